import Calculation
import Diagnostics
import JSON
import Wording

/// A file of calculations, or standard input.
struct CalculationFile {
  /// The most bytes that are read.
  static let most = 32 << 20

  private let file: InputFile

  /// - Parameter argument: a path, or `-` for standard input.
  init(argument: String) {
    file = InputFile(argument: argument)
  }

  /// The answers to what it asks.
  func answers() throws(Diagnostic) -> Calculation.Answers {
    let bytes = try bytes()
    let asked: JSONValue
    do throws(JSONProblem) {
      asked = try JSONReader.value(of: bytes)
    } catch {
      throw .calculationsUnreadable(file.shown, error, startsWith: bytes.prefix(2))
    }
    do throws(Calculation.Problem) {
      return try Calculation.answers(to: asked)
    } catch {
      throw .noCalculations(file.shown, error)
    }
  }

  private func bytes() throws(Diagnostic) -> [UInt8] {
    if file.isStandardInput, SystemCalls.isTerminal(0) { throw .calculationsFromTerminal }
    let source = try FileBytes(file)
    var bytes: [UInt8] = []
    while let chunk = try source.next() {
      guard bytes.count + chunk.count <= Self.most else { throw .tooManyCalculations(file.shown) }
      bytes += chunk
    }
    return bytes
  }
}

extension Diagnostic {
  static let calculationsFromTerminal = Diagnostic(
    "input-is-terminal", about: .missingInput,
    "standard input is a terminal, where no calculations come from", at: Place(file: "-"),
    remedy: "Pipe them in, or name a FILE; `barograph calculate --help` has an example.")

  static func calculationsUnreadable(
    _ file: String, _ problem: JSONProblem, startsWith start: ArraySlice<UInt8>
  ) -> Diagnostic {
    let isUTF16 = [[0xFF, 0xFE], [0xFE, 0xFF]].contains(Array(start))
    return Diagnostic(
      "calculation-unreadable", about: .input, "this JSON can't be read: \(problem.fault.words)",
      at: Place(file: file, line: problem.line, column: problem.column),
      remedy: isUTF16
        ? "It is UTF-16: write it as UTF-8."
        : "Give one object with id, method and input, or a list of such objects.")
  }

  static func noCalculations(_ file: String, _ problem: Calculation.Problem) -> Diagnostic {
    switch problem {
    case .noCalculation:
      Diagnostic(
        "no-calculation", about: .input, "this JSON is neither an object nor a list of objects",
        at: Place(file: file, line: 1, column: 1),
        remedy: "Give one object with id, method and input, or a list of such objects.")
    case .tooMany(let count):
      Diagnostic(
        "too-many-calculations", about: .input,
        "the list has \(count) calculations; \(Calculation.most) are the most",
        at: Place(file: file), remedy: "Split it.")
    }
  }

  static func tooManyCalculations(_ file: String) -> Diagnostic {
    Diagnostic(
      "too-many-calculations", about: .input, "the calculations take more than 32 MiB",
      at: Place(file: file), remedy: "Split them.")
  }

  static func withoutResult(_ count: Int, of all: Int) -> Diagnostic {
    Diagnostic(
      "calculation-failed", about: .input,
      count == all && all == 1
        ? "the calculation has no result" : "\(count) of \(all) calculations have no result",
      remedy: "Each says why in its error on standard output.")
  }
}
