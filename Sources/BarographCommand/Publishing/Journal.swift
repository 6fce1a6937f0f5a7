import Wording
/// The steps of a replacement in place, written down before the first is taken.
///
/// Each step can be taken again after it was taken, so that the next run completes what a killed
/// run began by taking all of them in order.
struct Journal: Hashable, Sendable {
  enum Step: Hashable, Sendable {
    /// Remove a file of the old site, and the folders that this leaves empty.
    case remove(SitePath)
    /// Move the staged file of this number to its path.
    case place(number: Int, SitePath)
  }

  var steps: [Step]

  init(_ steps: [Step]) {
    self.steps = steps
  }

  /// Nil for anything but a whole journal of the program.
  init?(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: Self.lineFeed, omittingEmptySubsequences: false)
    guard lines.count >= 3, lines[0].elementsEqual(Self.heading.utf8),
      lines[lines.count - 2].elementsEqual(Self.ending.utf8), lines[lines.count - 1].isEmpty
    else { return nil }
    steps = []
    for line in lines[1..<(lines.count - 2)] {
      guard let step = Step(line) else { return nil }
      steps.append(step)
    }
  }

  /// Plain text, a step a line: `remove PATH`, `place NUMBER PATH`.
  var bytes: [UInt8] {
    let lines = [Array(Self.heading.utf8)] + steps.map(\.line) + [Array(Self.ending.utf8)]
    return lines.flatMap { $0 + [Self.lineFeed] }
  }

  private static let heading = "barograph journal 1"
  private static let ending = "end"
  private static let lineFeed = UInt8(ascii: "\n")
}

extension Journal.Step {
  fileprivate init?(_ line: ArraySlice<UInt8>) {
    let space = UInt8(ascii: " ")
    let words = line.split(separator: space, maxSplits: 1, omittingEmptySubsequences: false)
    guard words.count == 2 else { return nil }
    if words[0].elementsEqual("remove".utf8) {
      guard let path = SitePath(words[1]) else { return nil }
      self = .remove(path)
      return
    }
    let operands = words[1].split(separator: space, maxSplits: 1, omittingEmptySubsequences: false)
    guard words[0].elementsEqual("place".utf8), operands.count == 2,
      let number = Int(String(decoding: operands[0], as: UTF8.self)), number >= 0,
      let path = SitePath(operands[1])
    else { return nil }
    self = .place(number: number, path)
  }

  fileprivate var line: [UInt8] {
    switch self {
    case .remove(let path): Array("remove ".utf8) + path.bytes
    case .place(let number, let path): Array("place \(number) ".utf8) + path.bytes
    }
  }
}
