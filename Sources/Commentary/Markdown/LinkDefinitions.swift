/// The link definitions of a document, `[label]: address "title"`, found by their lines.
///
/// Table cells are parsed one by one; a cell that uses a label gets the definition's lines along.
struct LinkDefinitions {
  private let lines: [String: [UInt8]]

  init() {
    lines = [:]
  }

  init(_ text: ArraySlice<UInt8>) {
    var found: [String: [UInt8]] = [:]
    var open: String?
    for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if let label = open {
        // The address stands on the line after the label.
        found[label]?.append(contentsOf: line)
        open = nil
        continue
      }
      guard let definition = Self.definition(in: line), found[definition.label] == nil else {
        continue
      }
      found[definition.label] = Array(definition.line)
      open = definition.isOpen ? definition.label : nil
    }
    lines = found
  }

  /// The definitions that a piece of text may use, one a line, after an empty line.
  func appendix(for text: [UInt8]) -> [UInt8] {
    guard !lines.isEmpty else { return [] }
    var result: [UInt8] = []
    var used: Set<String> = []
    var start: Int?
    for (offset, byte) in text.enumerated() {
      if byte == UInt8(ascii: "[") { start = offset + 1 }
      guard byte == UInt8(ascii: "]"), let first = start else { continue }
      start = nil
      let label = Self.normalized(text[first..<offset])
      guard let line = lines[label], used.insert(label).inserted else { continue }
      result.append(contentsOf: result.isEmpty ? "\n\n".utf8 : "\n".utf8)
      result.append(contentsOf: line)
    }
    return result
  }

  private static func definition(
    in line: ArraySlice<UInt8>
  ) -> (label: String, line: ArraySlice<UInt8>, isOpen: Bool)? {
    let marks: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: ">")]
    let line = line.drop { marks.contains($0) }
    guard line.first == UInt8(ascii: "["), let end = line.firstIndex(of: UInt8(ascii: "]")),
      end + 1 < line.endIndex, line[end + 1] == UInt8(ascii: ":")
    else { return nil }
    let label = normalized(line[(line.startIndex + 1)..<end])
    let isOpen = line[(end + 2)...].allSatisfy { $0 == UInt8(ascii: " ") }
    return label.isEmpty ? nil : (label, line, isOpen)
  }

  /// Labels match without regard to case and to how much space stands between their words.
  private static func normalized(_ label: ArraySlice<UInt8>) -> String {
    let words = label.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return words.map { String(decoding: $0, as: UTF8.self).lowercased() }.joined(separator: " ")
  }
}
