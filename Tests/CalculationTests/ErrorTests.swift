import Testing

@testable import Calculation

struct ErrorTests {
  /// One case a line: the method, its input, the code and words of the message.
  private static let cases = #"""
    nps.point | {"det": -1, "pas": 0, "pro": 1} | impossible-count | det is -1;
    nps.point | {"det": 7.5, "pas": 0, "pro": 1} | impossible-count | det is 7.5;
    nps.point | {"det": 1e300, "pas": 0, "pro": 1} | impossible-count | det is 1e300;
    nps.point | {"det": 1e400, "pas": 0, "pro": 1} | impossible-count | det is 1e400;
    nps.point | {"det": 9007199254740993, "pas": 0, "pro": 1} | impossible-count | det is 9007199254740993;
    nps.se | {"det": 9007199254740992, "pas": 0, "pro": 1} | impossible-count | add up to more
    nps.se | {"det": 9223372036854775807, "pas": 0, "pro": 1} | impossible-count | det
    nps.point | {"det": 0, "pas": 0, "pro": 0} | no-data | a count above 0
    nps.point | {"pas": 0, "pro": 0} | missing-input | det is missing
    nps.point | {"det": "1", "pas": 0, "pro": 0} | not-a-number | det is a text
    nps.point | {"det": null, "pas": 0, "pro": 0} | not-a-number | det is null
    nps.point | {"det": NaN, "pas": 0, "pro": 0} | not-a-number | det is NaN
    nps.point | {"det": true, "pas": 0, "pro": 0} | not-a-number | det is true
    nps.point | {"scores": [10, 11]} | impossible-score | scores[1] is 11;
    nps.point | {"scores": [-1]} | impossible-score | scores[0] is -1;
    nps.categorise | {"scores": [7.5]} | impossible-score | scores[0] is 7.5;
    nps.categorise | {"scores": []} | no-data | scores holds nothing
    nps.categorise | {"scores": 9} | wrong-kind | scores has to be a list
    nps.categorise | {"scores": [Infinity]} | not-a-number | scores[0] is Infinity
    display.round | {"nps100": 1e20} | out-of-range | nps100 is 1e+20
    display.round | {"nps100": [0, -1e20]} | out-of-range | nps100[1]
    nps.ci.score | {"det": 1, "pas": 1, "pro": 1, "level": 95} | out-of-range | such as 0.95
    nps.ci.score | {"det": 1, "pas": 1, "pro": 1, "level": 0} | out-of-range | level is 0
    nps.ci.adjusted_wald_3T | {"det": 1, "pas": 1, "pro": 1, "level": 1} | out-of-range | level is 1
    nps.ci.score | {"det": 1, "pas": 1, "pro": 1, "levle": 0.9} | unknown-member | did you mean level?
    nps.diff.adjusted_wald_3T | {"a": 5, "b": 6} | wrong-kind | a has to be an object
    nps.diff.adjusted_wald_3T | {"a": {"det": 1, "pas": 1, "pro": 1}, "b": {"det": 1, "pas": -3, "pro": 1}} | impossible-count | b.pas is -3
    nps.paired.score | {"table_before_rows_after_cols_DetPasPro": [[1, 2], [3, 4]]} | mismatched-lengths | a length of 2; it has to be 3
    nps.paired.wald | {"table_before_rows_after_cols_DetPasPro": [[1, 0, 0], [0, 1, 0], [0, 0, 1]]} | not-computable | standard error is 0
    proportion.wilson | {"x": 5, "n": 4} | out-of-range | x is 5; it has to be at most n, 4
    proportion.wilson | {"x": 0, "n": 0} | no-data | n holds nothing
    did.se_from_changes | {"se_changes": [0.5, -1]} | out-of-range | se_changes[1] is -1
    did.se_from_changes | {"se_changes": [0, 0]} | not-computable | standard errors are 0
    did.independent | {"treat_before": [1], "treat_after": [1, 1], "ctrl_before": [1, 1], "ctrl_after": [1, 1]} | mismatched-lengths | treat_before
    samplesize.moe_adjusted_wald | {"variance": 1.5, "moe": 0.1} | out-of-range | variance is 1.5
    samplesize.two_sample | {"delta": 0.1, "variance_a": 0.5, "variance_b": 0.5, "alpha": 5} | out-of-range | alpha is 5
    mde.two_sample | {"n_a": 0, "n_b": 9, "variance_a": 0.5, "variance_b": 0.5} | no-data | n_a
    padjust | {"p": [0.1, 1.5]} | out-of-range | p[1] is 1.5
    padjust | {"p": [0.1, NaN]} | not-a-number | p[1] is NaN
    padjust | {"p": []} | no-data | p holds nothing
    mann_kendall | {"x": [1, 2]} | out-of-range | 3 values or more
    mann_kendall | {"x": [1, null, 3]} | not-a-number | x[1] is null
    mann_kendall_exact | {"x": [3, 1, 4, 1, 5]} | not-computable | none of which are equal
    seasonal_mann_kendall | {"x": [3, 1, 4, 1, 5], "period": 1} | out-of-range | period is 1
    seasonal_mann_kendall | {"x": [3, 1, 4, 1, 5], "period": 5} | not-computable | same season
    sens_slope | {"x": [3, 1, 4, 1, 5], "t": [1, 2, 3]} | mismatched-lengths | t has a length of 3
    sens_slope | {"x": [3, 1, 4, 1, 5], "t": [1, 2, 2, 3, 4]} | out-of-range | t[2] is 2
    theil_sen_scipy | {"x": [3, 1, 4, 1, 5], "method": "other"} | out-of-range | separate or joint
    pettitt | {"x": [1, 2, -Infinity]} | not-a-number | x[2] is -Infinity
    pettitt | {"x": [1, 2, 1e101]} | out-of-range | x[2] is 1e101
    its.segmented | {"y": [1, 2, 3, 4, 6], "interruption_after": 4} | out-of-range | 2 to 3
    xmr | {"x": [3, 1, 4, 1, 5], "baseline": 9} | out-of-range | baseline is 9
    ewma | {"x": [3, 1, 4, 1, 5], "target": 3} | missing-input | sigma is missing
    ewma | {"x": [3, 1, 4, 1, 5], "target": 3, "sigma": 0} | out-of-range | sigma is 0
    ewma | {"x": [3, 1, 4, 1, 5], "target": 3, "sigma": 1, "lambda": 0} | out-of-range | lambda is 0
    cusum | {"x": [3, 1, 4, 1, 5], "target": 3, "sigma": 1, "h": -5} | out-of-range | h is -5
    p_chart | {"defects": [3, 4], "n": [3, 3]} | out-of-range | defects[1] is 4
    p_chart | {"defects": [3, 4], "n": [5]} | mismatched-lengths | n has a length of 1
    kitagawa | {"weight0": [1, 2], "rate0": [1], "weight1": [1, 2], "rate1": [1, 2]} | mismatched-lengths | rate0
    kitagawa | {"weight0": [1, -2], "rate0": [1, 1], "weight1": [1, 2], "rate1": [1, 2]} | out-of-range | weight0[1] is -2
    kitagawa.nps | {"period0_DetPasPro": {"A": [1, 2]}, "period1_DetPasPro": {"A": [1, 2, 3]}} | mismatched-lengths | period0_DetPasPro.A has a length of 2
    kitagawa.nps | {"period0_DetPasPro": {}, "period1_DetPasPro": {"A": [1, 2, 3]}} | no-data | period0_DetPasPro holds nothing
    kitagawa.nps | {"period0_DetPasPro": {"A": [1, 0, 0], "A": [1, 0, 0]}, "period1_DetPasPro": {}} | duplicate-member | A stands there twice in period0_DetPasPro
    kitagawa.product2 | {"a": [1, 2, 3], "b": [1, 2]} | mismatched-lengths | a has a length
    impact.leave_one_out | {"overall": {"det": 1, "pas": 1, "pro": 1}, "topic": {"det": 2, "pas": 0, "pro": 0}} | contradictory | it has to be a part
    impact.leave_one_out | {"overall": {"det": 1, "pas": 1, "pro": 1}, "topic": {"det": 1, "pas": 1, "pro": 1}} | not-computable | nothing is left
    kish | {"w": [1, -1]} | out-of-range | w[1] is -1
    kish | {"w": [0, 0]} | no-data | w holds nothing
    nps.weighted | {"s": [1, 2], "w": [1, 1]} | out-of-range | s[1] is 2
    nps.weighted | {"s": [1], "w": [1, 1]} | mismatched-lengths | s has a length of 1
    nps.weighted_domain | {"s": [1, 0], "w": [1, 0], "domain": ["A", "B"]} | no-data | the domain B
    ipf | {"seed": [[1, 2], [3]], "row_targets": [1, 1], "col_targets": [1, 1]} | mismatched-lengths | seed[1]
    ipf | {"seed": [[1, 2], [3, 4]], "row_targets": [1, 1], "col_targets": [1, 2]} | contradictory | add up to 2 and col_targets to 3
    ipf | {"seed": [[0, 0], [3, 4]], "row_targets": [1, 1], "col_targets": [1, 1]} | contradictory | row 0 of seed is all 0
    relimp | {"cor": [[1, 0.5], [0.4, 1]], "response_index": 0} | contradictory | cor[0][1]
    relimp | {"cor": [[1, 2], [2, 1]]} | out-of-range | cor[0][1] is 2
    relimp | {"cor": [[1, 0.5], [0.5, 1]], "response_index": 2} | out-of-range | response_index is 2
    relimp | {"cor": [[1, 0.5, 0.5], [0.5, 1, 1], [0.5, 1, 1]], "response_index": 0} | not-computable | follow from each other
    fightin.uniform | {"y_i": [1, 2], "y_j": [1], "alpha": [1, 1]} | mismatched-lengths | y_j
    fightin.informative | {"y_i": [1, 2], "y_j": [1, 2], "alpha": [1, 0]} | out-of-range | alpha[1] is 0
    fightin.uniform | {"y_i": [1, 2], "y_j": [1, 2], "variance": "4-term"} | out-of-range | 2-term
    """#
    .split(separator: "\n").map { $0.split(separator: " | ").map(String.init) }

  @Test(arguments: cases)
  func `says what is wrong with the input, and where`(line: [String]) throws {
    try #require(line.count == 4)
    let error = try #require(try Asking.error(line[0], line[1]), "\(line[0]) has a result")
    #expect(error.code.rawValue == line[2], "\(error.message)")
    #expect(error.message.contains(line[3]), "\(error.message)")
  }

  @Test func `every code is met`() {
    let met = Set(Self.cases.map { $0[2] })
    let ofCalculations: Set = ["not-an-object", "missing-method", "unknown-method"]
    #expect(Set(CalculationError.Code.allCases.map(\.rawValue)).subtracting(met) == ofCalculations)
  }

  @Test(arguments: [
    ("[1]", "not-an-object"), ("{\"id\": 1}", "missing-method"),
    ("{\"method\": 5, \"input\": {}}", "missing-method"),
    ("{\"method\": \"nps.pint\", \"input\": {}}", "did you mean nps.point?"),
    ("{\"method\": \"magic\", \"input\": {}}", "--methods"),
    ("{\"method\": \"nps.point\"}", "missing-input"),
    ("{\"method\": \"nps.point\", \"input\": [1]}", "wrong-kind"),
    ("{\"method\": \"nps.point\", \"method\": \"nps.se\", \"input\": {}}", "duplicate-member"),
  ])
  func `says what is wrong with a calculation`(asked: String, words: String) throws {
    let answers = try Asking.answers(asked)
    #expect(answers.contains("\"error\"") && answers.contains(words), "\(answers)")
  }

  @Test func `cuts long names in messages`() throws {
    let name = String(repeating: "x", count: 100_000)
    let answers = try Asking.answers("{\"method\": \"\(name)\", \"input\": {}}")
    #expect(answers.utf8.count < 300)
  }
}
