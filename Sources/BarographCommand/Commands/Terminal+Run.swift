import ArgumentParser
import Diagnostics

extension Terminal {
  /// Does a command's work and reports what came up.
  /// - Parameter work: returns the diagnostics of work that was done all the same, throws a
  ///   `Refusal` or `Diagnostic` for work that wasn't.
  /// - Throws: the exit status, unless it is 0.
  func run(isStrict: Bool = false, _ work: () throws -> [Diagnostic]) throws {
    let diagnostics = try Self.diagnostics(of: work)
    endProgress()
    report(diagnostics)
    let status = ExitStatus(for: diagnostics, isStrict: isStrict)
    if status != .fine { throw ExitCode(status.rawValue) }
  }

  private static func diagnostics(of work: () throws -> [Diagnostic]) throws -> [Diagnostic] {
    do {
      return try work()
    } catch let refusal as Refusal {
      return refusal.diagnostics
    } catch let diagnostic as Diagnostic {
      return [diagnostic]
    } catch let status as ExitCode {
      throw status
    } catch {
      return [.unexpected("\(error)")]
    }
  }
}
