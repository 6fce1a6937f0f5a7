import Configuration
import Diagnostics

/// A configuration whose text marks places with ①, ②, …; the marks are no part of it.
struct MarkedYAML {
  let text: String
  /// The places of the marks in their order, as `line:column`.
  private(set) var marks: [String] = []

  init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var places: [(number: UInt32, place: String)] = []
    var (line, column) = (1, 1)
    for scalar in marked.unicodeScalars {
      if (0x2460...0x2473).contains(scalar.value) {
        places.append((scalar.value, "\(line):\(column)"))
        continue
      }
      text.append(scalar)
      column += 1
      if scalar == "\n" { (line, column) = (line + 1, 1) }
    }
    self.text = String(text)
    self.marks = places.sorted { $0.number < $1.number }.map(\.place)
  }
}

/// What reading a text gives, whether it is refused or not.
struct Outcome {
  var configuration: Configuration?
  var diagnostics: [Diagnostic]

  init(_ bytes: [UInt8]) {
    do {
      let (configuration, warnings) = try ConfigurationReader.read(bytes, file: "barograph.yml")
      self.configuration = configuration
      self.diagnostics = warnings
    } catch {
      self.configuration = nil
      self.diagnostics = error.diagnostics
    }
  }

  init(_ text: String) {
    self.init(Array(text.utf8))
  }

  /// Each diagnostic as `id line:column`.
  var summary: [String] {
    diagnostics.map { diagnostic in
      let place = diagnostic.place
      return "\(diagnostic.id) \(place?.line ?? 0):\(place?.column ?? 0)"
    }
  }
}

/// A valid configuration with further lines.
func project(_ lines: String = "", source: String = "") -> String {
  """
  title: Customer loyalty
  responses:
    - files: "content/responses/*.csv"
  \(source)
  \(lines)
  """
}
