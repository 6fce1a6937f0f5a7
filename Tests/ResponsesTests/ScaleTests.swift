import Configuration
import Diagnostics
import Periods
import Responses
import Statistics
import Testing

@Suite("Scales")
struct ScaleTests {
  /// A table of one column, its values over and over.
  private func table(_ header: String, _ values: [String], times: Int = 1) -> String {
    let rows = (0..<times).flatMap { _ in values }.map { "\"\($0)\",2026-01-31" }
    return "\"\(header)\",date\n" + rows.joined(separator: "\n") + "\n"
  }

  private func look(
    _ header: String, _ values: [String], times: Int = 1,
    _ change: (inout ResponseSource) -> Void = { _ in }
  ) throws -> FileInspection {
    FileInspection(try read(table(header, values, times: times), source(change), .inspection))
  }

  private func problem(
    _ header: String, _ values: [String], times: Int = 1,
    _ change: (inout ResponseSource) -> Void = { _ in }
  ) -> Diagnostic? {
    refusal(table(header, values, times: times), source(change), .inspection).first
  }

  // MARK: Shorter and other scales

  @Test(arguments: [
    ["1", "2", "3", "4", "5"], ["0", "1", "2", "3", "4"], ["1", "2", "3", "4", "5", "6", "7"],
  ])
  func `refuses a shorter scale once there is evidence`(values: [String]) {
    let problem = problem("score", values, times: 10)
    #expect(problem?.id == "score-scale")
    #expect(problem?.message.contains("on a scale from \(values[0]) to") == true)
    #expect(problem?.message.contains("; \(values.count * 10) rows were read") == true)
    #expect(problem?.remedy?.contains("`--label 10=10`") == true)
  }

  @Test func `judges no scale by a few answers, nor one that reaches 8`() throws {
    #expect(try look("score", ["1", "2", "5"]).scores.total == 3)
    #expect(try look("nps", ["1", "2", "3", "8"], times: 50).scores.total == 200)
    #expect(try look("nps", ["6", "7"], times: 10).scores.total == 20)
  }

  @Test func `goes by the scale that the header states`() throws {
    for header in ["Rating (1-5)", "Would you recommend us, 1 to 5?", "NPS stars"] {
      #expect(problem(header, ["5", "4"])?.id == "score-scale", "\(header)")
    }
    for header in ["Score (0-10)", "Wie wahrscheinlich empfehlen Sie uns (0 bis 10)?"] {
      #expect(try look(header, ["1", "2", "3"], times: 20).scores.total == 60, "\(header)")
    }
    let tens = try look("How likely are you to recommend (1-10)", ["3", "8", "10"])
    #expect(tens.file.assumptions.contains { $0.id == "scale-from-one" })
  }

  @Test func `takes a named column of a shorter scale only by word of its labels`() throws {
    let values = ["1", "2", "3", "4", "5"]
    #expect(problem("q1", values, times: 10) { $0.score = "q1" }?.id == "score-scale")
    let stated = try look("q1", values, times: 10) {
      $0.score = "q1"
      $0.labels = [ScoreLabel(text: "10", score: 10)]
    }
    #expect(stated.scores.total == 50)
    let doubled = try look("q1", values, times: 10) {
      $0.score = "q1"
      $0.labels = (1...5).map { ScoreLabel(text: "\($0)", score: $0 * 2) }
    }
    #expect(doubled.scores[10] == 10)
    #expect(doubled.scores[3] == 0)
  }

  @Test func `refuses NPS that is already computed, and codes and names of groups`() {
    for values in [["-16", "0", "33", "68", "5"], ["20", "31.5", "75", "66"], ["45", "50"]] {
      #expect(problem("NPS", values)?.id == "score-aggregated", "\(values)")
    }
    #expect(problem("Q16_NPS_SCORE", ["-100", "0", "100"])?.id == "score-groups")
    for values in [
      ["Promoter", "Passive", "Detractor"], ["PROMOTER", "DETRACTOR"], ["Promotor", "Neutro"],
      ["Promoteur", "Passif", "Détracteur"], ["p", "s", "d"], ["Promotoren", "Kritiker"],
    ] {
      #expect(problem("NPS", values, times: 4)?.id == "score-groups", "\(values)")
    }
    let named = problem("nps", ["-16", "12", "33", "68"]) { $0.score = "nps" }
    #expect(named?.id == "score-aggregated")
    #expect(named?.message.hasPrefix("“nps” holds NPS that is already aggregated") == true)
  }

  @Test func `counts groups where each is given a score`() throws {
    let result = try look("nps_category", ["Promoter", "Passive", "Detractor", "promoter"]) {
      $0.score = "nps_category"
      $0.labels = [
        ScoreLabel(text: "Promoter", score: 10), ScoreLabel(text: "Passive", score: 8),
        ScoreLabel(text: "Detractor", score: 3),
      ]
    }
    #expect(result.scores.total == 4)
    #expect(result.scores[10] == 2)
  }

  @Test func `refuses decimals, wide scales, shifted codes and words`() {
    #expect(problem("rating", ["3.4", "4.9", "4.1"], times: 5)?.id == "score-scale")
    #expect(problem("score", ["85", "100", "90", "10", "70"], times: 5)?.id == "score-scale")
    let codes = problem("recommend", (1...11).map(String.init), times: 3)
    #expect(codes?.message.contains("shifted by one") == true)
    let words = ["Very likely", "Likely", "Neutral", "Unlikely"]
    for words in [words, ["Yes", "No"]] {
      let verbal = problem("How likely are you to recommend us?", words, times: 5)
      #expect(verbal?.id == "score-verbal")
      #expect(verbal?.remedy?.contains("--label") == false)
    }
    let steps = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "k"].map { "step \($0)" }
    let eleven = problem("Recommend?", ["Extremely likely"] + steps, times: 5)
    #expect(eleven?.remedy?.contains("`--label 'Extremely likely'=10`") == true)
  }

  @Test func `refuses a question that is spread over a column for each step`() {
    let rows = (0..<30).map { "\($0 % 3 == 0 ? "2" : ""),\($0 % 3 == 1 ? "10" : "")," }
    let text =
      "Respondent ID,Collector ID,How likely are you to recommend us?,,\n,, - 2, - 10, - 1\n"
      + rows.enumerated().map { "\($0.offset),1,\($0.element)\n" }.joined()
    let diagnostics = refusal(text, source(), .inspection)
    #expect(diagnostics.map(\.id) == ["score-scale"])
    #expect(diagnostics.first?.message.contains("one step of a scale") == true)
  }

  @Test func `lets a question that stands twice be told by its number`() throws {
    let question = "Would you recommend our support to other people in your own organisation?"
    let text = "\(question),\(question)\n" + (0...10).map { "\($0),\(10 - $0)\n" }.joined()
    let tie = try #require(refusal(text, source(), .inspection).first)
    #expect(tie.id == "unclear-column")
    #expect(tie.message.contains("#1” and “"))
    #expect(tie.remedy?.contains("organisation?#1'") == true)
    let second = try read(text, source { $0.score = "\(question)#2" }, .inspection)
    #expect(second.layout.scoreColumn == "\(question)#2")
  }

  // MARK: Numbers that are no answers

  @Test func `sets impossible numbers aside by value unless they are most`() throws {
    let values = ["9", "8", "0", "-2147483648", "5", "10", "7", "11"]
    let result = try look("nps", values, times: 3)
    #expect(result.scores.total == 18)
    #expect(result.file.account.setAside == [.scoreOutOfRange: 6])
    #expect(
      result.file.assumptions.contains {
        $0.sentence.hasSuffix("are set aside: −2147483648 (3 times) and 11 (3 times).")
      })
    #expect(problem("nps", ["9", "99", "99", "99", "8"], times: 9)?.id == "score-scale")
  }

  // MARK: Labels

  private func expectScores(
    _ inspection: FileInspection, _ expected: [Int: Int],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for score in 0...10 {
      #expect(inspection.scores[score] == expected[score] ?? 0, sourceLocation: sourceLocation)
    }
  }

  @Test func `gives the missing ends of a scale to their labels and says so`() throws {
    let both = try look(
      "Would you recommend us?", ["Strongly agree", "9", "8", "2", "Strongly disagree"])
    expectScores(both, [10: 1, 9: 1, 8: 1, 2: 1, 1: 1])
    #expect(both.file.assumptions.contains { $0.id == "bottom-label" })
    let said = try #require(both.file.assumptions.first { $0.id == "score-labels" })
    #expect(
      said.sentence == "In the column “Would you recommend us?”, “strongly agree” counts as 10 "
        + "(1 answer) and “strongly disagree” counts as 1 (1 answer).")
    let zero = try look(
      "Would you recommend us?", ["extremely likely", "9", "1", "Not at all likely"])
    expectScores(zero, [10: 1, 9: 1, 1: 1, 0: 1])
    let stated = try look(
      "Recommend us, 0 to 10?", ["Very likely", "9", "3", "Very\u{A0}unlikely "])
    expectScores(stated, [10: 1, 9: 1, 3: 1, 0: 1])
    let top = try look("Would you recommend us?", ["Absolutely", "9", "0", " ABSOLUTELY"])
    expectScores(top, [10: 2, 9: 1, 0: 1])
    let other = try look("Recommend?", ["Mais oui", "9", "8", "Pas du tout", "3"])
    expectScores(other, [10: 1, 9: 1, 8: 1, 3: 1, 1: 1])
    let one = try look("Recommend us, 1 to 10?", ["Very likely", "9", "3", "Very unlikely"])
    expectScores(one, [10: 1, 9: 1, 3: 1, 1: 1])
    for inspection in [zero, stated, top, one] {
      #expect(!inspection.file.assumptions.contains { $0.id == "bottom-label" })
    }
  }

  @Test func `reads labels that begin with their number`() throws {
    let result = try look(
      "nps", ["10 - extremely likely", "9 = very likely", "0 (not at all likely)", "5", "8: good"])
    expectScores(result, [10: 1, 9: 1, 8: 1, 5: 1, 0: 1])
    let loose = try look(
      "nps", ["10 Extremely likely", "9/10", "Not at all likely (0)", "5", "8 out of 10", "7"])
    expectScores(loose, [10: 1, 9: 1, 8: 1, 7: 1, 5: 1, 0: 1])
    let ranges = try look("nps", (0..<40).map { "\($0 % 11)" } + ["9-10", "5 stars", "3/5"])
    #expect(ranges.file.account.setAside == [.scoreNotANumber: 3])
  }

  @Test func `says so where a few low answers prove no scale`() throws {
    let low = try look("nps", ["1", "2", "5"])
    #expect(low.file.assumptions.contains { $0.id == "scale-unproven" })
    let high = try look("nps", ["1", "2", "8"])
    #expect(!high.file.assumptions.contains { $0.id == "scale-unproven" })
  }

  @Test func `finds the number beside the groups that a survey tool adds to it`() throws {
    let result = try read(
      "Q1,Q2,Q2_NPS_GROUP,Q3\n9,10,3,8\n3,4,1,5\n8,7,2,6\n", source(), .inspection)
    #expect(result.layout.scoreColumn == "Q2")
    let coded = try read(
      "Q16,Q16_NPS_DPP,Q16_NPS_SCORE\n9,Promoter,100\n3,Detractor,-100\n8,Passive,0\n",
      source(), .inspection)
    #expect(coded.layout.scoreColumn == "Q16")
  }

  @Test func `asks for the score of a text where it can't be known`() throws {
    let unknown = ["Ganz toll", "9", "8", "Ganz toll", "7", "0", "ganz toll"]
    let problem = problem("Würden Sie uns empfehlen?", unknown)
    #expect(problem?.id == "score-labels")
    #expect(problem?.message.contains("“ganz toll”") == true)
    #expect(problem?.remedy?.contains("`--label TEXT=10`") == true)
    let two = self.problem("Recommend?", ["Likely", "Very likely", "9", "8", "2"])
    #expect(two?.id == "score-labels")
    let given = try look("Würden Sie uns empfehlen?", unknown) {
      $0.labels = [ScoreLabel(text: "Ganz Toll", score: 10)]
    }
    expectScores(given, [10: 3, 9: 1, 8: 1, 7: 1, 0: 1])
    // A text of few rows may be the other end of the scale.
    let numbers = (0..<90).map { "\(1 + $0 % 9)" }
    let ends = numbers + Array(repeating: "Excellent", count: 30) + ["Meh", "Meh"]
    #expect(self.problem("nps", ends)?.id == "score-labels")
    let stray = try look("nps", numbers + Array(repeating: "Excellent", count: 30) + ["Meh"])
    #expect(stray.file.account.setAside == [.scoreNotANumber: 1])
    // What one person wrote is not quoted.
    let own = self.problem("Recommend?", ["Ask my boss", "9", "8", "7", "0"])
    #expect(own?.id == "score-labels")
    #expect(own?.message.contains("boss") == false)
    #expect(own?.remedy?.contains("boss") == false)
  }

  @Test func `maps no label on a scale that is shorter or complete`() throws {
    let short = ["Very likely", "4", "3", "2", "Very unlikely"]
    #expect(problem("Recommend?", short, times: 10)?.id == "score-labels")
    let complete = try look("nps", (0...10).map(String.init) + ["don't know"])
    #expect(complete.scores.total == 11)
    #expect(complete.file.account.setAside == [.scoreNotANumber: 1])
  }

  @Test func `maps no text that one person wrote`() throws {
    let numbers = (0..<200).map { "\(1 + $0 % 10)" }
    for text in ["I don't use it - Jane Miller", "Canada", "best beloved aunt"] {
      let result = try look("nps", numbers + [text])
      #expect(result.scores.total == 200, "\(text)")
      #expect(!result.file.assumptions.contains { $0.sentence.lowercased().contains("jane") })
    }
    let label = try look("Would you recommend us?", numbers + ["Strongly disagree"])
    #expect(label.scores.total == 201)
  }

  @Test func `names no number that may be somebody's`() throws {
    let result = try look("nps", (0..<200).map { "\($0 % 11)" } + ["491711234567", "11", "-1"])
    let said = result.file.assumptions.first { $0.id == "impossible-scores" }
    #expect(said?.sentence.contains("−1 (once), 11 (once) and 1 more") == true)
  }

  // MARK: Groups beside the number

  @Test func `counts where the group beside a number disagrees`() throws {
    let result = try read(
      "ValorNPS,NPS,date\n9,Promotor,2026-01-01\n6,Pasivo,2026-01-01\n7,pasivo,2026-01-01\n"
        + "0,Detractor,2026-01-01\n-2147483648,Detractor,2026-01-01\n", source(), .inspection)
    #expect(result.layout.scoreColumn == "ValorNPS")
    #expect(
      result.file.assumptions.contains {
        $0.sentence == "The column “NPS” states another group than the score for 1 of 4 answers; "
          + "the score counts."
      })
    let codes = try read(
      "Q2_NPS_GROUP,Q2 - how likely to recommend,date\n3,9,2026-01-01\n1,8,2026-01-01\n",
      source(), .inspection)
    #expect(codes.file.assumptions.contains { $0.sentence.contains("for 1 of 2 answers") })
  }
}
