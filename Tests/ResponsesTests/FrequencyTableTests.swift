import Configuration
import Diagnostics
import Responses
import Testing

@Suite("Frequency tables")
struct FrequencyTableTests {
  /// Answers as they are spread in most surveys.
  private let answers = [10, 9, 8, 10, 7, 9, 10, 5, 8, 10, 9, 3, 10, 8, 9, 6, 7, 0, 10, 9]

  private func problem(_ text: String) -> Diagnostic? {
    refusal(text, source(), .inspection).first
  }

  private func list(_ header: String, _ rows: [String]) -> String {
    header + "\n" + rows.joined(separator: "\n") + "\n"
  }

  @Test(arguments: [
    "Score,Count", "score,n", "Rating,Number of responses", "nps,answers", "NPS score,Votes",
    "Bewertung,Anzahl", "Bewertung,Häufigkeit", "note,nombre de réponses", "nota,quantidade",
    "puntuación,cantidad", "cijfer,aantal antwoorden", "punteggio,frequenza",
    "How likely are you to recommend us to a friend?,Respondents",
  ])
  func `are refused where each score has a row and a number of answers`(header: String) {
    let problem = problem(list(header, (0...10).map { "\($0),\($0 * $0 + 3)" }))
    let names = header.split(separator: ",")
    #expect(problem?.id == "aggregated-table")
    #expect(problem?.message.contains("“\(names[1])” holds a number of answers") == true)
    #expect(problem?.message.contains("each score of “\(names[0])”") == true)
    #expect(problem?.message.contains("; 11 rows were read") == true)
    #expect(problem?.remedy?.contains("one row for each answer") == true)
    #expect(problem?.remedy?.contains("--score") == true)
  }

  @Test func `are refused by month and product, and where rows of no answers are missing`() {
    var rows: [String] = []
    for month in 1...6 {
      for product in ["Atlas", "Beacon"] {
        rows += (0...10).filter { $0 + month != 7 }.map {
          "2026-0\(month)-01,\(product),\($0),\($0 * 7 + month)"
        }
      }
    }
    #expect(problem(list("date,product,score,count", rows))?.id == "aggregated-table")
    #expect(problem(list("date,product,score,count", rows.reversed()))?.id == "aggregated-table")
  }

  @Test func `are refused by day, where low scores are rare`() {
    // As a query groups them: a score that nobody gave that day has no row.
    var rows: [String] = []
    for day in 10...28 {
      var counts: [Int: Int] = [:]
      for number in 0..<12 { counts[answers[(day * 7 + number) % 20], default: 0] += 1 }
      rows += counts.sorted { $0.key < $1.key }.map {
        "2026-05-\(day),\($0.key),\($0.value),\(Double($0.value) / 12)"
      }
    }
    #expect(problem(list("date,score,responses,share", rows))?.id == "aggregated-table")
  }

  @Test func `are refused where scores are labelled, and below a line of the total`() {
    let labels = (0...10).map { $0 == 10 ? "10 - Extremely likely" : $0 == 0 ? "0 - No" : "\($0)" }
    let rows = labels.map { "\($0),12" } + ["Total,132"]
    #expect(problem(list("Score,Responses", rows))?.id == "aggregated-table")
  }

  @Test func `are read as answers where somebody names the score`() throws {
    let text = list("Score,Count", (0...10).map { "\($0),40" })
    let result = try read(text, source { $0.score = "Score" }, .inspection)
    #expect(result.file.account.counted == 11)
  }

  @Test(arguments: ["Count", "responses", "ticket_count", "n", "Total"])
  func `are no exports with a column of counts beside answers`(name: String) throws {
    let rows = (0..<60).map { "2026-01-\($0 % 18 + 10),\(answers[$0 % 20]),\($0 % 7)" }
    let result = try read(list("date,score,\(name)", rows), source(), .inspection)
    #expect(result.file.account.counted == 60)
  }

  @Test func `are no answers of people, however even`() throws {
    let people = (0..<110).map { "a\($0)@example.org,\($0 % 11),\($0 % 5)" }
    #expect(
      try read(list("email,score,count", people), source(), .inspection).file.account.counted
        == 110)
    let words = (0..<55).map { "\($0 % 11),\($0 % 5),words of person \($0)" }
    #expect(
      try read(list("score,count,comment", words), source(), .inspection).file.account.counted
        == 55)
  }

  @Test func `are no columns that count something else, of yes and no, or with fractions`() throws {
    for (name, count) in [("ticket count", 7), ("count", 2)] {
      let rows = (0..<110).map { "\($0 % 11),\($0 % count)" }
      let result = try read(list("score,\(name)", rows), source(), .inspection)
      #expect(result.file.account.counted == 110, "\(name)")
    }
    let weights = (0..<110).map { "\($0 % 11),\(0.5 + Double($0 % 5) / 4)" }
    #expect(
      try read(list("score,weight", weights), source(), .inspection).file.account.counted == 110)
  }
}
