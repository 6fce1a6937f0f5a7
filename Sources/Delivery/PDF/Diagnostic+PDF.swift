package import Diagnostics

extension Diagnostic {
  /// Neither of the programs was found.
  package static let noPDFProgram = Diagnostic(
    "no-pdf-program", about: .output,
    "--pdf needs WeasyPrint or Chromium, and neither is on the search path",
    remedy: "Install one (`pipx install weasyprint`, or `apt-get install weasyprint` or "
      + "`chromium`), or name it in barograph.yml: `pdf: {program: /path/to/weasyprint}`.")

  /// The program that was named isn't there, or may not be run.
  package static func pdfProgramMissing(_ name: String, at place: Place?) -> Diagnostic {
    Diagnostic(
      "pdf-program-missing", about: .configuration, "there is no program “\(name)” that can be run",
      at: place, remedy: "Give its path, or leave `program` out to have one looked for.")
  }

  package static func pdfProgramUnknown(_ name: String, at place: Place?) -> Diagnostic {
    Diagnostic(
      "pdf-program-unknown", about: .configuration,
      "“\(name)” is neither WeasyPrint nor Chromium by its name", at: place,
      remedy: "PDF is made by WeasyPrint or by a browser made of Chromium: give the path of one.")
  }

  /// What is to be said of an outcome; nil where there is PDF.
  /// - Parameters:
  ///   - file: the file that was to be made.
  ///   - program: the path of the program.
  package static func pdf(
    _ outcome: PDFOutcome, for file: String, by program: String
  ) -> Diagnostic? {
    switch outcome {
    case .made: nil
    case .failed(let status, let lastLine):
      Diagnostic(
        "pdf-failed", about: .output,
        "\(program) made no \(file): it ended with status \(status)"
          + (lastLine.map { ", and said last: \($0)" } ?? " and said nothing"),
        remedy: "Mend that, or build without --pdf. What was published before is as it was.")
    case .tookTooLong(let seconds):
      Diagnostic(
        "pdf-took-too-long", about: .output,
        "\(program) made no \(file) within \(seconds) seconds, and was ended",
        remedy: "Allow more with `pdf: {seconds: …}`, keep fewer periods with `history:`, or build "
          + "without --pdf. What was published before is as it was.")
    }
  }

  /// The program couldn't be started, or its files not be written or read.
  package static func pdfNotRun(_ program: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      "pdf-not-run", about: .output, "\(program) can't be run: \(reason)",
      remedy: "Set TMPDIR to a folder that can be written to and has room, or build without --pdf.")
  }
}
