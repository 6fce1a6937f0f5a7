/// How wide text on standard output may be, and whether colours are wanted there.
struct TerminalPage: Hashable, Sendable {
  /// 40…120 columns.
  let width: Int
  let isColored: Bool

  /// - Parameters:
  ///   - columns: the width of the terminal; nil where output goes elsewhere.
  ///   - environment: `COLUMNS` states the width otherwise; see ``TerminalStyle`` for colours.
  init(columns: Int?, environment: Environment) {
    let stated = environment.nonEmpty("COLUMNS").flatMap { Int($0) }
    width = min(max(columns ?? stated ?? 80, 40), 120)
    isColored = TerminalStyle(isTerminal: columns != nil, environment: environment).isColored
  }

  /// That of the process's standard output.
  static var standardOutput: TerminalPage {
    let columns = SystemCalls.isTerminal(1) ? SystemCalls.columns(ofTerminal: 1) ?? 80 : nil
    return TerminalPage(columns: columns, environment: .process)
  }

  /// A heading, in bold where colours are wanted.
  func heading(_ text: String) -> String { isColored ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  /// A bar of a group's colour, where colours are wanted.
  func bar(_ length: Int, of score: Int) -> String {
    let bar = String(repeating: "█", count: length)
    guard isColored, length > 0 else { return bar }
    let color = score >= 9 ? 32 : score >= 7 ? 33 : 31
    return "\u{1B}[\(color)m\(bar)\u{1B}[0m"
  }
}
