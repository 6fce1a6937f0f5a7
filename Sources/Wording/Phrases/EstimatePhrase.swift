/// Scores, groups, answers, and the heads of their columns.
enum EstimatePhrase: String, Phrase {
  case scoreSpoken = "Net Promoter Score"
  case withheld = "withheld"
  case noAnswers = "no answers"
  case fewAnswers = "few answers"
  case promoters = "Promoters"
  case passives = "Passives"
  case detractors = "Detractors"
  case allAnswers = "All answers"
  case answersWord = "answers"

  // Heads of columns.
  case answersHead = "Answers"
  case periodHead = "Period"
  case intervalHead = "{confidence}\u{A0}% interval"
  case meanHead = "Mean score"
  case segmentHead = "Segment"
  case againstRestHead = "Against the rest"
  case sincePreviousHead = "Since the previous one"
  case sinceYearHead = "Since a year earlier"
  case shareHead = "Share"
  case sinceHead = "Since {period}"

  // A score with what it rests on.
  case giveOrTake = "NPS, give or take {margin} ({interval} with {confidence} confidence)"
  case mutedReason = "few answers: fewer than {n}"
  case mutedKey = "Hollow and grey: fewer than {answers}, too few to rely on."
  case summary = "NPS {score} ({interval}) from {answers}"
  case mutedSummary = "NPS {score} ({interval}) from {answers}, few answers: fewer than {n}"
  case shares = "Promoters {promoters}, passives {passives}, detractors {detractors}"

  // How people answered.
  case howAnswered = "How people answered"
  case mostGave = "{share} gave a {score}, the most frequent answer"
  /// The same of the answer 8, which has another article in English.
  case mostGaveEight = "{share} gave an {score}, the most frequent answer"
  case nearDetractors = "{share} of detractors gave a 5 or a 6."
}
