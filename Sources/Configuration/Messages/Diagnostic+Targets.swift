import Diagnostics

/// What can be wrong with targets.
extension Diagnostic {
  static func targetIsNoTable(found: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      "wrong-type", about: .configuration,
      "an entry of `targets` must be a set of keys, not \(found)", at: spot.place,
      excerpt: spot.excerpt, remedy: "Write for example `- {product: Atlas, nps: 45}`.")
  }

  /// - Parameter product: nil where both targets are meant for all answers.
  static func repeatedTarget(product: String?, at spot: Spot, first: Place) -> Diagnostic {
    let owner = product.map { "\(quoted($0)) has" } ?? "all answers together have"
    return Diagnostic(
      "repeated-target", about: .configuration,
      "\(owner) two targets; the first stands at \(first.text)", at: spot.place,
      excerpt: spot.excerpt, remedy: "Delete one of the two.")
  }

  static func unknownSurvey(_ name: String, known: [String], at spot: Spot) -> Diagnostic {
    let remedy: String
    if let nearest = NearestName.of(name, among: known) {
      remedy = "Did you mean \(quoted(nearest))?"
    } else if known.isEmpty {
      remedy = "Delete `survey`: the responses are one survey without a name."
    } else {
      remedy = "The surveys are \(known.prefix(5).map(quoted).joined(separator: ", "))."
    }
    return Diagnostic(
      "unknown-survey", about: .configuration,
      "no entry of `responses` names the survey \(quoted(name))", at: spot.place,
      excerpt: spot.excerpt, remedy: remedy)
  }
}
