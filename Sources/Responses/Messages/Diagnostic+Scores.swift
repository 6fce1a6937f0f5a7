import Diagnostics

extension Diagnostic {
  /// Columns that can't be read as answers from 0 to 10, the nearest to the question first.
  static func scoreUnusable(
    _ columns: [(name: String, fault: ScaleFault)], isNamed: Bool, _ context: ColumnContext
  ) -> Diagnostic {
    let reasons = columns.prefix(3).map { "\($0.name.quotedName) \($0.fault.explanation)" }
    let rest = columns.count - reasons.count
    let lead = isNamed ? "" : "no column of this file holds answers from 0 to 10: "
    let message =
      lead + reasons.joined(separator: "; ") + (rest > 0 ? "; and \(rest) more like these" : "")
      + "; \(context.rowsRead)"
    let first = columns.first.map { ($0.name, $0.fault) } ?? ("COLUMN", .otherKind)
    return unusable(first.1, message, remedy: first.1.remedy(first.0, context), context)
  }

  private static func unusable(
    _ fault: ScaleFault, _ message: String, remedy: String, _ context: ColumnContext
  ) -> Diagnostic {
    let place = context.header
    return switch fault {
    case .shortScale, .strayCode, .wideScale, .shifted, .decimals, .sentinels, .oneStep:
      Diagnostic("score-scale", about: .input, message, at: place, remedy: remedy)
    case .aggregated:
      Diagnostic("score-aggregated", about: .input, message, at: place, remedy: remedy)
    case .groupCodes, .groupNames:
      Diagnostic("score-groups", about: .input, message, at: place, remedy: remedy)
    case .verbal, .otherKind:
      Diagnostic("score-verbal", about: .input, message, at: place, remedy: remedy)
    case .unclearLabels:
      Diagnostic("score-labels", about: .input, message, at: place, remedy: remedy)
    }
  }

  /// Files with the same columns none of which alone tells that its scale is shorter.
  static func scaleShortInAll(
    _ name: String, _ range: ClosedRange<Int>, answers: Int, paths: [String]
  ) -> Diagnostic {
    Diagnostic(
      "score-scale", about: .input,
      "\(name.quotedName) holds answers on a scale from \(range.lowerBound) to "
        + "\(range.upperBound), here and in \(paths.count - 1) more of the files with the same "
        + "columns; \(answers) answers were read",
      at: paths.first.map { Place(file: $0) },
      remedy: "NPS is defined for answers from 0 to 10 alone. If the scale of this question does "
        + "run to 10, say so with `labels: {\"10\": 10}` in the entry of `responses:`.")
  }

  static func longFormat(
    question: String, answer: String, _ context: ColumnContext
  ) -> Diagnostic {
    Diagnostic(
      "long-format", about: .input,
      "this file has one row for each question and response: \(question.quotedName) names the "
        + "question and \(answer.quotedName) holds the answers to all of them; "
        + context.rowsRead,
      at: context.header,
      remedy: "Export one row a response; or keep the rows of one question with "
        + "`where: {\(YAMLText.scalar(question)): [QUESTION]}` in barograph.yml.")
  }

  static func noScoreColumn(candidates: [String], _ context: ColumnContext) -> Diagnostic {
    let message = "no column of this file is clearly the score, a whole number from 0 to 10"
    guard let first = candidates.first else {
      return Diagnostic(
        "no-score-column", about: .input,
        "no column of this file holds answers from 0 to 10; \(context.rowsRead)",
        at: context.header,
        remedy: "Name the column with \(context.setting(.score, "COLUMN")), "
          + "if it is one answer a row.")
    }
    return Diagnostic(
      "no-score-column", about: .input,
      "\(message); by content \(candidates.quotedList("or")) could be; \(context.rowsRead)",
      at: context.header,
      remedy: "If one of them is the answer, name it, as in \(context.setting(.score, first)).")
  }
}

extension ScaleFault {
  /// What is wrong with the column, after its name.
  fileprivate var explanation: String {
    switch self {
    case .shortScale(let range):
      "holds answers on a scale from \(range.lowerBound) to \(range.upperBound)"
    case .strayCode(let code, let count, let scale):
      "holds answers on a scale from \(scale.lowerBound) to \(scale.upperBound), and "
        + "\(count == 1 ? "once" : "\(count) times") the number \(code), alone beyond its end as a "
        + "code for no answer is"
    case .decimals: "holds decimals, such as means or another scale have"
    case .aggregated: "holds NPS that is already aggregated, numbers between −100 and 100"
    case .groupCodes: "holds −100, 0 and 100, the codes of groups"
    case .groupNames: "holds the names of groups, promoter, passive and detractor, and no numbers"
    case .wideScale: "holds numbers beyond 0 to 10"
    case .shifted: "runs from 1 to 11, as answers from 0 to 10 do whose codes are shifted by one"
    case .sentinels: "holds mostly numbers that stand for no answer"
    case .verbal: "holds answers in words"
    case .unclearLabels(let labels):
      "mixes numbers with texts whose score is not certain, "
        + (Self.choices(labels)?.quotedList("and")
          ?? (labels.count == 1 ? "one of them" : "\(labels.count) different ones"))
    case .oneStep:
      "holds one step of a scale whose answers are spread over a column for each step"
    case .otherKind: "holds texts"
    }
  }

  /// The texts of labels, if all of them are few and short, as the choices of a questionnaire are
  /// and comments are not.
  private static func choices(_ labels: [UnclearLabel]) -> [String]? {
    let areChoices = labels.allSatisfy { $0.isChoice && $0.text.unicodeScalars.count <= 40 }
    return labels.count <= 5 && areChoices ? labels.map(\.text) : nil
  }

  /// How to give a score to the first label whose place is plain, so that the example is right.
  private static func example(_ labels: [String], _ context: ColumnContext) -> String {
    for label in labels {
      switch LabelWords.polarity(of: label) {
      case .top: return context.labelSetting(label, 10)
      case .bottom: return context.labelSetting(label, 0)
      case .neutral, .unknown: continue
      }
    }
    return context.labelSetting("TEXT", 10)
  }

  /// What to do about it.
  fileprivate func remedy(_ name: String, _ context: ColumnContext) -> String {
    switch self {
    case .shortScale:
      "NPS is defined for answers from 0 to 10 alone. If the scale of this question does run to 10, "
        + "say so with \(context.labelSetting("10", 10))."
    case .strayCode(let code, _, _):
      "NPS is defined for answers from 0 to 10 alone. If the scale of this question does run to 10, "
        + "and \(code) is an answer like the others, say so with \(context.labelSetting("10", 10))."
    case .wideScale(mayBeNamed: true):
      "Name the column of single answers from 0 to 10 with \(context.setting(.score, "COLUMN")); if "
        + "it is this one, \(context.setting(.score, name)) sets the numbers beyond 10 aside."
    case .decimals, .wideScale, .sentinels:
      "Name the column of single answers from 0 to 10 with \(context.setting(.score, "COLUMN"))."
    case .aggregated:
      "Export one row for each answer from 0 to 10: NPS can't be split or added up again."
    case .groupCodes, .groupNames:
      "Name the column of the answers with \(context.setting(.score, "COLUMN")); if there is none, "
        + "give each group a score, with \(context.setting(.score, name)) and "
        + "\(context.labelSetting(self == .groupCodes ? "100" : "Promoter", 10)) and so on."
    case .oneStep: "Export the answers to each question in one column."
    case .shifted: "Export the answers as they were shown, not their codes."
    case .verbal(let best):
      "Name the column of answers from 0 to 10 with \(context.setting(.score, "COLUMN")), or export "
        + "the numbers instead of their labels. "
        + (best.map {
          "If its words are the steps of a scale from 0 to 10, give each a score, as in "
            + "\(context.setting(.score, name)) and \(context.labelSetting($0, 10))."
        } ?? "No NPS follows from a few steps in words, or from yes and no.")
    case .otherKind:
      "Name the column of answers from 0 to 10 with \(context.setting(.score, "COLUMN"))."
    case .unclearLabels(let labels):
      "Give each a score, as in \(Self.example(Self.choices(labels) ?? [], context))."
    }
  }
}
