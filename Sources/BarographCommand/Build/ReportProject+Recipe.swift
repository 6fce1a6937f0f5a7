import Analysis
import Configuration
import Diagnostics
import Digests
import Responses

extension ReportProject {
  /// What names the build of a report.
  ///
  /// Beside the configuration and the inputs, the output depends on the as-of date, with where it comes
  /// from, and on the edition of the time zones where dates follow one.
  func recipe(_ report: Report, _ inputs: [BuildInputs.Entry]) -> BuildRecipe {
    let zones = configuration.timeZone.map { _ in timeZones.version ?? "unknown" }
    return BuildRecipe(
      configuration: configurationBytes,
      settings: report.assumptions.map(\.sentence) + ["time zones: \(zones ?? "none")"],
      inputs: inputs)
  }
}

extension Report {
  /// Names the build, and gives each response file its digest.
  mutating func identify(_ recipe: BuildRecipe) {
    build = recipe.record
    let read = recipe.inputs.filter { $0.role == BuildInputs.Role.responses.rawValue }
    let digests = Dictionary(
      read.map { (Array($0.path.utf8), $0.digest) }, uniquingKeysWith: { first, _ in first })
    for index in files.indices { files[index].digest = digests[Array(files[index].path.utf8)] }
  }
}
