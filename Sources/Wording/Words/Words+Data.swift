import Periods
import Phrases
package import Responses

extension Words {
  package var readTitle: String { say(DataPhrase.readTitle) }
  package var surveyTitle: String { say(DataPhrase.surveyTitle) }
  package var assumptionsTitle: String { say(DataPhrase.assumptionsTitle) }
  package var downloadsTitle: String { say(DataPhrase.downloadsTitle) }
  package var downloadsNote: String { say(DataPhrase.downloadsNote) }
  package var questionHead: String { say(DataPhrase.questionHead) }
  package var modeHead: String { say(DataPhrase.modeHead) }
  package var askedHead: String { say(DataPhrase.askedHead) }
  package var asOfHead: String { say(DataPhrase.asOfHead) }
  package var fileHead: String { say(DataPhrase.fileHead) }
  package var inSum: String { say(DataPhrase.inSum) }
  package var spanHead: String { say(DataPhrase.spanHead) }
  package var reasonHead: String { say(DataPhrase.reasonHead) }
  package var rowsHead: String { say(DataPhrase.rowsHead) }
  package var accountHeads: [String] {
    let heads: [DataPhrase] = [
      .rowsHead, .countedHead, .unansweredHead, .excludedHead, .setAsideHead,
    ]
    return heads.map { say($0) }
  }
  package var fileTableCaption: String { say(DataPhrase.filesCaption) }
  package var reasonTableCaption: String { say(DataPhrase.reasonsCaption) }
  package var exclusionTableCaption: String { say(DataPhrase.exclusionsCaption) }

  /// `5,976 counted, 12 unanswered, 0 excluded, 3 set aside`.
  func accountParts(_ account: Account) -> String {
    say(
      DataPhrase.account,
      [
        "counted": account.counted, "unanswered": account.unanswered,
        "excluded": account.excluded, "setAside": account.setAsideTotal,
      ])
  }

  package func accountSentence(_ account: Account, files: Int) -> String {
    say(
      DataPhrase.accountOfFiles,
      [
        "rows": account.rows, "files": files, "counted": account.counted,
        "unanswered": account.unanswered, "excluded": account.excluded,
        "setAside": account.setAsideTotal,
      ])
  }

  package func span(_ file: FileReading) -> String {
    guard let first = file.firstAnswer, let last = file.lastAnswer else { return "–" }
    return first == last
      ? date(first) : say(DataPhrase.span, ["from": date(first), "to": date(last)])
  }

  package func files(_ count: Int) -> String { say(DataPhrase.files, ["n": count]) }

  package func assumedFor(_ paths: [String], of count: Int) -> String {
    if paths.count == count, count > 1 { return say(DataPhrase.assumedForAll, ["n": count]) }
    if paths.count > 3 { return say(DataPhrase.assumedForSome, ["n": paths.count]) }
    return "(\(list(paths)))"
  }

  package var setAsideTableCaption: String { say(DataPhrase.setAsideCaption) }
  package var lineHead: String { say(DataPhrase.lineHead) }
  package var columnHead: String { say(DataPhrase.columnHead) }
  package var setAsideSummary: String { say(DataPhrase.setAsideSummary) }
  package func setAsideRest(_ count: Int) -> String { say(DataPhrase.setAsideRest, ["n": count]) }

  /// Why rows were left out.
  package func reason(_ reason: ExclusionReason) -> String {
    switch reason {
    case .filtered: say(DataPhrase.filtered)
    case .preview: say(DataPhrase.preview)
    case .unfinished: say(DataPhrase.unfinished)
    case .invalidated: say(DataPhrase.invalidated)
    case .otherSurvey: say(DataPhrase.otherSurvey)
    case .duplicate: say(DataPhrase.duplicate)
    }
  }

  /// Why rows were set aside.
  package func reason(_ reason: SetAsideReason) -> String {
    switch reason {
    case .scoreOutOfRange: say(DataPhrase.scoreOutOfRange)
    case .scoreNotWhole: say(DataPhrase.scoreNotWhole)
    case .scoreNotANumber: say(DataPhrase.scoreNotANumber)
    case .dateMissing: say(DataPhrase.dateMissing)
    case .dateUnreadable: say(DataPhrase.dateUnreadable)
    case .afterAsOf: say(DataPhrase.afterAsOf)
    case .raggedRecord: say(DataPhrase.raggedRecord)
    case .malformedQuote: say(DataPhrase.malformedQuote)
    case .oversizedRecord: say(DataPhrase.oversizedRecord)
    }
  }
}
