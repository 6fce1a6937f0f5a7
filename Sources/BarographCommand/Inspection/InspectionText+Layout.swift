import CSV
import Periods
import Responses

extension InspectionText {
  /// How the file is laid out, a line for each thing known.
  var layout: [String] {
    let layout = inspection.layout
    return row("Format", format)
      + row("Header", header)
      + (layout.sheet.map { named("Sheet", $0) } ?? [])
      + row("Preset", layout.preset)
      + named("Score", layout.scoreColumn)
      + named("Date", layout.dateColumn, note: date)
      + named("Product", layout.productColumn)
      + named("Comment", layout.commentColumn)
      + named("Response id", layout.idColumn)
      + named("Respondent", layout.respondentColumn)
      + dimensions
  }

  private var format: String {
    let format = inspection.layout.format
    let ends = format.lineEnds.names.joined(separator: ", ").uppercased()
    let packing = format.packing.map { "packed with \($0)" }
    return [
      format.name.uppercased(), packing, format.encoding,
      ends.isEmpty ? nil : "lines end in \(ends)",
    ]
    .compactMap { $0 }.joined(separator: ", ") + delimiter(format.delimiter)
  }

  private func delimiter(_ byte: UInt8?) -> String {
    switch byte {
    case .none: ""
    case UInt8(ascii: ","): ", commas between fields"
    case UInt8(ascii: ";"): ", semicolons between fields"
    case UInt8(ascii: "\t"): ", tabs between fields"
    case UInt8(ascii: "|"): ", vertical bars between fields"
    case .some(let byte): ", “\(UnicodeScalar(byte))” between fields"
    }
  }

  private var header: String {
    let layout = inspection.layout
    let rows = layout.headerRows == 1 ? "1 row" : "\(layout.headerRows) rows"
    let above = layout.preambleRows
    let preamble = above == 0 ? "" : ", \(above) \(above == 1 ? "row" : "rows") above it"
    let columns = layout.columnNames.count
    return "\(rows), \(columns) \(columns == 1 ? "column" : "columns")\(preamble)"
  }

  private var date: String {
    let layout = inspection.layout
    guard layout.dateColumn != nil else { return "" }
    let zones = inspection.file.zones
    let zone = zones.hasTimes && !zones.known.isEmpty ? ", times in \(zones.list)" : ""
    return (layout.dateOrder.map { " (\($0.rawValue)\(zone))" } ?? zone)
  }

  private var dimensions: [String] {
    let names = inspection.layout.dimensionColumns
    guard !names.isEmpty else { return [] }
    let limit = page.width / 2
    return row("Dimensions", names.map { DisplayText.cut($0, to: limit) }.joined(separator: ", "))
  }

  /// A column by its name, which may be a whole question and is cut to one line.
  private func named(_ role: String, _ name: String?, note: String = "") -> [String] {
    guard let name else { return [] }
    let room = page.width - Self.indent - DisplayText.width(note)
    return row(role, DisplayText.cut(name, to: max(room, 12)) + note)
  }
}
