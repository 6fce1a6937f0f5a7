import Diagnostics
import Exports
import JSON
import Wording

/// A published report on disk: its `report.json`, or a folder or site that holds one.
struct PublishedReportFile {
  /// The most bytes that are read: many times what the largest reports take.
  static let most = 256 << 20

  private let file: InputFile

  /// - Parameter file: names it, or the folder.
  init(_ file: InputFile) {
    guard !file.isStandardInput,
      (try? SystemCalls.status(of: file.path, following: true))?.kind == .folder
    else {
      self.file = file
      return
    }
    let names = ["data/report.json", "report.json"]
    let found = names.first { (try? SystemCalls.status(of: file.path.appending($0))) != nil }
    let name = found ?? names[0]
    let folder = file.shown.hasSuffix("/") ? file.shown : file.shown + "/"
    self.file = InputFile(path: file.path.appending(name), shown: folder + name)
  }

  /// Its bytes, and what they say.
  func read() throws(Diagnostic) -> (bytes: [UInt8], report: PublishedReport) {
    let bytes = try bytes()
    let value: JSONValue
    do throws(JSONProblem) {
      value = try JSONReader.value(of: bytes)
    } catch {
      throw .reportUnreadable(file.shown, error)
    }
    do throws(ShapeProblem) {
      return (bytes, try PublishedReport(value))
    } catch {
      throw .notAReport(file.shown, error)
    }
  }

  /// The place for what is wrong with it later.
  var shown: String { file.shown }

  private func bytes() throws(Diagnostic) -> [UInt8] {
    if file.isStandardInput, SystemCalls.isTerminal(0) { throw .reportFromTerminal }
    let source: FileBytes
    do throws(Diagnostic) {
      source = try FileBytes(file)
    } catch {
      throw error.id == "input-missing" ? .reportMissing(file.shown) : error
    }
    var bytes: [UInt8] = []
    while let chunk = try source.next() {
      guard bytes.count + chunk.count <= Self.most else { throw .reportTooLarge(file.shown) }
      bytes += chunk
    }
    return bytes
  }
}

extension Diagnostic {
  static func reportMissing(_ file: String) -> Diagnostic {
    Diagnostic(
      "report-missing", about: .missingInput, "there is no earlier report here",
      at: Place(file: file),
      remedy: "Name a report.json, or a site or folder that holds data/report.json.")
  }

  static let reportFromTerminal = Diagnostic(
    "input-is-terminal", about: .missingInput,
    "standard input is a terminal, where no report comes from", at: Place(file: "-"),
    remedy: "Pipe a report.json in, or name the file.")

  static func reportUnreadable(_ file: String, _ problem: JSONProblem) -> Diagnostic {
    Diagnostic(
      "report-unreadable", about: .input, "this JSON can't be read: \(problem.fault.words)",
      at: Place(file: file, line: problem.line, column: problem.column),
      remedy: "Name a report.json as a build wrote it.")
  }

  static func notAReport(_ file: String, _ problem: ShapeProblem) -> Diagnostic {
    let (path, expected) = (problem.path, problem.expected)
    return Diagnostic(
      "not-a-report", about: .input,
      path.isEmpty
        ? "this JSON is no report: it isn't \(expected)"
        : "this JSON is no report: `\(path)` isn't \(expected)",
      at: Place(file: file), remedy: "Name a report.json as a build wrote it.")
  }

  static func reportTooLarge(_ file: String) -> Diagnostic {
    Diagnostic(
      "report-too-large", about: .input, "the report takes more than 256 MiB",
      at: Place(file: file), remedy: "Name a report.json as a build wrote it.")
  }
}
