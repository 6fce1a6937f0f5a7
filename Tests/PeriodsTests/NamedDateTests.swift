import Testing

@testable import Periods

@Suite("Dates with names of months")
struct NamedDateTests {
  private func day(_ text: String, _ order: DateOrder? = nil) -> String? {
    WrittenDate(text, order: order)?.day.text
  }

  /// The names and short names of the months in one language.
  private static let languages: [String] = [
    """
    January February March April May June July August September October November December
    Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec
    """,
    """
    Januar Februar März April Mai Juni Juli August September Oktober November Dezember
    Jän Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez
    """,
    """
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    janv févr mars avr mai juin juil août sept oct nov déc
    """,
    """
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    ene feb mar abr may jun jul ago sept oct nov dic
    """,
    """
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    jan fev mar abr mai jun jul ago set out nov dez
    """,
    """
    januari februari maart april mei juni juli augustus september oktober november december
    jan feb mrt apr mei jun jul aug sep okt nov dec
    """,
  ]

  @Test(arguments: NamedDateTests.languages)
  func `reads the months of six languages, long and short, in any case, with a dot or none`(
    names: String
  ) {
    for line in names.split(separator: "\n") {
      for (index, name) in line.split(separator: " ").enumerated() {
        let expected = "2026-\(index < 9 ? "0" : "")\(index + 1)-15"
        for name in [String(name), name.uppercased(), name.lowercased(), "\(name)."] {
          for text in [
            "15 \(name) 2026", "15. \(name) 2026", "15-\(name)-2026", "15 de \(name) de 2026",
            "\(name) 15, 2026", "2026-\(name)-15", "15 \(name) 26", "15/\(name)/2026 10:00",
          ] {
            #expect(day(text) == expected, "\(text)")
          }
          #expect(day("\(name) 2026") == "\(expected.prefix(8))01", "\(name)")
        }
      }
    }
  }

  @Test func `gives each name, and each beginning of one, at most one month`() {
    var numbers: [[UInt8]: Set<Int>] = [:]
    for (index, names) in MonthNames.months.enumerated() {
      for name in names {
        for length in 3...name.count {
          numbers[Array(name.prefix(length)), default: []].insert(index + 1)
        }
      }
    }
    for (name, months) in numbers {
      let text = String(decoding: name, as: UTF8.self)
      #expect(MonthNames.number(of: name) == (months.count == 1 ? months.first : nil), "\(text)")
    }
    let ambiguous = numbers.filter { $0.value.count > 1 }.keys.map {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(ambiguous == ["jui"])
  }

  @Test func `reads accents in UTF-8, as combining marks and in Windows-1252`() {
    #expect(day("15. Ma\u{308}rz 2026") == "2026-03-15")
    #expect(day("15 AOÛT 2026") == "2026-08-15")
    var bytes = Array("15 f".utf8) + [0xE9]
    bytes += Array("vrier 2026".utf8)
    let date = WrittenDate(bytes.span, order: nil)
    #expect(date?.day.text == "2026-02-15")
  }

  @Test func `reads what programs and people write`() {
    for text in [
      "Tue Sep 15 2026 10:00:00 GMT+0200 (CEST)", "Tue Sep 15 2026 10:00:00 GMT+0200",
      "Tue Sep 15 2026 10:00:00 GMT+0200 (Central European Summer Time)",
      "Tue Sep 15 2026 10:00:00 GMT+0200 (Mitteleuropäische Sommerzeit)",
      "Tue, 15 Sep 2026 10:00:00 +0200", "Tue, 15 Sep 2026 10:00:00 +0200 (CEST)",
      "Tue Sep 15 10:00:00 CEST 2026", "Tue Sep 15 10:00:00 +0200 2026", "15-Sep-2026 10:00 CEST",
    ] {
      let date = WrittenDate(text, order: nil)
      #expect(date?.day.text == "2026-09-15", "\(text)")
      #expect(date?.secondOfDay == 36_000, "\(text)")
      #expect(date?.zone == .offset(7_200), "\(text)")
    }
    for text in [
      "15. September 2026 um 10:00 Uhr ", "15.\u{A0}September 2026, 10:00 Uhr",
      "Tue Sep 15 10:00:00 2026", "September 15, 2026 10:00 AM", "September 15, 2026 at 10:00 AM",
      "15. September 2026 um 10:00 Uhr", "mar. 15 sept. 2026 à 10:00", "15SEP2026 10:00",
      "martes, 15 de septiembre de 2026 a las 10:00", "dinsdag 15 september 2026 om 10:00 uur",
      "terça-feira, 15 de setembro de 2026 às 10:00", "2026-Sep-15T10:00",
      "Sept. 15th 2026, 10:00", "15 sept. 2026\u{202F}10:00", "15\u{A0}septembre\u{A0}2026 10:00",
    ] {
      let date = WrittenDate(text, order: nil)
      #expect(date?.day.text == "2026-09-15", "\(text)")
      #expect(date?.time?.second == 36_000, "\(text)")
      #expect(date?.zone == .unstated, "\(text)")
    }
    #expect(day("1er mars 2026") == "2026-03-01")
    #expect(day("1º de março de 2026") == "2026-03-01")
    #expect(day("Mi., 7. Okt. 2026") == "2026-10-07")
  }

  @Test func `reads a month alone as its first day`() {
    for text in [
      "Sep-26", "Sept 2026", "sep. 2026", "September 2026", "SEP-2026", "2026 September",
      "2026-Sep", "septembre 2026", "septiembre de 2026", "Sep '26", "Sep'26", "Sep/2026",
    ] {
      #expect(day(text) == "2026-09-01", "\(text)")
      let bytes = Array(text.utf8)
      let isMonth = WrittenMonth.isOne(bytes.span)
      #expect(isMonth, "\(text)")
    }
    for text in ["09/2026", "9/2026", "09-2026", "09.2026", "2026.09"] {
      #expect(day(text) == nil, "\(text)")
      #expect(day(text, .yearMonth) == "2026-09-01", "\(text)")
    }
    for text in ["9.2026", "13/2026", "1/2/2026", "0/2026", "2026/"] {
      #expect(day(text, .yearMonth)?.hasSuffix("-09-01") != true, "\(text)")
    }
  }

  @Test func `finds no date in words beside numbers`() {
    for text in [
      "Sep 26", "26-Sep", "jui 2026", "15 jui 2026", "Sep 15", "Sep", "Marta 15 2026", "may",
      "Mayday 15 2026", "15 de 2026", "de 15 Sep 2026 x", "Sep 31 2026", "Sep 2026 or later",
      "Tue Sep 15 10:00:00", "Sep 15 10:00 26", "um 15 Sep 2026", "2026 Sep 15 16",
      "Tue Sep 15 2026 10:00:00 (a remark that is rather long, and none of a zone)",
    ] {
      #expect(day(text) == nil, "\(text)")
    }
  }

  @Test func `tells quarters from dates`() {
    func isQuarter(_ text: String) -> Bool {
      let bytes = Array(text.utf8)
      return WrittenQuarter.isOne(bytes.span)
    }
    for text in [
      "2026-Q3", "2026Q3", "Q3 2026", "Q3/2026", "3Q2026", "2026 q3", "Q3-26", "T3 2026",
    ] {
      #expect(isQuarter(text), "\(text)")
      #expect(day(text) == nil, "\(text)")
    }
    for text in [
      "2026", "Q5 2026", "Q3", "QQ3 2026", "2026-Q30", "Question 3", "20263", "Q3 2026 x",
    ] {
      #expect(!isQuarter(text), "\(text)")
    }
  }
}
