import Configuration
import Diagnostics
import Responses
import Testing

@Suite("Tables of totals")
struct TotalsTests {
  @Test func `refuses a row for each place with its numbers, and says so`() {
    let problem = refusal(
      "Park,Year2024,Year2025\nNorth,120034,98211\nSouth,5033,7112\nEast,88123,90412\n", source(),
      .inspection
    ).first
    #expect(problem?.id == "aggregated-table")
    #expect(problem?.message.contains("each row is another “Park”") == true)
    #expect(problem?.message.contains("“Year2024” and “Year2025” hold numbers beyond") == true)
    #expect(problem?.message.contains("3 rows were read") == true)
  }

  @Test(arguments: [
    "month,promoters,passives,detractors\n2026-01,5,3,2\n2026-02,7,2,4\n",
    "store,% Promoters,% Passives,% Detractors\nA,52.1,30.2,17.7\nB,40.0,40.0,20.0\n",
    "Region,Promotoren,Detraktoren,Antworten\nNord,9,1,10\nSüd,8,2,10\n",
  ])
  func `refuses counts of the groups, however small`(text: String) {
    let problem = refusal(text, source(), .inspection).first
    #expect(problem?.id == "aggregated-table")
    #expect(problem?.message.contains("count the groups of answers") == true)
  }

  @Test func `reads the score beside marks of the groups`() throws {
    let result = try read(
      "nps score,promoter,passive,detractor,date\n9,1,0,0,2026-01-01\n3,0,0,1,2026-01-01\n",
      source(),
      .inspection)
    #expect(result.layout.scoreColumn == "nps score")
  }
}
