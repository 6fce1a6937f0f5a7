/// Numbers that may belong to somebody.
extension Redaction {
  /// Digits with what may stand between the digits of one number.
  private struct Run {
    var start: Int
    var end: Int
    /// How many digits each group has.
    var groups: [Int]
    var digits: Int { groups.reduce(0, +) }
  }

  /// From so many digits on, a number written in one piece is replaced.
  private static let longRun = 5
  /// From so many digits on, a number written in groups is.
  private static let longNumber = 7

  mutating func findNumbers() {
    var index = 0
    while index < text.folded.count {
      guard isDigit(index) else {
        index += 1
        continue
      }
      let run = run(from: index)
      index = run.end
      let isPhone = isPhone(run)
      if isPhone || run.digits >= Self.longNumber
        || run.groups.contains(where: { $0 >= Self.longRun })
      {
        replace(isPhone ? withPrefix(run) : whole(run), isPhone ? .phone : .number)
      }
    }
  }

  private func isDigit(_ index: Int) -> Bool {
    text.folded[index].isASCII && CommentLine.digit(text.folded[index]) != nil
  }

  /// The digits from an index on, across at most three separators at a time.
  private func run(from start: Int) -> Run {
    var run = Run(start: start, end: start, groups: [0])
    var index = start
    while index < text.folded.count {
      if isDigit(index) {
        if index > run.end { run.groups.append(0) }
        run.groups[run.groups.count - 1] += 1
        run.end = index + 1
      } else if index - run.end >= 3 || !" -./()".unicodeScalars.contains(text.folded[index]) {
        break
      }
      index += 1
    }
    return run
  }

  /// Whether digits are dialled: with a prefix, or in several groups that are no date.
  private func isPhone(_ run: Run) -> Bool {
    guard (Self.longNumber...15).contains(run.digits) else { return false }
    if let before = before(run), before == "+" || before == "(" { return true }
    if text.folded[run.start] == "0" { return true }
    return run.groups.count > 2 && !isDate(run)
  }

  private func isDate(_ run: Run) -> Bool {
    run.groups.count == 3 && run.groups.contains(4)
      && run.groups.allSatisfy { $0 == 4 || $0 <= 2 }
  }

  /// The last scalar before a number that is no space.
  private func before(_ run: Run) -> Unicode.Scalar? {
    text.folded[..<run.start].last { $0 != " " }
  }

  /// A number with the `+` or `(` in front of it.
  private func withPrefix(_ run: Run) -> Range<Int> {
    var start = run.start
    while start > 0, "+( ".unicodeScalars.contains(text.folded[start - 1]) { start -= 1 }
    while start < run.start, text.folded[start] == " " { start += 1 }
    let isOpen = text.folded[start..<run.end].contains("(")
    let isClosed = run.end < text.folded.count && text.folded[run.end] == ")"
    return start..<(isOpen && isClosed ? run.end + 1 : run.end)
  }

  /// A number with the letters it is glued to, as keys are: `MW-482913`, `DE89 3704 0044`.
  private func whole(_ run: Run) -> Range<Int> {
    func isGlue(_ index: Int) -> Bool {
      CommentLine.isWordPart(text.folded[index])
        || "-_#".unicodeScalars.contains(text.folded[index])
    }
    var (start, end) = (run.start, run.end)
    while start > 0, isGlue(start - 1) { start -= 1 }
    while end < text.folded.count, isGlue(end) { end += 1 }
    while end > run.end, "-_#".unicodeScalars.contains(text.folded[end - 1]) { end -= 1 }
    return start..<end
  }
}
