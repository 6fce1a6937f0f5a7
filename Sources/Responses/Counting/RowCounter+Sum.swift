import CSV
import Periods
import Statistics

extension RowCounter {
  mutating func count(_ batch: RecordBatch) {
    count(batch, from: 0)
  }

  mutating func add(_ later: RowCounter, linesBefore: Int) {
    judge.add(later.judge)
    account += later.account
    let room = FileReading.setAsideLimit - setAside.count
    setAside += later.setAside.prefix(max(0, room)).map {
      SetAsideRow(line: $0.line + linesBefore, column: $0.column, reason: $0.reason)
    }
    comments += later.comments
    for day in [later.firstDay, later.lastDay].compactMap(\.self) { note(day) }
    undated += later.undated
    keys.append(later.keys)
    addCells(of: later)
  }

  /// Adds counts by cell. The same value may have another number there.
  private mutating func addCells(of later: RowCounter) {
    let product = products.numbers(of: later.products)
    if let comments = later.quotable { quotable?.add(comments) }
    let cell = later.cells.pairs.indices.map { index in
      let pair = later.cells.pairs[index]
      return cells.add(later.cells.scores(at: index), to: pair.first, product[pair.second])
    }
    for (index, split) in later.splits.enumerated() {
      let segment = splits[index].segments.numbers(of: split.segments)
      for (place, pair) in split.table.pairs.enumerated() {
        splits[index].table.add(
          split.table.scores(at: place), to: cell[pair.first], segment[pair.second])
      }
    }
  }
}
