import Diagnostics

/// Text with places marked in it by ①, ②, ③: the marks are taken out, their places kept.
struct MarkedSource {
  let text: String
  private var places: [Unicode.Scalar: (line: Int, column: Int)] = [:]

  init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var (line, column) = (1, 1)
    for scalar in marked.unicodeScalars {
      if ("\u{2460}"..."\u{2469}").contains(scalar) {
        places[scalar] = (line, column)
        continue
      }
      text.append(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    self.text = String(text)
  }

  var bytes: [UInt8] { Array(text.utf8) }

  /// The place of a mark in a file.
  func place(_ mark: Unicode.Scalar = "①", in file: String) -> Place? {
    places[mark].map { Place(file: file, line: $0.line, column: $0.column) }
  }
}
