import Diagnostics

/// About Markdown.
extension Diagnostic {
  private static func markdown(
    _ id: String, _ severity: Severity, _ message: String, _ mark: SourceMark,
    remedy: String
  ) -> Diagnostic {
    Diagnostic(
      id, severity, about: .commentary, message, at: mark.place, excerpt: mark.excerpt,
      remedy: remedy)
  }

  static func rawHTML(at mark: SourceMark) -> Diagnostic {
    markdown(
      "raw-html", .error, "HTML is not passed on to the page", mark,
      remedy: "Write it as Markdown; where a `<` is meant as a sign, write `\\<`.")
  }

  static func refusedLink(at mark: SourceMark) -> Diagnostic {
    markdown(
      "unsafe-link", .error, "this address is not one that a page may link to", mark,
      remedy: "Use https:, http:, mailto: or a relative address, with %20 for a space.")
  }

  static func emptyLink(at mark: SourceMark) -> Diagnostic {
    markdown(
      "empty-link", .warning, "the link has no address", mark,
      remedy: "Put the address between the round brackets.")
  }

  static func image(at mark: SourceMark) -> Diagnostic {
    markdown(
      "image", .error, "a report holds no images but its own charts", mark,
      remedy: "Link to the picture instead: remove the `!`.")
  }

  static func tooDeep(limit: Int, at mark: SourceMark) -> Diagnostic {
    markdown(
      "nested-too-deeply", .error, "lists, quotes and emphasis are nested more than \(limit) deep",
      mark,
      remedy: "Write it flatter.")
  }

  static func tableRule(columns: Int, header: Int, at mark: SourceMark) -> Diagnostic {
    markdown(
      "table-columns", .warning,
      "the table's rule has \(columns) columns and the line above it \(header), "
        + "so that it is no table", mark,
      remedy: "Give both the same number of columns; a pipe inside a cell is written `\\|`.")
  }

  static func tableRow(cells: Int, header: Int, at mark: SourceMark) -> Diagnostic {
    markdown(
      "table-columns", .warning,
      "the row has \(cells) cells and the table \(header) columns; the surplus is not shown", mark,
      remedy: "Remove the surplus; a pipe inside a cell is written `\\|`.")
  }

  static func tooIntricate(_ problem: MarkdownLimits.Problem, path: String) -> Diagnostic {
    let message =
      switch problem {
      case .images(let limit): "the text has more than \(limit) images"
      case .references: "the text repeats its link definitions too often"
      }
    return Diagnostic(
      "intricate-markdown", about: .commentary, "\(message) and is not read",
      at: Place(file: path), remedy: "Write the links out, or divide the text.")
  }

  static func moreProblems(path: String, listed: Int) -> Diagnostic {
    Diagnostic(
      "more-problems", .note, about: .commentary,
      "only the first \(listed) problems of this file's text are listed", at: Place(file: path),
      remedy: "Mend these and run again.")
  }
}
