/// The environment's variables.
struct Environment: Sendable {
  private let value: @Sendable (String) -> String?

  /// The variables of the process.
  static let process = Environment { SystemCalls.environmentValue(of: $0) }

  init(_ value: @escaping @Sendable (String) -> String?) {
    self.value = value
  }

  /// Made-up variables, for tests.
  init(_ values: [String: String]) {
    self.init { values[$0] }
  }

  subscript(name: String) -> String? { value(name) }

  /// The value, unless it is empty.
  func nonEmpty(_ name: String) -> String? {
    self[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
