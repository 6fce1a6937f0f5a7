/// How much the program says on standard error, and whether in colours.
struct TerminalStyle: Hashable, Sendable {
  var isColored: Bool
  /// Whether a line that changes in place is shown while the program works.
  var showsProgress: Bool
  /// Whether only diagnostics are wanted.
  var isQuiet: Bool
  /// Whether notes and what was done are wanted in detail.
  var isVerbose: Bool

  /// Colours and progress are for terminals alone. `NO_COLOR` switches colours off and wins;
  /// `CLICOLOR_FORCE`, unless `0`, switches them on. An empty variable counts as not set.
  init(
    isQuiet: Bool = false, isVerbose: Bool = false, isTerminal: Bool, environment: Environment
  ) {
    let isCapable = isTerminal && environment["TERM"] != "dumb"
    let isForced = environment.nonEmpty("CLICOLOR_FORCE").map { $0 != "0" } ?? false
    isColored = environment.nonEmpty("NO_COLOR") == nil && (isForced || isCapable)
    showsProgress = isCapable && !isQuiet
    self.isQuiet = isQuiet
    self.isVerbose = isVerbose && !isQuiet
  }
}
