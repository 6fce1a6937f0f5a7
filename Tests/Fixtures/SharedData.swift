import Foundation

/// The reference data beside the project, which tests read in place and never copy.
package enum SharedData {
  /// The package's root folder.
  package static let packageRoot: String = {
    var folder = URL(filePath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder.path(percentEncoded: false)
  }()

  /// Whether the reference data is there; tests that need it are skipped, saying so, where not.
  package static var isPresent: Bool {
    FileManager.default.fileExists(atPath: path("README.md"))
  }

  /// The path of a file of the reference data.
  package static func path(_ relative: String) -> String {
    packageRoot + "/../shared/" + relative
  }

  /// The bytes of a file of the reference data.
  package static func bytes(_ relative: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path(relative))))
  }

  /// The names of the files in a folder of the reference data, sorted; empty where it is absent.
  package static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path(folder))) ?? []).sorted()
  }
}
