/// Finds in a text what tells who wrote it: addresses, numbers, links and the row's own names.
///
/// It finds what has a form. Names of others, or what only an insider understands, have none.
struct Redaction {
  let text: CommentLine
  private(set) var passages: Passages
  private var folded: [Unicode.Scalar] { text.folded }

  init(_ text: CommentLine, names: OwnNames.Values) {
    self.text = text
    passages = Passages(count: text.scalars.count)
    let tokens = self.tokens
    findEmails(tokens)
    findLinks(tokens)
    findNumbers()
    findHandles(tokens)
    findNames(names)
  }

  /// Where what stands between spaces lies.
  private var tokens: [Range<Int>] {
    var tokens: [Range<Int>] = []
    var start = 0
    for index in 0...text.scalars.count
    where index == text.scalars.count || text.scalars[index] == " " {
      if index > start { tokens.append(start..<index) }
      start = index + 1
    }
    return tokens
  }

  // MARK: Emails

  private mutating func findEmails(_ tokens: [Range<Int>]) {
    for (index, token) in tokens.enumerated() {
      if let at = sign(in: token) {
        let (before, after) = (token.lowerBound..<at.lowerBound, at.upperBound..<token.upperBound)
        if hasWord(before), hasWord(after) {
          passages.add(trimmed(token), .email)
          join(index, tokens, after: token)
        } else if hasWord(before), index + 1 < tokens.count, isDomain(tokens[index + 1]) {
          passages.add(token.lowerBound..<trimmed(tokens[index + 1]).upperBound, .email)
        } else if index > 0, hasWord(tokens[index - 1]) {
          addSpaced(index, tokens, sign: at)
        }
      } else if index > 0, word(token) == "at" || word(token) == "arroba" {
        addSpelled(index, tokens)
      }
    }
  }

  /// `anna @ example.com`, `anna @example.com`, `anna (at) example (dot) com`.
  private mutating func addSpaced(_ index: Int, _ tokens: [Range<Int>], sign: Range<Int>) {
    let token = tokens[index]
    let rest = sign.upperBound..<token.upperBound
    if hasWord(rest) {
      if isDomain(rest) {
        passages.add(tokens[index - 1].lowerBound..<trimmed(token).upperBound, .email)
      }
    } else if index + 1 < tokens.count, isDomain(tokens[index + 1]) || isDot(index + 2, tokens) {
      passages.add(
        tokens[index - 1].lowerBound..<trimmed(tokens[index + 1]).upperBound, .email)
      join(index + 1, tokens, after: tokens[index + 1])
    }
  }

  /// `anna at example dot com`.
  private mutating func addSpelled(_ index: Int, _ tokens: [Range<Int>]) {
    guard index + 1 < tokens.count, isDomain(tokens[index + 1]) || isDot(index + 2, tokens) else {
      return
    }
    passages.add(tokens[index - 1].lowerBound..<trimmed(tokens[index + 1]).upperBound, .email)
    join(index + 1, tokens, after: tokens[index + 1])
  }

  /// Takes in the ` dot com` that follows a token.
  private mutating func join(_ index: Int, _ tokens: [Range<Int>], after token: Range<Int>) {
    var index = index
    while isDot(index + 1, tokens), index + 2 < tokens.count {
      passages.add(token.lowerBound..<trimmed(tokens[index + 2]).upperBound, .email)
      index += 2
    }
  }

  private func isDot(_ index: Int, _ tokens: [Range<Int>]) -> Bool {
    guard index + 1 < tokens.count else { return false }
    return ["dot", "punkt", "punto", "ponto", "point"].contains(word(tokens[index]))
  }

  /// Where `@`, `(at)` or `[at]` stands in a token.
  private func sign(in token: Range<Int>) -> Range<Int>? {
    if let at = token.first(where: { folded[$0] == "@" }) { return at..<at + 1 }
    for at in token where at + 4 <= token.upperBound && "([{<".unicodeScalars.contains(folded[at]) {
      if folded[at + 1] == "a", folded[at + 2] == "t",
        ")]}>".unicodeScalars.contains(folded[at + 3])
      {
        return at..<at + 4
      }
    }
    return nil
  }

  // MARK: Links and handles

  private mutating func findLinks(_ tokens: [Range<Int>]) {
    for token in tokens where passages.isFree(token.lowerBound) {
      let bounds = trimmed(token)
      let text = self.text.word(bounds)
      if text.utf8.starts(with: "www.".utf8) || holds(bounds, "://") || isDomain(bounds) {
        passages.add(bounds, .link)
      }
    }
  }

  private mutating func findHandles(_ tokens: [Range<Int>]) {
    for token in tokens {
      let bounds = trimmed(token, keeping: "@")
      guard bounds.count > 2, folded[bounds.lowerBound] == "@",
        folded[bounds.lowerBound + 1].properties.isAlphabetic
      else { continue }
      passages.add(bounds, .name)
    }
  }

  private func holds(_ bounds: Range<Int>, _ part: String) -> Bool {
    let part = Array(part.unicodeScalars)
    return bounds.contains { at in
      at + part.count <= bounds.upperBound && folded[at..<at + part.count].elementsEqual(part)
    }
  }

  /// Whether a token is the name of a host, with or without a path: labels with a known ending.
  private func isDomain(_ token: Range<Int>) -> Bool {
    let bounds = trimmed(token)
    let end = bounds.first { "/?#:".unicodeScalars.contains(folded[$0]) } ?? bounds.upperBound
    let labels = folded[bounds.lowerBound..<end].split(
      separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last,
      labels.allSatisfy({ label in
        !label.isEmpty && label.allSatisfy { CommentLine.isWordPart($0) || $0 == "-" || $0 == "_" }
      })
    else { return false }
    return Self.endings.contains(String(String.UnicodeScalarView(last)))
  }

  /// The endings of hosts that are no words one might begin a sentence with.
  private static let endings: Set<String> = [
    "com", "org", "net", "info", "biz", "io", "ai", "app", "dev", "shop", "store", "online", "site",
    "example", "test", "cloud", "edu", "gov", "eu", "de", "ch", "fr", "es", "pt", "nl", "uk", "se",
    "dk", "fi", "pl", "cz", "ru", "ua", "tr", "br", "mx", "ar", "cl", "jp", "cn", "kr", "au", "nz",
    "ca", "us", "ie", "gr", "hu", "ro", "bg", "li", "lu", "tv", "ly", "gl", "me", "co", "xyz",
  ]

  // MARK: Tokens

  /// Whether a passage holds a letter or digit.
  private func hasWord(_ bounds: Range<Int>) -> Bool {
    bounds.contains { CommentLine.isWordPart(folded[$0]) }
  }

  /// A token's word without what stands around it.
  private func word(_ token: Range<Int>) -> String { text.word(trimmed(token)) }

  /// A passage without punctuation at its ends.
  func trimmed(_ bounds: Range<Int>, keeping kept: Unicode.Scalar? = nil) -> Range<Int> {
    func isKept(_ index: Int) -> Bool {
      let scalar = folded[index]
      return CommentLine.isWordPart(scalar) || scalar == kept
    }
    guard let first = bounds.first(where: isKept), let last = bounds.last(where: isKept) else {
      return bounds.lowerBound..<bounds.lowerBound
    }
    return first..<last + 1
  }

  mutating func replace(_ bounds: Range<Int>, _ replacement: Replacement) {
    passages.add(bounds, replacement)
  }
}
