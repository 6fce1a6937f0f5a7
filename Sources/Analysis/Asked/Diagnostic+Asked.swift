import Diagnostics
import Responses

extension Diagnostic {
  static func invitedProduct(
    _ product: String, among names: [String], at place: Place
  ) -> Diagnostic {
    let nearest = NearestName.of(product, among: names)
    return Diagnostic(
      "invited-product", .warning, about: .input,
      "no answer is of the product `\(product)` of `invited:`", at: place,
      remedy: nearest.map { "Did you mean `\($0)`?" }
        ?? "Write it as in the responses, or leave the row out.")
  }

  static func invitedBelowAnswers(_ entry: InvitedCounts.Entry, answers: Int) -> Diagnostic {
    Diagnostic(
      "invited-below-answers", .warning, about: .input,
      "\(answers) answered, and \(entry.count) are said to have been asked; no rate is shown",
      at: entry.place, remedy: "Check the count, and that it is of this period and product.")
  }

  static func invitedSurveyNeeded(_ path: String) -> Diagnostic {
    Diagnostic(
      "invited-survey-needed", about: .input,
      "there are several surveys, and `invited:` does not say which its counts belong to",
      at: Place(file: path), remedy: "Add a column `survey` with their names.")
  }

  static func invitedSurvey(_ name: String, among names: [String], at place: Place) -> Diagnostic {
    let nearest = NearestName.of(name, among: names)
    return Diagnostic(
      "invited-survey", .warning, about: .input,
      "there is no survey `\(name)`, which a count of `invited:` belongs to", at: place,
      remedy: nearest.map { "Did you mean `\($0)`?" } ?? "Write it as `responses:` does.")
  }
}

extension InvitedCounts {
  /// What belongs to none of the surveys; where there is one, all counts are its.
  func unknownSurveys(_ names: [String]) -> [Diagnostic] {
    guard names.count > 1 else { return [] }
    return entries.compactMap { entry in
      let name = entry.survey ?? ""
      return names.contains(name) ? nil : .invitedSurvey(name, among: names, at: entry.place)
    }
  }
}
