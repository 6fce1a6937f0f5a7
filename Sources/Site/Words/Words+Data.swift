import Periods
import Responses

extension Words {
  var readTitle: String { say(DataPhrase.readTitle) }
  var surveyTitle: String { say(DataPhrase.surveyTitle) }
  var assumptionsTitle: String { say(DataPhrase.assumptionsTitle) }
  var downloadsTitle: String { say(DataPhrase.downloadsTitle) }
  var downloadsNote: String { say(DataPhrase.downloadsNote) }
  var questionHead: String { say(DataPhrase.questionHead) }
  var modeHead: String { say(DataPhrase.modeHead) }
  var askedHead: String { say(DataPhrase.askedHead) }
  var asOfHead: String { say(DataPhrase.asOfHead) }
  var fileHead: String { say(DataPhrase.fileHead) }
  var inSum: String { say(DataPhrase.inSum) }
  var spanHead: String { say(DataPhrase.spanHead) }
  var reasonHead: String { say(DataPhrase.reasonHead) }
  var rowsHead: String { say(DataPhrase.rowsHead) }
  var accountHeads: [String] {
    let heads: [DataPhrase] = [
      .rowsHead, .countedHead, .unansweredHead, .excludedHead, .setAsideHead,
    ]
    return heads.map { say($0) }
  }
  var fileTableCaption: String { say(DataPhrase.filesCaption) }
  var reasonTableCaption: String { say(DataPhrase.reasonsCaption) }
  var exclusionTableCaption: String { say(DataPhrase.exclusionsCaption) }

  /// `5,976 counted, 12 unanswered, 0 excluded, 3 set aside`.
  func accountParts(_ account: Account) -> String {
    say(
      DataPhrase.account,
      [
        "counted": account.counted, "unanswered": account.unanswered,
        "excluded": account.excluded, "setAside": account.setAsideTotal,
      ])
  }

  func accountSentence(_ account: Account, files: Int) -> String {
    say(
      DataPhrase.accountOfFiles,
      [
        "rows": account.rows, "files": files, "counted": account.counted,
        "unanswered": account.unanswered, "excluded": account.excluded,
        "setAside": account.setAsideTotal,
      ])
  }

  func span(_ file: FileReading) -> String {
    guard let first = file.firstAnswer, let last = file.lastAnswer else { return "–" }
    return first == last
      ? date(first) : say(DataPhrase.span, ["from": date(first), "to": date(last)])
  }

  func files(_ count: Int) -> String { say(DataPhrase.files, ["n": count]) }

  func assumedFor(_ paths: [String], of count: Int) -> String {
    if paths.count == count, count > 1 { return say(DataPhrase.assumedForAll, ["n": count]) }
    if paths.count > 3 { return say(DataPhrase.assumedForSome, ["n": paths.count]) }
    return "(\(list(paths)))"
  }

  var setAsideTableCaption: String { say(DataPhrase.setAsideCaption) }
  var lineHead: String { say(DataPhrase.lineHead) }
  var columnHead: String { say(DataPhrase.columnHead) }
  var setAsideSummary: String { say(DataPhrase.setAsideSummary) }
  func setAsideRest(_ count: Int) -> String { say(DataPhrase.setAsideRest, ["n": count]) }

  /// Why rows were left out.
  func reason(_ reason: ExclusionReason) -> String {
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
  func reason(_ reason: SetAsideReason) -> String {
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
