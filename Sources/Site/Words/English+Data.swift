import Periods
import Responses

extension Words {
  var readTitle: String { "What was read" }
  var surveyTitle: String { "What was asked, and whom" }
  var assumptionsTitle: String { "What was assumed" }
  var downloadsTitle: String { "Downloads" }
  var downloadsNote: String {
    "The figures of this report as data: the same numbers, rounded by the same rule."
  }
  var questionHead: String { "Question" }
  var modeHead: String { "Mode" }
  var askedHead: String { "Asked" }
  var asOfHead: String { "As of" }
  var fileHead: String { "File" }
  var inSum: String { "In sum" }
  var spanHead: String { "Answers from, to" }
  var reasonHead: String { "Why" }
  var rowsHead: String { "Rows" }
  var accountHeads: [String] { [rowsHead, "Counted", "Unanswered", "Excluded", "Set aside"] }
  var fileTableCaption: String { "Files and what became of their rows" }
  var reasonTableCaption: String { "Rows set aside, by reason" }
  var exclusionTableCaption: String { "Rows left out, by rule" }

  /// `5,976 counted, 12 unanswered, 0 excluded, 3 set aside`.
  func accountParts(_ account: Account) -> String {
    "\(numbers.count(account.counted)) counted, "
      + "\(numbers.count(account.unanswered)) unanswered, "
      + "\(numbers.count(account.excluded)) excluded, "
      + "\(numbers.count(account.setAsideTotal)) set aside"
  }

  func accountSentence(_ account: Account, files: Int) -> String {
    "\(counted(account.rows, "row", "rows")) in \(self.files(files)) = "
      + "\(numbers.count(account.counted)) counted + "
      + "\(numbers.count(account.unanswered)) unanswered + "
      + "\(numbers.count(account.excluded)) excluded + "
      + "\(numbers.count(account.setAsideTotal)) set aside. Unanswered rows are blank or say "
      + "that there is no answer; excluded ones are left out by a rule, such as that each response counts once; "
      + "those set aside have an answer or a date that can’t be right."
  }

  func span(_ file: FileReading) -> String {
    guard let first = file.firstAnswer, let last = file.lastAnswer else { return "–" }
    return first == last ? date(first) : "\(date(first)) to \(date(last))"
  }

  func assumedFor(_ paths: [String], of count: Int) -> String {
    if paths.count == count, count > 1 { return "(all \(files(count)))" }
    if paths.count > 3 { return "(\(files(paths.count)))" }
    return "(\(list(paths)))"
  }

  var setAsideTableCaption: String { "Where the rows set aside stand" }
  var lineHead: String { "Line" }
  var columnHead: String { "Column" }
  var setAsideSummary: String { "Where they stand" }
  func setAsideRest(_ count: Int) -> String {
    "\(counted(count, "more row", "more rows")) set aside: the list set-aside.csv, or "
      + "set-aside-NAME.csv where several sites share a folder, which a build writes beside the folder "
      + "of this site, has all of them."
  }

  /// Why rows were left out.
  func reason(_ reason: ExclusionReason) -> String {
    switch reason {
    case .filtered: "A filter of the configuration leaves it out"
    case .preview: "It is a test of the questionnaire"
    case .unfinished: "The questionnaire was not finished"
    case .invalidated: "The survey tool marks it as not to be counted"
    case .otherSurvey: "It answers another question"
    case .duplicate: "It is a duplicate: the response, or its respondent, counts elsewhere"
    }
  }

  /// Why rows were set aside.
  func reason(_ reason: SetAsideReason) -> String {
    switch reason {
    case .scoreOutOfRange: "The answer is a number outside 0 to 10"
    case .scoreNotWhole: "The answer is not a whole number"
    case .scoreNotANumber: "The answer is not a number"
    case .dateMissing: "There is an answer but no date"
    case .dateUnreadable: "The date can’t be read or does not exist"
    case .afterAsOf: "The answer is later than the as-of date"
    case .raggedRecord: "The record has more or fewer fields than the header"
    case .malformedQuote: "A quotation mark is unclosed or misplaced"
    case .oversizedRecord: "The record is too long or has too many columns"
    }
  }
}
