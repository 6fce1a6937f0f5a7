import Periods

/// What a reader loses where a cell is hidden: its answers, weighted by how much it is looked for.
///
/// The whole counts for more than a product, a product for more than a segment; the periods that
/// pages show for more than those in the data alone, complete ones for more than a running one, and
/// recent ones for more than old ones.
struct CellPrices {
  private let survey: SurveyTable
  /// The weight of each column by kind of line: the whole, a product, a segment.
  private let weights: [(whole: Int, product: Int, segment: Int)]

  private static let mostAnswers = 1_000_000_000

  init(_ survey: SurveyTable) {
    self.survey = survey
    weights = survey.columns.list.map { column in
      switch column.value {
      case .shown(let age):
        age == 0 ? (2_048, 128, 32) : age <= 4 ? (1_024, 64, 16) : (512, 32, 8)
      case .together: (1_024, 64, 16)
      case .running: (64, 8, 2)
      case .year: (32, 4, 2)
      case .month: (16, 2, 1)
      case .listed: (8, 2, 1)
      }
    }
  }

  /// The price of each cell.
  var list: [Int] {
    survey.places.enumerated().map { cell, place in
      min(survey.table.sizes[cell], Self.mostAnswers) * weight(place)
    }
  }

  private func weight(_ place: SurveyTable.Place) -> Int {
    switch place {
    case .crossing: weights[survey.overall].segment / 4
    case .line(0, let column): weights[column].whole
    case .line(let line, let column):
      survey.products.contains(line) ? weights[column].product : weights[column].segment
    }
  }
}
