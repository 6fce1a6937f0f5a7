/// Why a column can't be read as answers from 0 to 10.
enum ScaleFault: Hashable {
  /// All answers lie on a shorter scale, by the values or by what the header states.
  case shortScale(ClosedRange<Int>)
  /// All answers but few lie on a shorter scale, and the few are one number far beyond its end.
  case strayCode(Int, count: Int, scale: ClosedRange<Int>)
  /// Many values are decimals, as means and other scales have them.
  case decimals
  /// NPS that is already computed, −100…100.
  case aggregated
  /// −100, 0 and 100 for detractors, passives and promoters.
  case groupCodes
  /// Names of the groups.
  case groupNames
  /// Numbers beyond 10 in many rows; whether naming the column would set them aside.
  case wideScale(mayBeNamed: Bool)
  /// 1 to 11 for 0 to 10.
  case shifted
  /// Most values stand for no answer, such as −2147483648.
  case sentinels
  /// Answers in words alone; of several steps, the text of the best, if it is certain.
  case verbal(best: String?)
  /// Some answers are words whose place on the scale is not certain.
  case unclearLabels([UnclearLabel])
  /// One step of a scale whose answers are spread over a column for each step.
  case oneStep
  /// Texts, dates, keys: nothing like answers on a scale.
  case otherKind

  /// Whether answers are in words.
  var isVerbal: Bool { if case .verbal = self { true } else { false } }

  /// Whether it speaks of groups, as a column beside the number does.
  var isGroup: Bool { self == .groupCodes || self == .groupNames }
}

/// What a column is, judged as answers to the question about recommending.
enum Scale: Hashable {
  /// Whole numbers from 0 to 10, with the texts that stand for some of them.
  case answers(labels: [String: Int])
  /// No value to judge by.
  case blank
  case fault(ScaleFault)
}
