import Configuration
import Diagnostics
import Responses

extension ReportProject {
  /// How many people were asked, where the configuration names a file that says so.
  /// - Throws: what keeps the file from being read.
  func invited() throws(Refusal) -> InvitedCounts? {
    guard let written = configuration.invited else { return nil }
    let name: String
    do throws(Diagnostic) {
      name = try Variables.fill(written, from: environment)
    } catch {
      throw Refusal([error])
    }
    let file = InputFile(path: root.appending(name), shown: name)
    return try InvitedReader.read(
      path: file.shown, contents: try file.contents(), calendar: configuration.calendar)
  }
}
