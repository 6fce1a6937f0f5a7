import Diagnostics

/// A workbook of the Office Open XML kind: its sheets, and what they share.
struct Workbook: Sendable {
  /// More sheets than that are no survey's export.
  private static let sheetLimit = 1_000

  let archive: WorkbookArchive
  let strings: SharedStrings
  let formats: CellFormats
  let sheets: [Sheet]
  /// Sheets that are charts or dialogs, and hold no cells.
  let otherSheets: Int

  /// One sheet of cells.
  struct Sheet: Sendable {
    let name: String
    let isHidden: Bool
    let entry: ZipEntry
  }

  /// Reads all but the sheets' cells.
  /// - Throws: a refusal that names what the archive is, if it is no workbook.
  init(_ archive: WorkbookArchive) throws(Refusal) {
    self.archive = archive
    guard let main = try Self.mainPart(of: archive) else {
      throw Refusal([.notResponses(archive.path, try NotResponses(archive))])
    }
    let list = SheetList()
    try archive.read(main, with: list)
    let links = try PartLinks(of: main, in: archive)
    formats =
      try links.part(ofKind: "styles", in: archive)
      .map { entry throws(Refusal) in try CellFormats(entry, in: archive, hasEpoch1904: list.is1904)
      }
      ?? CellFormats(hasEpoch1904: list.is1904)
    strings =
      try links.part(ofKind: "sharedStrings", in: archive)
      .map { entry throws(Refusal) in try SharedStrings(entry, in: archive) } ?? SharedStrings()
    var sheets: [Sheet] = []
    var parts: Set<String> = []
    for sheet in list.sheets.prefix(Self.sheetLimit) {
      guard let link = links[sheet.link], link.kind == "worksheet" else { continue }
      guard let entry = archive.entry(link.target) else {
        throw Refusal([.archiveDamaged(archive.path, part: link.target)])
      }
      // Each sheet has a part of its own; one that several name would be unpacked for each.
      guard parts.insert(entry.name).inserted else {
        throw Refusal([.archiveDamaged(archive.path, part: entry.name)])
      }
      sheets.append(Sheet(name: sheet.name, isHidden: sheet.isHidden, entry: entry))
    }
    self.sheets = sheets
    otherSheets = list.sheets.count - sheets.count
  }

  /// The part that lists the sheets; nil where the archive is something else.
  private static func mainPart(of archive: WorkbookArchive) throws(Refusal) -> ZipEntry? {
    let links = try PartLinks(ofPart: "", in: archive)
    let named = links.part(ofKind: "officeDocument", in: archive)
    let usual = archive.entry("xl/workbook.xml")
    guard let main = named ?? usual, main.name.lowercased().hasSuffix(".xml") else { return nil }
    let isWorkbook =
      usual != nil || archive.entries.contains { $0.name.lowercased().contains("worksheets/") }
    return isWorkbook ? main : nil
  }
}

/// The sheets that the main part of a workbook lists, and its epoch.
private final class SheetList: XMLHandler {
  private(set) var sheets: [(name: String, link: String, isHidden: Bool)] = []
  private(set) var is1904 = false

  func start(_ name: String, _ attributes: XMLAttributes) -> Bool {
    switch name {
    case "sheet":
      if let title = attributes["name"], let link = attributes["id"] {
        let state = attributes["state"] ?? "visible"
        sheets.append((title, link, state == "hidden" || state == "veryHidden"))
      }
    case "workbookPr": is1904 = ["1", "true", "on"].contains(attributes["date1904"] ?? "")
    default: break
    }
    return sheets.count <= 10_000
  }

  func end(_ name: String, text: [UInt8]) -> Bool { true }
}

/// What a part of an archive is linked to.
struct PartLinks {
  /// A link: what kind of part it leads to, and the part's name.
  struct Link: Hashable {
    var kind: String
    var target: String
  }

  private var links: [String: Link] = [:]
  private var order: [String] = []

  init(of part: ZipEntry, in archive: WorkbookArchive) throws(Refusal) {
    try self.init(ofPart: part.name, in: archive)
  }

  /// - Parameter name: the name of the part; empty for the archive itself.
  init(ofPart name: String, in archive: WorkbookArchive) throws(Refusal) {
    let parts = name.split(separator: "/").map(String.init)
    let folder = parts.dropLast()
    let file = (folder + ["_rels", (parts.last ?? "") + ".rels"]).joined(separator: "/")
    guard let entry = archive.entry(file) else { return }
    let list = LinkList()
    try archive.read(entry, with: list)
    for link in list.links {
      let target = Self.resolved(link.target, in: Array(folder))
      // The kind is the last part of an address, which differs between editions of the standard.
      let kind = link.kind.split(separator: "/").last.map(String.init) ?? ""
      if links.updateValue(Link(kind: kind, target: target), forKey: link.id) == nil {
        order.append(link.id)
      }
    }
  }

  subscript(id: String) -> Link? { links[id] }

  /// The first part of a kind.
  func part(ofKind kind: String, in archive: WorkbookArchive) -> ZipEntry? {
    order.lazy.compactMap { links[$0] }.first { $0.kind == kind }
      .flatMap { archive.entry($0.target) }
  }

  private static func resolved(_ target: String, in folder: [String]) -> String {
    let isAbsolute = target.hasPrefix("/") || target.hasPrefix("\\")
    var parts = isAbsolute ? [] : folder
    for part in target.split(whereSeparator: { $0 == "/" || $0 == "\\" }).map(String.init) {
      switch part {
      case ".": break
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}

private final class LinkList: XMLHandler {
  private(set) var links: [(id: String, kind: String, target: String)] = []

  func start(_ name: String, _ attributes: XMLAttributes) -> Bool {
    if name == "Relationship", let id = attributes["Id"], let kind = attributes["Type"],
      let target = attributes["Target"]
    {
      links.append((id, kind, target))
    }
    return links.count <= 10_000
  }

  func end(_ name: String, text: [UInt8]) -> Bool { true }
}
