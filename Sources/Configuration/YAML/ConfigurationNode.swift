/// A value of the configuration file as it is written, before anything is made of it.
struct ConfigurationNode {
  enum Content {
    /// A scalar; `isPlain` where it is written without quotes.
    case text(String, isPlain: Bool)
    case list([ConfigurationNode])
    case table([Entry])
    /// Something that a diagnostic has already been made of.
    case refused
  }

  /// A key with its value.
  struct Entry {
    let key: String
    let position: Position
    let value: ConfigurationNode
  }

  let content: Content
  let position: Position

  /// Whether a diagnostic already says what is wrong with the value.
  var isRefused: Bool {
    if case .refused = content { return true }
    return false
  }

  /// Whether nothing stands where a value is expected.
  var isMissing: Bool {
    if case .text("", isPlain: true) = content { return true }
    return false
  }

  /// Whether the value is one of YAML's words for nothing.
  var isNull: Bool {
    guard case .text(let text, isPlain: true) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }
}
