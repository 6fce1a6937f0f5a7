import Diagnostics
import Yams

/// What the YAML library found wrong, turned into a diagnostic at the place to mend.
struct YAMLProblem {
  let diagnostic: Diagnostic

  init(_ error: any Error, in source: SourceText) {
    switch error {
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _):
      diagnostic = Self.syntax(problem, at: Position(mark), context: context, in: source)
    case YamlError.composer(let context, let problem, let mark, _):
      let isSecondDocument = problem.contains("another document")
      diagnostic =
        isSecondDocument
        ? .severalDocuments(at: source.spot(Position(mark)))
        : Self.syntax(problem, at: Position(mark), context: context, in: source)
    default:
      diagnostic = .invalidYAML("it cannot be read", at: source.spot(Position(line: 1, column: 1)))
    }
  }

  private static func syntax(
    _ problem: String, at position: Position, context: YamlError.Context?, in source: SourceText
  ) -> Diagnostic {
    let position = within(source, position)
    if let tab = tab(at: position, in: source) { return .tabInIndentation(at: source.spot(tab)) }
    if let context, context.text.contains("quoted scalar"), problem.contains("unexpected") {
      return .unclosedQuote(at: source.spot(within(source, Position(context.mark))))
    }
    if problem.contains("nesting level") {
      return .nestedTooDeeply(limit: nil, at: source.spot(position))
    }
    if let (indicator, place) = indicator(before: position, in: source) {
      return .aliasUnsupported(indicator, at: source.spot(place))
    }
    return .invalidYAML(words(problem, context: context), at: source.spot(position))
  }

  /// The library's words, and where the value began if that was on an earlier line.
  private static func words(_ problem: String, context: YamlError.Context?) -> String {
    guard let context, context.mark.line > 0, context.text.hasPrefix("while parsing a ") else {
      return problem
    }
    let part = context.text.dropFirst("while parsing a ".count)
    return "\(problem) in the \(part) that starts on line \(context.mark.line)"
  }

  /// An error at the end of the text is shown on its last line that holds something.
  private static func within(_ source: SourceText, _ position: Position) -> Position {
    var position = position
    while position.line > 1, source.line(position.line).isEmpty {
      position.line -= 1
      position.column = source.line(position.line).count + 1
    }
    return position
  }

  /// The first tab among the blanks before the text of the line, if the error is about it.
  private static func tab(at position: Position, in source: SourceText) -> Position? {
    let line = source.line(position.line)
    guard let tab = line.prefix(while: { $0 == " " || $0 == "\t" }).firstIndex(of: "\t") else {
      return nil
    }
    return Position(line: position.line, column: tab - line.startIndex + 1)
  }

  /// An anchor or alias where a value begins, on the line of the error or the one before it.
  private static func indicator(
    before position: Position, in source: SourceText
  ) -> (Unicode.Scalar, Position)? {
    for number in [position.line, position.line - 1] {
      let line = source.line(number)
      for offset in line.indices where line[offset] == "*" || line[offset] == "&" {
        let lead = line[..<offset].suffix(2).map { $0 }
        guard lead == [":", " "] || lead == ["-", " "] else { continue }
        let column = offset - line.startIndex + 1
        return (line[offset], Position(line: number, column: column))
      }
    }
    return nil
  }
}
