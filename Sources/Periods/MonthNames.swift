/// Names of months and weekdays in English, German, French, Spanish, Portuguese and Dutch, in full or
/// shortened.
///
/// Names are compared without accents and case, as ``LatinLetter`` gives them. A short name counts
/// only if all names that begin with it, in whatever language, are of one month: `mar` is March in
/// five of them, `jui` would be June or July.
package enum MonthNames {
  /// By month, 1…12.
  static let months: [[[UInt8]]] = [
    "january januar janner janvier enero janeiro januari",
    "february februar feber fevrier febrero fevereiro februari",
    "march marz maerz mrz mars marzo marco maart mrt",
    "april avril abril",
    "may mai mayo maio mei",
    "june juni juin junio junho",
    "july juli juillet julio julho",
    "august aout agosto augustus",
    "september septembre septiembre setiembre setembro",
    "october oktober octobre octubre outubro",
    "november novembre noviembre novembro",
    "december dezember decembre diciembre dezembro",
  ].map { names in names.split(separator: " ").map { Array($0.utf8) } }

  private static let weekdays: [[UInt8]] = """
    monday montag lundi lunes segunda maandag tuesday dienstag mardi martes terca dinsdag \
    wednesday mittwoch mercredi miercoles quarta woensdag thursday donnerstag jeudi jueves quinta \
    donderdag friday freitag vendredi viernes sexta vrijdag saturday samstag sonnabend samedi sabado \
    zaterdag sunday sonntag dimanche domingo zondag
    """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }

  /// The number of a month, 1…12, by its name or the first three letters or more.
  /// - Parameter name: letters as ``LatinLetter`` gives them.
  static func number(of name: [UInt8]) -> Int? {
    guard name.count >= 3 else { return nil }
    var number: Int?
    for (index, names) in months.enumerated() where names.contains(where: { $0.starts(with: name) })
    {
      if number != nil { return nil }
      number = index + 1
    }
    return number
  }

  /// The number of a month, 1…12, by a text that is its name, with a full stop or none.
  package static func number(in text: Span<UInt8>) -> Int? {
    guard text.count >= 3, text.count <= 40 else { return nil }
    var reader = DateTextReader(text)
    let name = reader.takeWord()
    return reader.isAtEnd(after: ".") ? number(of: name) : nil
  }

  /// Whether a name is that of a weekday, or its first two letters or more.
  static func isWeekday(_ name: [UInt8]) -> Bool {
    name.count >= 2 && weekdays.contains { $0.starts(with: name) }
  }
}
