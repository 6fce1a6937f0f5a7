import Configuration
import Diagnostics
import Periods
import Responses
import Testing

@Suite("Dates and their order")
struct DateOrderTests {
  private func table(_ dates: [String], header: String = "date") -> String {
    "nps,\(header)\n" + dates.map { "9,\"\($0)\"\n" }.joined()
  }

  private func months(_ dates: [String], header: String = "date") throws -> [String] {
    let result = try read(table(dates, header: header), source(), .inspection)
    return FileInspection(result).byMonth.map { FiscalCalendar.civil.key($0.period) }
  }

  private func problem(_ dates: [String]) -> Diagnostic? {
    refusal(table(dates), source(), .inspection).first
  }

  @Test func `is settled by one value that fits one order alone`() throws {
    #expect(try months(["01/02/2026", "13/02/2026"]) == ["2026-02"])
    #expect(try months(["01/02/2026", "01/13/2026"]) == ["2026-01"])
    #expect(try months(["1.2.26", "28.2.26"]) == ["2026-02"])
    #expect(try months(["9/8/18 15:29", "9/28/18 18:36"]) == ["2018-09"])
    let late = Array(repeating: "01/02/2026", count: 90_000) + ["13/02/2026"]
    #expect(try months(late) == ["2026-02"])
  }

  @Test func `sets aside the few dates that the order of nearly all can't read`() throws {
    let dates = (1...28).map { "\($0)/03/2026" } + ["03/29/2026"]
    let result = try read(table(dates), source(), .inspection)
    #expect(result.file.account.counted == 28)
    #expect(result.file.account.setAside == [.dateUnreadable: 1])
  }

  @Test func `asks where every date fits both orders, and shows where each leads`() {
    let found = problem(["3/12/2025 10:47", "3/12/2025 10:48", "4/12/2025"])
    #expect(found?.id == "date-order-needed")
    #expect(
      found?.message == "3 dates of “date” may be read in more than one order of day, month and "
        + "year: dmy reads 3, all in 2025-12; mdy reads 3, from 2025-03 to 2025-04; "
        + "3 rows were read")
    #expect(
      found?.remedy
        == "State the order that is meant: `--date-order dmy` or `--date-order mdy`.")
    #expect(problem(["13/02/2026", "02/14/2026"])?.id == "date-order-needed")
  }

  @Test func `needs no order where both mean the same day`() throws {
    #expect(try months(["1/1/2026", "03/03/2026"]) == ["2026-01", "2026-03"])
  }

  @Test func `takes the order that a month or quarter column confirms`() throws {
    for (header, stated) in [("Month", "2"), ("Quarter", "Q1"), ("Monat", "2"), ("month", "Feb")] {
      let result = try read(
        "nps,date,\(header)\n9,05/02/2026,\(stated)\n8,07/02/2026,\(stated)\n", source(),
        .inspection)
      #expect(result.file.firstAnswer?.text == "2026-02-05", "\(header)")
      #expect(
        result.file.assumptions.contains {
          $0.sentence == "Dates in the column “date” are read as day, month, year, as the column "
            + "“\(header)” confirms."
        })
    }
    let silent = refusal("nps,date,Month\n9,05/02/2026,9\n", source(), .inspection)
    #expect(silent.map(\.id) == ["date-order-needed"])
  }

  @Test func `reads years that come first, also with two digits`() throws {
    #expect(
      try months(["2019/12/13 9:50:30 AM EST", "2019/1/2 9:50:30 PM EST"]) == [
        "2019-01", "2019-12",
      ])
    let days = (1...28).map { "24-0\($0 % 9 + 1)-\($0 < 10 ? "0" : "")\($0)" }
    #expect(try months(days).allSatisfy { $0.hasPrefix("2024-") })
    #expect(try months(["25/12/21", "01/09/21"]) == ["2021-09", "2021-12"])
  }

  @Test func `reads months, Unix times and English names without a word`() throws {
    #expect(try months(["202104", "202105"], header: "year_month") == ["2021-04", "2021-05"])
    #expect(try months(["2021-04", "2021-05"], header: "month") == ["2021-04", "2021-05"])
    #expect(
      try months(["1700000000", "1703000000"], header: "created_at") == ["2023-11", "2023-12"])
    #expect(try months(["1700000000000"], header: "timestamp") == ["2023-11"])
    #expect(try months(["5 Jan 2020", "Feb 1, 2020"]) == ["2020-01", "2020-02"])
  }

  @Test func `reads serial numbers only where that is said`() throws {
    let text = table(["45000", "45031.5"])
    let found = refusal(text, source(), .inspection)
    #expect(found.map(\.id) == ["date-order-needed"])
    #expect(found.first?.remedy?.contains("`--date-order serial`") == true)
    let told = try read(text, source { $0.dateOrder = .serial }, .inspection)
    #expect(
      FileInspection(told).byMonth.map { FiscalCalendar.civil.key($0.period) } == [
        "2023-03", "2023-04",
      ])
  }

  @Test func `chooses the day of the answer among several`() throws {
    for (header, expected) in [
      ("created_at,surveyed_at", "surveyed_at"), ("Start Date,End Date", "End Date"),
      ("StartDate,EndDate,RecordedDate", "RecordedDate"), ("request_sent_at,rated_at", "rated_at"),
      ("Startzeit,Fertigstellungszeit", "Fertigstellungszeit"),
      ("Heure de début,Heure de fin", "Heure de fin"),
      ("Hora de inicio,Hora de finalización", "Hora de finalización"),
      ("Fecha de creación,Fecha de respuesta", "Fecha de respuesta"),
      ("Data de criação,Data da resposta", "Data da resposta"),
      ("Begintijd,Tijd van voltooien", "Tijd van voltooien"),
      ("Kaufdatum,Antwortdatum", "Antwortdatum"), ("birth date,survey date", "survey date"),
      ("signup,responded_at", "responded_at"),
    ] {
      let count = header.split(separator: ",").count
      let row = Array(repeating: "2026-01-31", count: count).joined(separator: ",")
      let result = try read("nps,\(header)\n9,\(row)\n", source(), .inspection)
      #expect(result.layout.dateColumn == expected, "\(header)")
    }
  }

  @Test func `takes no column for dates whose values mostly are none`() throws {
    let result = try read(
      "nps,survey date,when\n9,soon,2026-01-31\n8,late,2026-02-01\n", source(), .inspection)
    #expect(result.layout.dateColumn == "when")
  }
}
