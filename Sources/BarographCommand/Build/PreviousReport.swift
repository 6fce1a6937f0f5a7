import Analysis
import Configuration
import Diagnostics
import Exports

/// The earlier report that a build compares its scores with.
struct PreviousReport {
  private let shown: String
  private let report: PublishedReport

  fileprivate init(_ file: PublishedReportFile, _ inputs: BuildInputs) throws(Refusal) {
    shown = file.shown
    do throws(Diagnostic) {
      let (bytes, report) = try file.read()
      // Where it lies has no say in what is written.
      inputs.add(bytes, at: "", as: .previous)
      self.report = report
    } catch {
      throw Refusal([error])
    }
  }

  /// What has become of its scores.
  func restatements(in report: Report) throws(Refusal) -> Restatements {
    do throws(ShapeProblem) {
      return try RestatementRule(self.report, report).restatements
    } catch {
      throw Refusal([.notAReport(shown, error)])
    }
  }
}

extension ReportProject {
  /// The earlier report, by `--previous` or else by `previous:`; nil where neither names one.
  ///
  /// The site in the output folder isn't it: a page that spoke of the build before would change when
  /// the same input is built twice.
  /// - Parameter inputs: takes note of it.
  func previous(_ option: String?, _ inputs: BuildInputs) throws(Refusal) -> PreviousReport? {
    if let option {
      return try PreviousReport(PublishedReportFile(InputFile(argument: option)), inputs)
    }
    guard let written = configuration.previous else { return nil }
    let name: String
    do throws(Diagnostic) {
      name = try Variables.fill(written, from: environment)
    } catch {
      throw Refusal([error])
    }
    let file = InputFile(path: root.appending(name), shown: name)
    return try PreviousReport(PublishedReportFile(file), inputs)
  }
}
