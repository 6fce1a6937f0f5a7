import Analysis
import Periods

extension Words {
  /// The period compared with, seen from another: `a year ago`, `last quarter`, `Q1 2026`.
  func reference(_ change: Change, from period: Period, isHeadline: Bool) -> String {
    guard isHeadline else { return self.period(change.against) }
    switch change.reference {
    case .yearEarlier: return aYearAgo
    case .previous:
      let isLast = change.against == period.advanced(by: -1)
      return isLast ? "last \(noun(period.grain))" : self.period(change.against)
    }
  }

  /// The headline of the whole or of a product: what changed, and how sure that is.
  /// - Parameter name: the product's; nil for the whole.
  func headline(_ standing: Standing, of name: String? = nil, isHeadline: Bool) -> String {
    let subject = name ?? nps
    let estimate = standing.estimate
    let period = estimate.period
    guard estimate.estimate.figures != nil else {
      return "\(label(name))\(longPeriod(period)): \(withheldNote(estimate.estimate))."
    }
    let score = score(estimate.estimate)
    guard estimate.isComplete else {
      return "\(label(name))\(longPeriod(period)) \(soFar): NPS \(score), not yet to be compared."
    }
    guard let first = standing.first else {
      return "\(subject) \(score) in \(self.period(period)), with nothing before it to compare."
    }
    let opening = opening(
      subject, first, score: score,
      since: reference(first, from: period, isHeadline: isHeadline))
    guard let second = standing.second else { return opening }
    return opening + " "
      + further(second, since: reference(second, from: period, isHeadline: isHeadline))
  }

  private func label(_ name: String?) -> String { name.map { "\($0), " } ?? "" }

  /// `Store and Helpdesk rose over the year, Devices fell; no clear change for Cloud`.
  func title(_ movements: Movements?) -> String {
    guard let movements else { return "How the \(products) stand" }
    let span =
      movements.reference == .yearEarlier
      ? "over the year" : movements.against.map { "since \(period($0))" } ?? "since then"
    var parts: [String] = []
    if !movements.rose.isEmpty { parts.append("\(names(movements.rose)) rose") }
    if !movements.fell.isEmpty { parts.append("\(names(movements.fell)) fell") }
    guard !parts.isEmpty else {
      return movements.unclear.isEmpty
        ? "Too few answers to compare \(products) \(span)"
        : "No \(product) shows a clear change \(span)"
    }
    parts[0] += " \(span)"
    let clear = parts.joined(separator: ", ")
    guard !movements.unclear.isEmpty else { return clear }
    return "\(clear); no clear change for \(names(movements.unclear))"
  }

  /// `First 90 days and Iberia are clearly below the rest`.
  func title(_ contrasts: Contrasts) -> String {
    guard contrasts.tested > 0 else { return "\(contrasts.label): too few answers to compare" }
    var parts: [String] = []
    if !contrasts.above.isEmpty { parts.append("\(names(contrasts.above)) above the rest") }
    if !contrasts.below.isEmpty { parts.append("\(names(contrasts.below)) below the rest") }
    guard !parts.isEmpty else { return "\(contrasts.label): no clear difference" }
    return "\(contrasts.label): " + parts.joined(separator: ", ")
  }

  /// What the segments of several dimensions come to.
  func segmentsTitle(_ contrasts: [Contrasts]) -> String {
    let above = contrasts.flatMap(\.above)
    let below = contrasts.flatMap(\.below)
    guard !above.isEmpty || !below.isEmpty else {
      return contrasts.contains { $0.tested > 0 }
        ? "No segment differs clearly from the rest" : "Too few answers to compare segments"
    }
    if above.isEmpty { return "\(names(below)) \(verb(below)) clearly below the rest" }
    if below.isEmpty { return "\(names(above)) \(verb(above)) clearly above the rest" }
    return "\(names(above)) \(verb(above)) clearly above the rest; \(names(below)) below"
  }

  func answeringTitle(_ answering: Answering) -> String {
    guard let mode = answering.mode else { return "How people answered" }
    return
      "\(NumberText.percent(mode.share)) gave \(mode.score == 8 ? "an" : "a") \(mode.score), the most frequent answer"
  }

  func answeringNote(_ answering: Answering) -> String? {
    answering.nearDetractors.map {
      "\(NumberText.percent($0)) of detractors gave a 5 or a 6."
    }
  }

  /// Up to three names, else two and how many more.
  func names(_ names: [String]) -> String {
    guard names.count > 3 else { return list(names) }
    return "\(names[0]), \(names[1]) and \(NumberText.count(names.count - 2)) more"
  }

  private func verb(_ names: [String]) -> String { names.count == 1 ? "is" : "are" }
}
