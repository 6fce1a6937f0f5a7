import CSV
import Configuration
import Periods
import Statistics

/// The comments of a file's counted rows, while they are counted.
///
/// Nearly every comment is left out by the hash of its words alone: only one that would be kept is looked
/// at as a text.
struct CommentGathering {
  private struct Kept {
    let place: CommentBar.Place
    var count = 0
    var shelf = CommentShelf()
    /// What hashes of its comments are mixed with.
    let mix: UInt64
  }

  private let column: Int
  private let calendar: FiscalCalendar
  private let grain: Grain
  private let names: OwnNames
  /// Shared by all who gather comments of the same file.
  private let bar: CommentBar
  private var cells: [Kept] = []
  private var numbers: [CommentBar.Place: Int] = [:]
  /// For each row of the shelf of each cell, the highest hash that would be kept.
  private var limits: [UInt64] = []
  /// The cells of months and products, by the index of their pair among counts; nil where none is known.
  private var cellsOfPairs: [Int?] = []

  /// Nil where comments are not wanted, or the file has none.
  init?(_ plan: ColumnPlan, settings: ReadingSettings) {
    guard let column = plan.comment, let grain = settings.comments else { return nil }
    self.column = column
    self.grain = grain
    calendar = settings.calendar
    names = OwnNames(plan)
    bar = CommentBar()
  }

  /// The same for another stretch of the file, without comments.
  var blank: CommentGathering {
    var blank = self
    blank.cells = []
    blank.numbers = [:]
    blank.limits = []
    blank.cellsOfPairs = []
    for kept in cells { bar.lower(kept.place, to: kept.shelf) }
    return blank
  }

  /// Notes the comment of a counted row, if it has one that says something.
  /// - Parameters:
  ///   - comment: the bounds of the comment, without the space around it.
  ///   - pair: the index of the row's month and product among those counted.
  mutating func note(
    _ comment: Range<Int>, score: Int, pair: Int, of counts: CountTable, _ products: [String],
    _ record: RecordBounds, _ bytes: Span<UInt8>, in batch: RecordBatch
  ) {
    let words = CommentWords(bytes, comment)
    guard !words.areNone else { return }
    let cell = cell(pair, of: counts, products)
    cells[cell].count += 1
    guard words.areEnough else { return }
    let (group, length) = (AnswerGroup(score: score), CommentLength(bytes: comment.count))
    let order = words.order(in: cells[cell].mix ^ UInt64(group.rawValue))
    let row = CommentShelf.row(group, length)
    guard order <= limits[cell * CommentShelf.rowCount + row] else { return }
    let own = names.values(of: record, in: batch, bytes, toFindIn: comment)
    if own.isEmpty, cells[cell].shelf.holds(bytes, comment, order: order, inRow: row) { return }
    guard let text = QuotedText(bytes, comment, replacing: own) else { return }
    cells[cell].shelf.add(
      Comment(
        group: group, length: length, order: order, words: words.hash, text: text.text,
        replaced: text.replaced))
    lowerLimits(of: cell)
  }

  /// Adds those of rows that follow.
  /// - Parameters:
  ///   - numbers: the numbers here of the products there.
  ///   - products: the names of the products here.
  mutating func add(_ later: CommentGathering) {
    for kept in later.cells {
      let cell = cell(at: kept.place, mix: kept.mix)
      cells[cell].count += kept.count
      cells[cell].shelf += kept.shelf
      lowerLimits(of: cell)
      bar.lower(kept.place, to: cells[cell].shelf)
    }
  }

  /// What was gathered, by the names of products.
  /// - Parameter product: the name of the product as a cell has it; nil where the file has none.
  func sample(survey: String, product: (String) -> String?) -> CommentSample {
    var sample = CommentSample()
    for kept in cells {
      let period = Period(grain, from: Month(index: kept.place.month))
      sample.add(
        kept.shelf, count: kept.count,
        to: CommentCell(survey: survey, period: period, product: product(kept.place.product)))
    }
    sample.trim()
    return sample
  }

  // MARK: Cells

  private mutating func cell(
    _ pair: Int, of counts: CountTable, _ products: [String]
  ) -> Int {
    if pair < cellsOfPairs.count, let known = cellsOfPairs[pair] { return known }
    let (month, product) = (counts.pairs[pair].first, counts.pairs[pair].second)
    let first = calendar.period(grain, containing: Month(index: month)).firstMonth.index
    let place = CommentBar.Place(month: first, product: products[product])
    let cell = cell(at: place, mix: Self.mix(first, place.product))
    let missing = counts.pairs.count - cellsOfPairs.count
    cellsOfPairs += repeatElement(nil, count: max(0, missing))
    cellsOfPairs[pair] = cell
    return cell
  }

  private mutating func cell(at place: CommentBar.Place, mix: UInt64) -> Int {
    if let known = numbers[place] { return known }
    numbers[place] = cells.count
    cells.append(Kept(place: place, mix: mix))
    limits += bar.limits(of: place)
    return cells.count - 1
  }

  private mutating func lowerLimits(of cell: Int) {
    let start = cell * CommentShelf.rowCount
    for (row, limit) in cells[cell].shelf.limits.enumerated() {
      limits[start + row] = min(limits[start + row], limit)
    }
  }

  /// A number of a cell that is the same on every machine.
  private static func mix(_ month: Int, _ product: String) -> UInt64 {
    CommentWords(product).order(in: UInt64(truncatingIfNeeded: month) &* 0x9e37_79b9_7f4a_7c15)
      & ~3
  }
}
