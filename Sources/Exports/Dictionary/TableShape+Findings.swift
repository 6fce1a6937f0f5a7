extension TableShape {
  static let moved = TableShape(
    file: "moved.csv", row: "What a part, or all of them, adds to a change of the whole.",
    columns: [.survey, .period] + compared + [
      CSVColumn("by", "What the whole is split by: product or dimension."), .dimension,
      CSVColumn("row", "part, not-stated, rest, or sum for all of them."),
      CSVColumn("part", "The part's name."),
      CSVColumn("n-before", "Its answers in the period compared with."),
      CSVColumn("n-after", "Its answers in the period."),
      CSVColumn("share-before", "Its share of all answers before, 0…1."),
      CSVColumn("share-after", "Its share of all answers after, 0…1."),
      CSVColumn("nps-before", "Its NPS before."), CSVColumn("nps-after", "Its NPS after."),
      CSVColumn("within", "What its changed score adds, in points."),
      CSVColumn("mix", "What its changed share adds, in points."),
      CSVColumn("total", "Both together."), .verdict, .q,
      CSVColumn("within-verdict", "Of a sum: what the test of within bears out."),
      CSVColumn("within-q", "Of a sum: the q of within."),
      CSVColumn("mix-verdict", "Of a sum: what the test of mix bears out."),
      CSVColumn("mix-q", "Of a sum: the q of mix."),
      CSVColumn("reversal", "Of a sum: how the parts and the whole disagree, if they do."),
    ])

  static let targets = TableShape(
    file: "targets.csv", row: "A target; without targets there is no such file.",
    columns: [
      .survey, .product, .period, CSVColumn("target", "The score to reach."),
      CSVColumn("standing", "How the headline period stands to it."), .n, .nps, .low, .high,
      CSVColumn("moves-to-score", "Moves up by one group that bring the NPS to the target."),
      CSVColumn("reach-detractors-first", "Moves until it is in reach, detractors first."),
      CSVColumn("reach-passives-first", "Moves until it is in reach, passives first."),
      CSVColumn("above-detractors-first", "Moves until it is surely reached, detractors first."),
      CSVColumn("above-passives-first", "Moves until it is surely reached, passives first."),
    ])

  static let trends = TableShape(
    file: "trends.csv", row: "The drift and the heterogeneity of the whole or a product.",
    columns: [
      .survey, .product, .grain, .from, .to,
      CSVColumn("periods", "How many periods the drift is judged by."),
      CSVColumn("drift", "Whether the scores drifted, as the test bears out."),
      CSVColumn("form", "What the slope is per: per-period or per-year."),
      CSVColumn("slope", "Points a period or a year."), .low, .high, .p, .q, .comparisons,
      CSVColumn("heterogeneity", "Whether the scores differ between periods at all."),
      CSVColumn("cochran-q", "Cochran's Q."), CSVColumn("degrees", "Its degrees of freedom."),
      CSVColumn("heterogeneity-p", "The p of the heterogeneity."),
      CSVColumn("heterogeneity-q", "The q of the heterogeneity."),
      CSVColumn("heterogeneity-comparisons", "The size of its family."),
    ])

  static let control = TableShape(
    file: "control.csv", row: "A month of a control chart.",
    columns: [
      .survey, CSVColumn("month", "The month."), .n, .nps,
      CSVColumn("low", "The low limit; empty where not judged."),
      CSVColumn("centre", "The centre line."),
      CSVColumn("high", "The high limit; empty where not judged."),
      CSVColumn("baseline", "yes or no: whether the limits rest on it."),
      CSVColumn("signals", "The kinds of its signals, with spaces between."),
    ])
}
