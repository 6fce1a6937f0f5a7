import Diagnostics

/// `email:` and the address of the published pages.
extension ConfigurationDecoder {
  /// The messages in the order of the file: one set of keys, or a list of them.
  mutating func mail(_ field: Field?) -> [MailSettings] {
    guard let field else { return [] }
    switch field.value.content {
    case .table(let entries):
      return [message(section(entries, at: .email, position: field.position))].compactMap(\.self)
    case .list(let nodes) where !nodes.isEmpty:
      return nodes.compactMap { node in
        guard case .table(let entries) = node.content else {
          if node.isRefused { return nil }
          report(
            .messageIsNoTable(
              found: node.isMissing ? "nothing" : node.kind,
              at: source.spot(node.isMissing ? field.position : node.position)))
          return nil
        }
        return message(section(entries, at: .email, position: node.position))
      }
    case .text, .list, .refused:
      reportWrongType(field)
      return []
    }
  }

  private mutating func message(_ section: Section) -> MailSettings? {
    let field = required("to", in: section)
    let to = items(field).compactMap { address($0.text, of: field, at: $0.position) }
    let from = written(section["from"]).flatMap { text in
      section["from"].flatMap { address(text, of: $0, at: $0.value.position) }
    }
    guard !to.isEmpty else { return nil }
    var message = MailSettings(to: to, from: from)
    if let field = section["product"], let product = written(field) {
      let spot = source.spot(field.value.position)
      message.product = LocatedText(product, at: spot.place, excerpt: spot.excerpt)
    }
    message.subject = subject(section["subject"])
    return message
  }

  private mutating func address(
    _ text: String, of field: Field?, at position: Position
  ) -> MailAddress? {
    do throws(MailAddressFault) {
      return try MailAddress(text)
    } catch {
      report(
        .invalidAddress(text, error, path: field?.path ?? "email", at: source.spot(position)))
      return nil
    }
  }

  private mutating func subject(_ field: Field?) -> SubjectPattern? {
    guard let field, let text = written(field) else { return nil }
    let spot = source.spot(field.value.position)
    do throws(SubjectPattern.Unknown) {
      let pattern = try SubjectPattern(text)
      if !pattern.has(.period) { report(.subjectWithoutPeriod(at: spot)) }
      return pattern
    } catch {
      report(.unknownPlaceholder(error.name, at: spot))
      return nil
    }
  }

  /// Where the pages are published: an address of the web that ends with a slash.
  mutating func baseURL(_ field: Field?) -> String? {
    guard let field, let text = written(field) else { return nil }
    guard Self.isWebFolder(text) else {
      reportInvalid(field, found: text)
      return nil
    }
    return text.hasSuffix("/") ? text : text + "/"
  }

  /// Whether a text is `http://` or `https://`, a host, and a path at most.
  private static func isWebFolder(_ text: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return false }
    let rest = text.utf8.dropFirst(scheme.utf8.count)
    return rest.first.map { $0 != UInt8(ascii: "/") } ?? false
      && rest.allSatisfy { (0x21...0x7E).contains($0) && !"?#\"<>\\^`{|}".utf8.contains($0) }
  }
}
