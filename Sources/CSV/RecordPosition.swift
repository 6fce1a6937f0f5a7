/// A place in a delimited file from which records can be read on, with what has to be known of the
/// text before it.
package struct RecordPosition: Hashable, Sendable {
  /// The offset in the file.
  package internal(set) var offset: Int
  /// The line that it lies on, from 1.
  package internal(set) var line: Int
  /// Whether the rest of the line is to be dropped.
  var isSkippingLine = false
  var stretch = DamagedStretch()

  /// The start of a line, with nothing before it that matters.
  package init(offset: Int, line: Int) {
    self.offset = offset
    self.line = line
  }

  /// The start of a file.
  package static let start = RecordPosition(offset: 0, line: 1)

  /// Whether what follows can be read without knowing what went before: a record starts here, and
  /// no damaged one reached beyond.
  package var isClean: Bool { !isSkippingLine && stretch.end <= offset }
}

/// The stretch of the file up to which a damaged record was followed.
struct DamagedStretch: Hashable, Sendable {
  /// Where in the file it ends.
  private(set) var end = 0
  private(set) var damage: RecordDamage?

  mutating func extend(to offset: Int, _ damage: RecordDamage) {
    guard offset > end else { return }
    end = offset
    self.damage = damage
  }
}

extension RecordPosition {
  /// Whether reading from here gives what reading on from another place gives: it is the same one,
  /// and nothing before it matters.
  package func continues(_ other: RecordPosition) -> Bool {
    self == other || (other.isClean && isClean && offset == other.offset)
  }

  /// The same place where more lines stand before it.
  package func shifted(byLines count: Int) -> RecordPosition {
    var shifted = self
    shifted.line += count
    return shifted
  }
}

/// The offsets after the line ends of a piece of text, where lines start.
package struct LineStarts: Sequence, IteratorProtocol {
  private let text: [UInt8]
  private var at = 0

  package init(in text: [UInt8]) {
    self.text = text
  }

  package mutating func next() -> Int? {
    let line = LineEnd.skip(in: text.span, from: at, isLast: false)
    at = line.offset
    return line.isPastLine ? at : nil
  }
}
