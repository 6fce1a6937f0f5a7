import Diagnostics

/// How the program ends.
enum ExitStatus: Int32, Sendable {
  case fine = 0
  /// `check` or `--strict` found problems.
  case problems = 1
  case usage = 64
  case inputRefused = 65
  case inputMissing = 66
  case fault = 70
  case cannotWrite = 73
  case configuration = 78
  /// An alert in the report's own gate fired.
  case alert = 99

  /// The status that these diagnostics call for.
  ///
  /// Of several errors the one counts that has to be mended first: a fault, then the command line,
  /// the configuration with its theme, missing files, what the files say, and the output. Warnings
  /// count only if strict, notes never.
  init(for diagnostics: [Diagnostic], isStrict: Bool = false) {
    let errors = Set(diagnostics.filter { $0.severity == .error }.map { Self.status(of: $0) })
    let order: [ExitStatus] = [
      .fault, .usage, .configuration, .inputMissing, .inputRefused, .cannotWrite,
    ]
    if let gravest = order.first(where: errors.contains) {
      self = gravest
    } else if isStrict, diagnostics.contains(where: { $0.severity == .warning }) {
      self = .problems
    } else {
      self = .fine
    }
  }

  private static func status(of diagnostic: Diagnostic) -> ExitStatus {
    switch diagnostic.subject {
    case .usage: .usage
    case .configuration, .theme: .configuration
    case .input, .commentary: .inputRefused
    case .missingInput: .inputMissing
    case .output: .cannotWrite
    case .fault: .fault
    }
  }
}
