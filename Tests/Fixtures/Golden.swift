import Foundation
package import Testing

/// Compares output with a committed file.
package enum Golden {
  /// Expects `text` to equal the file `Goldens/name` beside the test.
  ///
  /// A missing file and a mismatch both fail; what was got is kept beside it as `name.actual`.
  /// With `RECORD=1` in the environment the file is rewritten instead.
  package static func expect(
    _ text: String, matches name: String, file: String = #filePath,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let golden = URL(filePath: file).deletingLastPathComponent()
      .appending(path: "Goldens").appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: golden)
      return
    }
    let expected = try? String(contentsOf: golden, encoding: .utf8)
    guard expected != text else { return }
    try? Data(text.utf8).write(to: golden.appendingPathExtension("actual"))
    let reason = expected == nil ? "is missing" : "differs"
    Issue.record(
      "the golden \(name) \(reason); compare it with \(name).actual", sourceLocation: location)
  }
}
