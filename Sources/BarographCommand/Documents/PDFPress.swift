import Analysis
import Configuration
import Delivery
import Diagnostics
import Glibc
import Periods
import Site

/// Runs the program that makes PDF.
struct PDFPress {
  let program: PDFProgram
  let path: FilePath
  /// The longest time for one file.
  let seconds: Int
  let environment: Environment
  /// Whether the user wants the program to stop.
  var isInterrupted: () -> Bool = { Signals.isPending }

  /// - Throws: a refusal where the program that is named, or any at all, is missing.
  init(_ project: ReportProject) throws(Refusal) {
    environment = project.environment
    seconds = project.configuration.pdf.seconds
    let search = ProgramSearch(environment)
    guard let named = project.configuration.pdf.program else {
      guard let found = search.firstPDFProgram else { throw Refusal([.noPDFProgram]) }
      (program, path) = found
      return
    }
    do throws(Diagnostic) {
      let name = try Variables.fill(named, from: environment)
      guard let found = search.program(name, from: project.root) else {
        throw .pdfProgramMissing(name, at: named.place)
      }
      guard let known = PDFProgram(fileName: String(decoding: found.name, as: UTF8.self)) else {
        throw .pdfProgramUnknown(name, at: named.place)
      }
      (program, path) = (known, found)
    } catch {
      throw Refusal([error])
    }
  }

  /// The PDF files of a build; what is interrupted here ends the program.
  func files(of build: SiteBuild, _ terminal: Terminal) throws(Diagnostic) -> [SiteFile] {
    terminal.progress("Making PDF")
    return try Signals.holdingBack(isSecondFinal: false) { () throws(Diagnostic) in
      try files(of: build.papers, asOf: build.report.asOf)
    }
  }

  /// The files that are made of documents, in their order; fewer where the user wants to stop.
  /// - Throws: a diagnostic for the first that can't be made.
  func files(of documents: [SiteFile], asOf: CivilDate) throws(Diagnostic) -> [SiteFile] {
    var files: [SiteFile] = []
    for document in documents where !isInterrupted() {
      let job = PDFJob(document, of: asOf, by: program)
      let outcome: PDFOutcome
      do throws(SystemError) {
        outcome = try self.outcome(of: job)
      } catch {
        throw .pdfNotRun(path.text, error.reason)
      }
      if isInterrupted() { break }
      if case .made(let bytes) = outcome {
        files.append(SiteFile(path: document.path, bytes: bytes))
      } else if let diagnostic = Diagnostic.pdf(outcome, for: document.path, by: path.text) {
        throw diagnostic
      }
    }
    return files
  }

  /// Does a job in a folder of its own, which is removed afterwards.
  private func outcome(of job: PDFJob) throws(SystemError) -> PDFOutcome {
    let disk = Disk()
    let temporary = FilePath(environment.nonEmpty("TMPDIR") ?? "/tmp")
    let folder = try SystemCalls.makeTemporaryFolder(in: SystemCalls.resolved(temporary))
    defer { try? disk.removeTree(folder) }
    try disk.makeFolder(folder.appending(PDFJob.home))
    try disk.create(folder.appending(PDFJob.input), holding: job.document.bytes)
    let run = ProgramRun(
      program: path, arguments: job.arguments(in: folder.text, isRoot: SystemCalls.isRoot),
      variables: job.environment(in: folder.text) { environment[$0] }.map { "\($0)=\($1)" },
      folder: folder)
    switch try run.ending(within: seconds, isInterrupted: isInterrupted) {
    case .tookTooLong, .interrupted: return .tookTooLong(seconds: seconds)
    case .ended(let status, let said):
      return PDFOutcome(
        status: status, said: said, pdf: try? disk.bytes(of: folder.appending(PDFJob.output)))
    }
  }
}
