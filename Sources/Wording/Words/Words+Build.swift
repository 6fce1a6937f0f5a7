package import Analysis
package import Periods
import Phrases

extension Words {
  /// `Build 1a2b3c4d5e6f`.
  package func build(_ id: BuildID) -> String { say(BuildPhrase.build, ["id": id.short]) }

  package var dictionaryTitle: String { say(BuildPhrase.dictionaryTitle) }
  package var dictionaryNote: String { say(BuildPhrase.dictionaryNote) }
  package var restatedTitle: String { say(BuildPhrase.restatedTitle) }

  /// What a report is compared with, and what else has changed since.
  package func comparedWith(_ restatements: Restatements) -> String {
    let date = date(restatements.asOf)
    var sentences = [
      restatements.build.map {
        say(BuildPhrase.comparedWith, ["date": date, "id": $0.short])
      } ?? say(BuildPhrase.comparedWithUnnamed, ["date": date])
    ]
    if restatements.isConfigurationSame == false {
      sentences.append(say(BuildPhrase.configurationChanged))
    }
    if let programs = restatements.programs {
      sentences.append(
        say(BuildPhrase.programChanged, ["then": programs.then, "now": programs.now]))
    }
    return sentences.joined(separator: " ")
  }

  package func noneRestated(_ grain: Grain) -> String {
    say(BuildPhrase.noneRestated, ["grain": grain])
  }
  package func nothingCompared(_ grain: Grain) -> String {
    say(BuildPhrase.nothingCompared, ["grain": grain])
  }
  package func furtherRestated(_ count: Int) -> String { say(BuildPhrase.others, ["n": count]) }

  /// Why some earlier scores aren't repeated.
  package var scoresNotRepeated: String {
    say(BuildPhrase.notRepeated, ["n": isStrict ? muteBelow : hideBelow])
  }

  /// `Q1 2026 was +31 when published, +30 now: 18 late answers.`
  package func restated(_ entry: Restatement) -> String {
    let of =
      entry.product.map {
        say(BuildPhrase.ofProduct, ["name": $0, "period": period(entry.period)])
      } ?? period(entry.period)
    switch entry.score {
    case .changed(let then, let now):
      return say(
        BuildPhrase.changed,
        [
          "of": of, "then": numbers.signed(then), "now": numbers.signed(now), "why": why(entry),
        ])
    case .notRepeated(let now):
      return say(
        BuildPhrase.restated, ["of": of, "now": numbers.signed(now), "why": why(entry)])
    case .nowHidden: return say(BuildPhrase.nowHidden, ["of": of])
    case .thenHidden(let now):
      return say(BuildPhrase.thenHidden, ["of": of, "now": numbers.signed(now)])
    case .appeared(let now):
      return say(BuildPhrase.appeared, ["of": of, "now": numbers.signed(now)])
    case .gone(let then?):
      return say(BuildPhrase.wentWithScore, ["of": of, "then": numbers.signed(then)])
    case .gone(nil): return say(BuildPhrase.went, ["of": of])
    }
  }

  /// What came in and what went, as the end of a sentence; nothing where that isn't known.
  private func why(_ entry: Restatement) -> String {
    if entry.added == .none, entry.gone == .none {
      return say(BuildPhrase.why, ["reasons": say(BuildPhrase.sameAnswers)])
    }
    let reasons = [
      answers(
        entry.added, entry.isLate ? .late : .added, few: entry.isLate ? .fewLate : .fewAdded),
      answers(entry.gone, .gone, few: .fewGone),
    ].compactMap(\.self)
    return reasons.isEmpty ? "" : say(BuildPhrase.why, ["reasons": list(reasons)])
  }

  private func answers(
    _ answers: Restatement.Answers, _ phrase: BuildPhrase, few: BuildPhrase
  ) -> String? {
    switch answers {
    case .none, .unknown: nil
    case .fewer(let limit): say(few, ["n": limit])
    case .exactly(let count): say(phrase, ["n": count])
    }
  }
}
