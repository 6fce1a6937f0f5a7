import Periods

@testable import Analysis

/// What complementary suppression takes from readers: of the cells large enough to be shown, those
/// that are withheld, by what they are.
struct WithheldLoss: CustomStringConvertible {
  /// What a cell is to a reader, the dearest first.
  enum Kind: String, CaseIterable {
    case headline = "headline"
    case whole = "whole, complete periods and all"
    case products = "products, the same"
    case segments = "segments, the same"
    case running = "running period"
    case others = "months, half-years, years, products in segments"
  }

  /// Of the cells that are large enough, and of their answers.
  struct Share {
    var cells = 0
    var withheldCells = 0
    var answers = 0
    var withheldAnswers = 0

    static func += (sum: inout Share, other: Share) {
      sum.cells += other.cells
      sum.withheldCells += other.withheldCells
      sum.answers += other.answers
      sum.withheldAnswers += other.withheldAnswers
    }

    fileprivate var words: String {
      func percent(_ part: Int, _ all: Int) -> String {
        let tenths = all > 0 ? (1000 * part + all / 2) / all : 0
        return "\(tenths / 10).\(tenths % 10) %"
      }
      return "\(percent(withheldCells, cells)) of \(cells) cells, "
        + "\(percent(withheldAnswers, answers)) of the answers"
    }
  }

  private(set) var programmes = 0
  private(set) var shares: [Kind: Share] = [:]

  /// - Parameters:
  ///   - survey: a report with all of suppression.
  ///   - primary: the same without what is hidden for others' sake.
  mutating func add(_ survey: SurveyReport, without primary: SurveyReport) {
    programmes += 1
    let cells = PublishedCells(survey, headline: .quarter).cells
    var isPrimary: Set<PublishedCells.Place> = []
    for cell in PublishedCells(primary, headline: .quarter).cells where cell.scores == nil {
      isPrimary.insert(cell.place)
    }
    for cell in cells where !isPrimary.contains(cell.place) {
      let isWithheld = cell.scores == nil
      shares[kind(of: cell.place, in: primary), default: Share()] += Share(
        cells: 1, withheldCells: isWithheld ? 1 : 0, answers: cell.n,
        withheldAnswers: isWithheld ? cell.n : 0)
    }
  }

  static func += (sum: inout WithheldLoss, other: WithheldLoss) {
    sum.programmes += other.programmes
    for (kind, share) in other.shares { sum.shares[kind, default: Share()] += share }
  }

  private func kind(of place: PublishedCells.Place, in survey: SurveyReport) -> Kind {
    if place.product != nil, place.dimension != nil { return .others }
    if let period = place.period {
      guard period.grain == survey.headline.grain else { return .others }
      if period > survey.headline { return .running }
      if period == survey.headline, place.product == nil, place.dimension == nil {
        return .headline
      }
    }
    return place.product != nil ? .products : place.dimension != nil ? .segments : .whole
  }

  func share(_ kind: Kind) -> Share { shares[kind] ?? Share() }

  var description: String {
    "\(programmes) programmes\n"
      + Kind.allCases.map { "  \($0.rawValue): \(share($0).words)" }.joined(separator: "\n")
  }
}
