/// One cell of a sheet as its workbook holds it.
struct SheetCell {
  /// What the text of a cell is.
  enum Kind: Hashable {
    /// A number, which the style may show as a date.
    case number
    /// The number of a shared string.
    case shared
    /// The text itself.
    case text
    case truth
    case error
  }

  /// Counted from 0.
  var column: Int
  var kind: Kind
  var style: Int
  /// As written; of an inline string the text.
  var text: [UInt8]
  /// Whether a formula stands there whose result was not stored.
  var lacksResult: Bool
}

/// Takes in the cells of a sheet, row by row.
protocol SheetSink: AnyObject {
  /// A cell that may be empty.
  func take(_ cell: SheetCell)
  /// The row of the cells taken since the last one is complete.
  func endRow(_ number: Int, isHidden: Bool)
}

/// Finds rows and cells in the XML of a sheet. Rows and cells that don't say where they stand follow
/// the one before.
final class SheetParser: XMLHandler {
  private static let rowLimit = 1_048_576
  private static let columnLimit = 16_384

  private let sink: any SheetSink
  private var row = 0
  private var isRowHidden = false
  private var column = -1
  private var isInData = false
  private var isInCell = false
  private var isPhonetic = false
  private var kind = SheetCell.Kind.number
  private var style = 0
  private var text: [UInt8] = []
  private var hasFormula = false

  init(_ sink: any SheetSink) {
    self.sink = sink
  }

  func start(_ name: String, _ attributes: XMLAttributes) -> Bool {
    switch name {
    case "sheetData": isInData = true
    case "row": if isInData { return startRow(attributes) }
    case "c": if isInData { return startCell(attributes) }
    case "rPh": isPhonetic = true
    default: break
    }
    return true
  }

  func end(_ name: String, text: [UInt8]) -> Bool {
    switch name {
    case "sheetData": isInData = false
    case "row": if isInData { sink.endRow(row, isHidden: isRowHidden) }
    case "c": if isInCell { endCell() }
    case "v": if isInCell { self.text = text }
    case "t": if isInCell, kind == .text, !isPhonetic { self.text += text }
    case "f": hasFormula = true
    case "rPh": isPhonetic = false
    default: break
    }
    return true
  }

  private func startRow(_ attributes: XMLAttributes) -> Bool {
    row = attributes["r"].flatMap { Int($0) } ?? row + 1
    isRowHidden = ["1", "true"].contains(attributes["hidden"] ?? "")
    column = -1
    return (1...Self.rowLimit).contains(row)
  }

  private func startCell(_ attributes: XMLAttributes) -> Bool {
    if let reference = attributes["r"] {
      guard let stated = Self.column(of: reference) else { return false }
      column = stated
    } else {
      column += 1
    }
    kind =
      switch attributes["t"] ?? "n" {
      case "s": .shared
      case "str", "inlineStr", "d": .text
      case "b": .truth
      case "e": .error
      default: .number
      }
    style = attributes["s"].flatMap { Int($0) } ?? 0
    text.removeAll(keepingCapacity: true)
    hasFormula = false
    isInCell = true
    return column < Self.columnLimit
  }

  private func endCell() {
    isInCell = false
    sink.take(
      SheetCell(
        column: column, kind: kind, style: style, text: text,
        lacksResult: hasFormula && text.isEmpty))
  }

  /// The column of `BC12`, counted from 0; nil if it has none.
  static func column(of reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8 {
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte & 0xDF), byte >= 0x41 else {
        break
      }
      column = column * 26 + Int(byte & 0xDF) - 0x40
      if column > columnLimit { return nil }
    }
    return column > 0 ? column - 1 : nil
  }
}

/// The extent of a sheet's contents, found by going through it once.
final class SheetExtent: SheetSink {
  /// The columns that hold anything; empty for an empty sheet.
  private(set) var columns = 0..<0
  private(set) var rows = 0
  private(set) var hiddenRows = 0
  /// Formulas without a stored result, which read as empty.
  private(set) var missingResults = 0
  private var rowHasCells = false

  func take(_ cell: SheetCell) {
    if cell.lacksResult { missingResults += 1 }
    guard !cell.text.isEmpty else { return }
    rowHasCells = true
    columns =
      columns.isEmpty
      ? cell.column..<cell.column + 1
      : min(columns.lowerBound, cell.column)..<max(columns.upperBound, cell.column + 1)
  }

  func endRow(_ number: Int, isHidden: Bool) {
    guard rowHasCells else { return }
    rows += 1
    if isHidden { hiddenRows += 1 }
    rowHasCells = false
  }
}
