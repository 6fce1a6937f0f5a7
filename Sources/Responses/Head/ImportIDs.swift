/// The three rows of Qualtrics: codes, texts in the language of the survey, and import ids such as
/// `{"ImportId":"startDate","timeZone":"America/Denver"}`, also in single quotes.
enum ImportIDs {
  /// Whether a row holds import ids: two or more, or nothing else.
  static func areIDs(_ row: [String]) -> Bool {
    let count = row.count { isID($0) }
    return count > 1 || (count == 1 && row.allSatisfy { isID($0) || $0.isEmpty })
  }

  /// The header of codes, with what the other rows say of each column.
  static func header(_ names: [String], texts: [String], ids: [String], line: Int) -> Header {
    let wordings = names.indices.map { column in
      column < texts.count ? HeadCells.name(texts[column]) : ""
    }
    return Header(
      names: names,
      texts: zip(names, wordings).map { $1.isEmpty || $1 == $0 ? $0 : "\($0): \($1)" },
      aliases: wordings.map { $0.isEmpty ? [] : [$0] },
      zones: names.indices.map { $0 < ids.count ? zone(in: ids[$0]) : nil }, line: line)
  }

  private static func isID(_ text: String) -> Bool {
    text.utf8.first == UInt8(ascii: "{") && value(of: "ImportId", in: text) != nil
  }

  private static func zone(in id: String) -> String? {
    value(of: "timeZone", in: id).map { $0 == "Z" ? "UTC" : $0 }
  }

  /// The text that follows a key: `"key":"value"`, with any quotes and spaces.
  private static func value(of key: String, in text: String) -> String? {
    let marks: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    let bytes = Array(text.utf8)
    guard let at = bytes.offset(of: Array(key.utf8)) else { return nil }
    var rest = bytes[(at + key.utf8.count)...].drop { $0 != UInt8(ascii: ":") }.dropFirst()
    rest = rest.drop { $0 == UInt8(ascii: " ") || marks.contains($0) }
    let value = rest.prefix { !marks.contains($0) && $0 != UInt8(ascii: "}") }
    return value.isEmpty ? nil : FieldText.decoded(value)
  }
}

/// The two rows of Qualtrics' legacy exporter: `V1`, `V2` … and then question codes, above
/// `ResponseID`, `ResponseSet` … and then texts.
enum LegacyCodes {
  static func isHeader(_ first: [String], _ second: [String]) -> Bool {
    first.prefix(2) == ["V1", "V2"]
      && second.contains { Header.loose($0) == "responseid" || Header.loose($0) == "responseset" }
  }

  /// Columns of the response are called by the second row, those of questions by their code.
  static func header(_ first: [String], _ second: [String], line: Int) -> Header {
    let names = first.indices.map { column in
      let below = column < second.count ? HeadCells.name(second[column]) : ""
      return isVariable(first[column]) && !below.isEmpty ? below : HeadCells.name(first[column])
    }
    let texts = names.indices.map { column in
      let below = column < second.count ? HeadCells.name(second[column]) : ""
      return below.isEmpty || below == names[column] ? names[column] : "\(names[column]): \(below)"
    }
    let aliases = first.indices.map { column in
      [first[column]] + (column < second.count ? [HeadCells.name(second[column])] : [])
    }
    return Header(names: names, texts: texts, aliases: aliases, line: line)
  }

  private static func isVariable(_ code: String) -> Bool {
    code.utf8.first == UInt8(ascii: "V") && code.utf8.count > 1
      && code.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }
}
