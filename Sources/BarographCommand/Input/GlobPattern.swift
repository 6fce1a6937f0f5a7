/// One part of a glob between slashes: `*` any text, `?` one character, `[a-z]` one of some,
/// `[!a-z]` none of some; everything else stands for itself.
struct GlobPattern: Hashable, Sendable {
  fileprivate enum Token: Hashable, Sendable {
    case literal(UInt32)
    case anyText
    case anyOne
    case oneOf([ClosedRange<UInt32>], isNegated: Bool)
  }

  /// The part as written.
  let text: String
  private let tokens: [Token]

  init(_ text: String) {
    self.text = text
    tokens = Self.tokens(Self.characters(text.utf8))
  }

  /// Whether the part stands for more than itself.
  var isWild: Bool {
    tokens.contains { if case .literal = $0 { false } else { true } }
  }

  /// Whether the part is `**`: any number of folders.
  var isAnyDepth: Bool { text == "**" }

  /// Whether a name fits. A leading dot has to be written out.
  func matches(_ name: [UInt8]) -> Bool {
    let characters = Self.characters(name)
    let dot = Unicode.Scalar(".").value
    if characters.first == dot, tokens.first != .literal(dot) { return false }
    return matches(characters)
  }

  /// Goes forward greedily and, on a mismatch, lets the last `*` take one character more.
  private func matches(_ name: [UInt32]) -> Bool {
    var (token, index) = (0, 0)
    var star: (token: Int, index: Int)?
    while index < name.count {
      if token < tokens.count, tokens[token] == .anyText {
        star = (token, index)
        token += 1
      } else if token < tokens.count, tokens[token].fits(name[index]) {
        token += 1
        index += 1
      } else if let last = star {
        star = (last.token, last.index + 1)
        token = last.token + 1
        index = last.index + 1
      } else {
        return false
      }
    }
    return tokens[token...].allSatisfy { $0 == .anyText }
  }

  /// The Unicode scalars of a name; its bytes where it isn't UTF-8.
  private static func characters(_ bytes: some Collection<UInt8>) -> [UInt32] {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return bytes.map { UInt32($0) }
    }
    return text.unicodeScalars.map(\.value)
  }

  private static func tokens(_ characters: [UInt32]) -> [Token] {
    var tokens: [Token] = []
    var rest = characters[...]
    while let character = rest.popFirst() {
      switch Unicode.Scalar(character) {
      case "*": if tokens.last != .anyText { tokens.append(.anyText) }
      case "?": tokens.append(.anyOne)
      case "[":
        if let set = set(&rest) { tokens.append(set) } else { tokens.append(.literal(character)) }
      default: tokens.append(.literal(character))
      }
    }
    return tokens
  }

  /// The set after an opening bracket; nil, with nothing taken, where no bracket closes it.
  private static func set(_ rest: inout ArraySlice<UInt32>) -> Token? {
    let (close, hyphen) = (Unicode.Scalar("]").value, Unicode.Scalar("-").value)
    var inside = rest
    let isNegated = inside.first.map { $0 == 0x21 || $0 == 0x5E } ?? false
    if isNegated { inside.removeFirst() }
    guard let end = inside.dropFirst().firstIndex(of: close) else { return nil }
    rest = rest[(end + 1)...]
    inside = inside[..<end]
    var ranges: [ClosedRange<UInt32>] = []
    while let low = inside.popFirst() {
      if inside.count >= 2, inside.first == hyphen, let high = inside.dropFirst().first {
        inside = inside.dropFirst(2)
        if low <= high { ranges.append(low...high) }
      } else {
        ranges.append(low...low)
      }
    }
    return .oneOf(ranges, isNegated: isNegated)
  }
}

extension GlobPattern.Token {
  fileprivate func fits(_ character: UInt32) -> Bool {
    switch self {
    case .literal(let wanted): wanted == character
    case .anyOne: true
    case .anyText: false
    case .oneOf(let ranges, let isNegated):
      ranges.contains { $0.contains(character) } != isNegated
    }
  }
}
