import CZlib

/// Packs bytes the way the formats that are read do, so that no packed file has to be kept.
package enum Packing {
  /// One gzip member.
  package static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255] + deflate(bytes) + little(checkSum(bytes), 4)
      + little(UInt(bytes.count), 4)
  }

  /// The raw deflate stream: what `compress` writes, without its head and its check sum.
  static func deflate(_ bytes: [UInt8]) -> [UInt8] {
    var size = compressBound(UInt(bytes.count))
    var packed = [UInt8](repeating: 0, count: Int(size))
    _ = unsafe compress(&packed, &size, bytes, UInt(bytes.count))
    return Array(packed.prefix(Int(size)).dropFirst(2).dropLast(4))
  }

  static func checkSum(_ bytes: [UInt8]) -> UInt {
    unsafe crc32(0, bytes, UInt32(bytes.count))
  }

  static func little(_ value: UInt, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt($0))) }
  }
}

/// Writes a zip archive.
package struct ZipWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt = 0

  package init() {}

  /// Adds a file.
  /// - Parameters:
  ///   - isEncrypted: sets the flag that says so.
  ///   - statedSize: the size that the archive states, if it is to lie.
  package mutating func add(
    _ name: String, _ content: [UInt8], isPacked: Bool = false, isEncrypted: Bool = false,
    statedSize: Int? = nil
  ) {
    let data = isPacked ? Packing.deflate(content) : content
    let size = UInt(statedSize ?? content.count)
    let fields =
      Packing.little(20, 2) + Packing.little(isEncrypted ? 1 : 0, 2)
      + Packing.little(isPacked ? 8 : 0, 2) + [0, 0, 0x21, 0x58]
      + Packing.little(Packing.checkSum(content), 4) + Packing.little(UInt(data.count), 4)
      + Packing.little(size, 4) + Packing.little(UInt(name.utf8.count), 2) + [0, 0]
    directory += [0x50, 0x4B, 1, 2, 20, 0] + fields + [UInt8](repeating: 0, count: 10)
    directory += Packing.little(UInt(bytes.count), 4) + name.utf8
    bytes += [0x50, 0x4B, 3, 4] + fields + name.utf8 + data
    count += 1
  }

  package mutating func add(_ name: String, _ text: String, isPacked: Bool = false) {
    add(name, Array(text.utf8), isPacked: isPacked)
  }

  /// The archive.
  package var archive: [UInt8] {
    bytes + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + Packing.little(count, 2)
      + Packing.little(count, 2) + Packing.little(UInt(directory.count), 4)
      + Packing.little(UInt(bytes.count), 4) + [0, 0]
  }
}

/// Writes a workbook from the XML of its sheets' rows.
package struct WorkbookWriter {
  package struct Sheet {
    var name: String
    var rows: String
    var state = ""
    var kind = "worksheet"
  }

  /// `<si>` elements.
  package var strings: [String] = []
  /// The number formats of cells' styles, by number; those from 164 on are ``formatCodes``.
  package var formats: [Int] = [0]
  package var formatCodes: [String] = []
  package var hasEpoch1904 = false
  package var isPacked = true
  private var sheets: [Sheet] = []

  package init() {}

  /// Adds a sheet.
  /// - Parameter kind: the last part of its link's address; `chartsheet` for one that is a chart.
  package mutating func add(
    _ name: String, _ rows: String, isHidden: Bool = false, kind: String = "worksheet"
  ) {
    sheets.append(
      Sheet(name: name, rows: rows, state: isHidden ? " state=\"hidden\"" : "", kind: kind))
  }

  /// Adds a sheet whose cells are texts and numbers, told apart by their look.
  package mutating func add(_ name: String, table: [[String]], isHidden: Bool = false) {
    let rows = table.map { row in
      "<row>"
        + row.map { value in
          if value.isEmpty { return "<c/>" }
          return Double(value) == nil
            ? "<c t=\"inlineStr\"><is><t>\(value)</t></is></c>" : "<c><v>\(value)</v></c>"
        }.joined() + "</row>"
    }
    add(name, rows.joined(), isHidden: isHidden)
  }

  /// The parts of the archive, by name, in order.
  package var parts: [(name: String, text: String)] {
    let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""
    let list = sheets.enumerated().map {
      "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\"\($1.state) r:id=\"rId\($0 + 1)\"/>"
    }
    var targets = sheets.enumerated().map {
      "<Relationship Id=\"rId\($0 + 1)\" Type=\"\(links)/\($1.kind)\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
    }
    targets.append("<Relationship Id=\"s\" Type=\"\(links)/styles\" Target=\"styles.xml\"/>")
    targets.append(
      "<Relationship Id=\"t\" Type=\"\(links)/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>")
    let codes = formatCodes.enumerated().map {
      "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\($1)\"/>"
    }
    let uses = formats.map { "<xf numFmtId=\"\($0)\"/>" }
    let fixed: [(String, String)] = [
      (
        "_rels/.rels",
        "<Relationships \(package)><Relationship Id=\"a\" Type=\"\(links)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<workbook \(main) xmlns:r=\"\(links)\"><workbookPr date1904=\"\(hasEpoch1904 ? 1 : 0)\"/><sheets>\(list.joined())</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships \(package)>\(targets.joined())</Relationships>"
      ),
      (
        "xl/styles.xml",
        "<styleSheet \(main)><numFmts>\(codes.joined())</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>\(uses.joined())</cellXfs></styleSheet>"
      ),
      ("xl/sharedStrings.xml", "<sst \(main)>\(strings.joined())</sst>"),
    ]
    return fixed
      + sheets.enumerated().map {
        (
          "xl/worksheets/sheet\($0 + 1).xml",
          "<worksheet \(main)><sheetData>\($1.rows)</sheetData></worksheet>"
        )
      }
  }

  /// The workbook.
  package var archive: [UInt8] {
    var zip = ZipWriter()
    for part in parts { zip.add(part.name, part.text, isPacked: isPacked) }
    return zip.archive
  }
}
