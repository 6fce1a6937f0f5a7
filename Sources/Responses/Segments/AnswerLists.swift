/// Tells columns of questions that take several answers, whose values are lists.
enum AnswerLists {
  /// What tools put between the answers of a question with boxes to tick.
  private static let separators = [", ", ";", " / ", "|", "\n"]

  /// The separator by which values of a column are lists of other values of it; nil where they are
  /// not.
  ///
  /// A list is made of at least two parts, each of which is a value on its own. Of the values that
  /// hold the separator at least half have to be lists, so that names such as `Paris, France` are
  /// none.
  /// - Parameter names: the different values.
  static func separator(in names: Set<String>) -> String? {
    let single = Set(names.map(FieldText.trimmed))
    return separators.first { separator in
      let parted = names.map { parts(of: $0, at: separator) }.filter { $0.count > 1 }
      let lists = parted.filter { $0.allSatisfy(single.contains) }
      return !lists.isEmpty && lists.count * 2 >= parted.count
    }
  }

  /// The parts of a value, empty ones left out.
  private static func parts(of name: String, at separator: String) -> [String] {
    var (parts, part): ([String], [UInt8]) = ([], [])
    let (bytes, mark) = (Array(name.utf8), Array(separator.utf8))
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: mark) {
        parts.append(String(decoding: part, as: UTF8.self))
        part = []
        index += mark.count
      } else {
        part.append(bytes[index])
        index += 1
      }
    }
    parts.append(String(decoding: part, as: UTF8.self))
    return parts.map(FieldText.trimmed).filter { !$0.isEmpty }
  }
}
