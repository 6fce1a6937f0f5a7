import Diagnostics

extension Diagnostic {
  static func cannotPrint(_ error: SystemError) -> Diagnostic {
    Diagnostic(
      "cannot-print", about: .output, "can't write to standard output: \(error.reason)",
      remedy: "Send the output somewhere else.")
  }
}
