import Configuration
import Diagnostics
import Responses

extension ReportProject {
  /// How many people were asked, where the configuration names a file that says so.
  /// - Parameter inputs: takes note of the file.
  /// - Throws: what keeps the file from being read.
  func invited(_ inputs: BuildInputs) throws(Refusal) -> InvitedCounts? {
    guard let written = configuration.invited else { return nil }
    let name: String
    do throws(Diagnostic) {
      name = try Variables.fill(written, from: environment)
    } catch {
      throw Refusal([error])
    }
    let file = InputFile(path: root.appending(name), shown: name)
    let open = inputs.add(at: file.shown, as: .invited) { () throws(Refusal) in
      try file.contents()
    }
    return try InvitedReader.read(
      path: file.shown, contents: try open(), calendar: configuration.calendar)
  }
}
