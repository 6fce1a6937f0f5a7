/// A message that each build writes.
package struct MailSettings: Hashable, Sendable {
  /// At least one.
  package var to: [MailAddress]
  package var from: MailAddress?
  /// Nil for the usual subject.
  package var subject: SubjectPattern?
  /// The product that the message is about; nil for the whole report.
  package var product: LocatedText?

  package init(to: [MailAddress], from: MailAddress? = nil) {
    self.to = to
    self.from = from
  }
}

/// A subject with places for what the report says: `{title} {period}: {score}`.
package struct SubjectPattern: Hashable, Sendable {
  /// What a place stands for, as it is written in braces.
  package enum Placeholder: String, CaseIterable, Hashable, Sendable {
    case title, organization, period, product, score
  }

  package enum Piece: Hashable, Sendable {
    case text(String)
    case place(Placeholder)
  }

  package let pieces: [Piece]

  /// The subjects of messages that say nothing else.
  package static let ofReport = SubjectPattern(
    pieces: [.place(.title), .text(" "), .place(.period), .text(": "), .place(.score)])
  package static let ofProduct = SubjectPattern(
    pieces: [
      .place(.title), .text(" "), .place(.period), .text(", "), .place(.product), .text(": "),
      .place(.score),
    ])

  private init(pieces: [Piece]) {
    self.pieces = pieces
  }

  /// A name in braces that stands for nothing.
  package struct Unknown: Error, Hashable, Sendable {
    package let name: String
  }

  /// Reads a pattern; a brace that is never closed is text.
  package init(_ written: String) throws(Unknown) {
    var pieces: [Piece] = []
    var rest = written[...].utf8
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      guard let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) else { break }
      let name = String(Substring(rest[rest.index(after: open)..<close]))
      guard let place = Placeholder(rawValue: name) else { throw Unknown(name: name) }
      if open > rest.startIndex { pieces.append(.text(String(Substring(rest[..<open])))) }
      pieces.append(.place(place))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(Substring(rest)))) }
    self.pieces = pieces
  }

  package func has(_ place: Placeholder) -> Bool { pieces.contains(.place(place)) }

  /// The subject with something in each place.
  package func filled(_ value: (Placeholder) -> String) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .place(let place): value(place)
      }
    }.joined()
  }
}
