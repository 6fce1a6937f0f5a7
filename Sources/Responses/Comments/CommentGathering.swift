import CSV
import Configuration
import Periods
import Statistics

/// The comments of a file's counted rows, while they are counted.
struct CommentGathering {
  /// A cell by small numbers.
  private struct Place: Hashable {
    /// The first month of the period.
    let month: Int
    let product: Int
  }

  private struct Kept {
    var count = 0
    var shelf = CommentShelf()
    /// What hashes of its comments are mixed with.
    let mix: UInt64
  }

  private let column: Int
  private let calendar: FiscalCalendar
  private let grain: Grain
  private let names: OwnNames
  private var cells: [Place: Kept] = [:]

  /// Nil where comments are not wanted, or the file has none.
  init?(_ plan: ColumnPlan, settings: ReadingSettings) {
    guard let column = plan.comment, let grain = settings.comments else { return nil }
    self.column = column
    self.grain = grain
    calendar = settings.calendar
    names = OwnNames(plan)
  }

  /// Notes the comment of a counted row, if it has one that says something.
  /// - Parameters:
  ///   - comment: the bounds of the comment, without the space around it.
  ///   - product: the number of the row's product.
  mutating func note(
    _ comment: Range<Int>, score: Int, day: CivilDate, product: Int, _ products: [String],
    _ record: RecordBounds, _ bytes: Span<UInt8>, in batch: RecordBatch
  ) {
    let words = CommentWords(bytes, comment)
    guard !words.areNone else { return }
    let month = calendar.period(grain, containing: Month(of: day)).firstMonth.index
    let place = Place(month: month, product: product)
    let (group, length) = (AnswerGroup(score: score), CommentLength(bytes: comment.count))
    cells[place, default: Kept(mix: Self.mix(month, products[product]))].count += 1
    guard words.areEnough, let kept = cells[place] else { return }
    let order = words.order(in: kept.mix ^ UInt64(group.rawValue))
    guard kept.shelf.hasRoom(for: order, group, length) else { return }
    let own = names.values(of: record, bytes, in: batch)
    guard let text = QuotedText(bytes, comment, replacing: own) else { return }
    cells[place]?.shelf.add(
      Comment(
        group: group, length: length, order: order, words: words.hash, text: text.text,
        replaced: text.replaced))
  }

  /// Adds those of rows that follow.
  /// - Parameters:
  ///   - numbers: the numbers here of the products there.
  ///   - products: the names of the products here.
  mutating func add(_ later: CommentGathering, _ numbers: [Int]) {
    for (place, kept) in later.cells {
      let here = Place(month: place.month, product: numbers[place.product])
      var sum = cells[here] ?? Kept(mix: kept.mix)
      sum.count += kept.count
      sum.shelf += kept.shelf
      cells[here] = sum
    }
  }

  /// What was gathered, by the names of products.
  /// - Parameter product: the name of the product of a number; nil where the file has none.
  func sample(survey: String, product: (Int) -> String?) -> CommentSample {
    var sample = CommentSample()
    for (place, kept) in cells {
      let period = Period(grain, from: Month(index: place.month))
      sample.add(
        kept.shelf, count: kept.count,
        to: CommentCell(survey: survey, period: period, product: product(place.product)))
    }
    sample.trim()
    return sample
  }

  /// A number of a cell that is the same on every machine.
  private static func mix(_ month: Int, _ product: String) -> UInt64 {
    CommentWords(product).order(in: UInt64(truncatingIfNeeded: month) &* 0x9e37_79b9_7f4a_7c15)
      & ~3
  }
}
