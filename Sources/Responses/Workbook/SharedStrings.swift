import Diagnostics

/// The texts that the cells of a workbook refer to by number, in one piece of memory.
struct SharedStrings: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  init() {}

  init(_ entry: ZipEntry, in archive: WorkbookArchive) throws(Refusal) {
    let list = StringList()
    try archive.read(entry, with: list)
    (bytes, ends) = (list.bytes, list.ends)
  }

  /// A text by its number; nil if there is none.
  subscript(index: Int) -> ArraySlice<UInt8>? {
    guard ends.indices.contains(index) else { return nil }
    return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }
}

/// Joins the runs of rich text, and leaves out how a text is pronounced.
private final class StringList: XMLHandler {
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [Int] = []
  private var isPhonetic = false

  func start(_ name: String, _ attributes: XMLAttributes) -> Bool {
    if name == "rPh" { isPhonetic = true }
    return true
  }

  func end(_ name: String, text: [UInt8]) -> Bool {
    switch name {
    case "t": if !isPhonetic { CellText.append(text, to: &bytes) }
    case "rPh": isPhonetic = false
    case "si": ends.append(bytes.count)
    default: break
    }
    return true
  }
}
