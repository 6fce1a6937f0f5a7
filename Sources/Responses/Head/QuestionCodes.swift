/// Rows of numbers of questions: `Q1`, `Q2`, `Q2.1`, `Q3_4`.
enum QuestionNumbers {
  /// Whether a row holds such numbers, two or more, and nothing else.
  static func areNumbers(_ row: [String]) -> Bool {
    let filled = row.filter { !$0.isEmpty }
    return filled.count > 1 && filled.allSatisfy { isNumber($0) }
  }

  private static func isNumber(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count > 1, bytes.count < 12, bytes[0] | 0x20 == UInt8(ascii: "q") else {
      return false
    }
    guard (0x30...0x39).contains(bytes[1]) else { return false }
    return bytes.dropFirst().allSatisfy { byte in
      (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: "-") || (0x61...0x7A).contains(byte | 0x20)
    }
  }
}

/// Two rows, codes above texts, where a third one has been taken away or never was.
enum QuestionCodes {
  /// Whether texts of questions stand under codes: Qualtrics' names with no dates under the dates,
  /// or numbers of questions with questions under them.
  static func isHeader(_ cells: [[String]]) -> Bool {
    guard cells.count > 1, cells[1].count == cells[0].count else { return false }
    let (codes, texts) = (cells[0], cells[1])
    if texts.contains(where: { HeadCells.isNumber($0) || HeadCells.isDate($0) }) { return false }
    return haveNoDates(under: codes, texts) || areQuestions(under: codes, texts)
  }

  private static func haveNoDates(under codes: [String], _ texts: [String]) -> Bool {
    let moments = ["startdate", "enddate", "recordeddate"].compactMap { name in
      codes.firstIndex { Header.loose($0) == name }
    }
    return moments.count > 1 && moments.allSatisfy { !texts[$0].isEmpty }
  }

  private static func areQuestions(under codes: [String], _ texts: [String]) -> Bool {
    guard QuestionNumbers.areNumbers(codes), codes.allSatisfy({ !$0.isEmpty }) else { return false }
    let questions = texts.count { text in
      text.utf8.last == UInt8(ascii: "?") || text.utf8.count > 40
    }
    return questions * 2 >= texts.count && texts.allSatisfy { !$0.isEmpty }
  }
}
