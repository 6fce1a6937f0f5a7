/// The two rows of SurveyMonkey: a question stands once, above the first of its columns; under it
/// stand its parts, such as `Response`, a box for comments, or the choices.
enum QuestionParts {
  /// Whether the second of some records holds the parts of the questions in the first.
  static func isHeader(_ cells: [[String]]) -> Bool {
    guard cells.count > 1 else { return false }
    let (questions, parts) = (cells[0], cells[1])
    if parts.contains(where: { HeadCells.isNumber($0) || HeadCells.isDate($0) }) { return false }
    if parts.count > questions.count { return false }
    if haveWords(questions, parts), !isRepeated(parts, in: cells.dropFirst(2)) { return true }
    return standUnderMetadata(questions, parts) || areChoices(cells)
  }

  /// Whether a text is one of the words that SurveyMonkey writes under questions.
  static func isPart(_ text: String) -> Bool { isAnswer(text) || isBox(text) }

  /// Whether the words of SurveyMonkey are there, and few other texts stand below a question with no
  /// further column.
  private static func haveWords(_ questions: [String], _ parts: [String]) -> Bool {
    let words = parts.count { isAnswer($0) }
    let boxes = parts.count { isBox($0) }
    guard words > 0 || boxes > 1 else { return false }
    let others = parts.indices.count { column in
      let isAlone = column + 1 == questions.count || !questions[column + 1].isEmpty
      return isAlone && !questions[column].isEmpty && !parts[column].isEmpty
        && !isPart(parts[column])
    }
    return others * 2 <= words + boxes
  }

  /// Whether a word of the parts also stands in most of the rows of its column, as an answer does.
  private static func isRepeated(_ parts: [String], in rows: ArraySlice<[String]>) -> Bool {
    let words = parts.indices.filter { isAnswer(parts[$0]) }
    return words.contains { column in
      let count = rows.count { column < $0.count && $0[column] == parts[column] }
      return count * 2 > rows.count
    }
  }

  /// Whether a record without an id has texts, where each record has one.
  private static func standUnderMetadata(_ questions: [String], _ parts: [String]) -> Bool {
    let ids = ["respondentid", "collectorid"].compactMap { name in
      questions.firstIndex { Header.loose($0) == name }
    }
    return ids.count == 2 && ids.allSatisfy { $0 >= parts.count || parts[$0].isEmpty }
      && parts.contains { !$0.isEmpty }
  }

  /// Whether texts under blanks are choices: the only thing that their columns hold from there on.
  private static func areChoices(_ cells: [[String]]) -> Bool {
    let (questions, parts) = (cells[0], cells[1])
    guard let first = questions.firstIndex(where: { !$0.isEmpty }) else { return false }
    let columns = parts.indices.filter { $0 > first && questions[$0].isEmpty && !parts[$0].isEmpty }
    guard columns.count > 1, cells.count > 4 else { return false }
    var (same, blank) = (0, 0)
    for column in columns {
      for row in cells.dropFirst(2) where column < row.count {
        if row[column].isEmpty {
          blank += 1
        } else if row[column] == parts[column] {
          same += 1
        } else {
          return false
        }
      }
    }
    return same > 0 && blank > 0
  }

  private static func isAnswer(_ text: String) -> Bool {
    ["response", "open-endedresponse"].contains(Header.loose(text))
  }

  private static func isBox(_ text: String) -> Bool {
    [
      "other(pleasespecify)", "comments:", "comment:", "why?", "pleaseexplain", "pleaseexplain:",
      "pleasespecify", "pleasespecify:", "ifyes,whichones?",
    ].contains(Header.loose(text))
  }

  // MARK: The header

  /// The header of questions and parts: a question's first column is called by the question alone if
  /// its part is no more than `Response`, every other one by `question: part`.
  /// - Parameter numbers: the numbers of the questions, where a row of them stands above.
  static func header(
    _ questions: [String], _ parts: [String], numbers: [String]?, line: Int
  ) -> Header {
    var (question, number) = ("", "")
    var (names, aliases) = ([String](), [[String]]())
    for column in 0..<questions.count {
      let written = HeadCells.name(questions[column])
      let part = column < parts.count ? HeadCells.name(parts[column]) : ""
      let code = numbers.map { column < $0.count ? $0[column] : "" } ?? ""
      if !written.isEmpty { question = written }
      if !written.isEmpty || !code.isEmpty { number = code }
      let isFirst = !written.isEmpty
      names.append(name(question, part, isFirst: isFirst))
      aliases.append(isFirst ? [number, question].filter { !$0.isEmpty } : [])
    }
    return Header(names: names, aliases: aliases, line: line)
  }

  private static func name(_ question: String, _ part: String, isFirst: Bool) -> String {
    if part.isEmpty { return isFirst ? question : "" }
    if isFirst, isAnswer(part) || question.isEmpty { return question.isEmpty ? part : question }
    return question.isEmpty ? part : "\(question): \(part)"
  }
}
