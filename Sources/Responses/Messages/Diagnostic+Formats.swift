import Diagnostics

/// Files of other kinds, and files that are packed.
extension Diagnostic {
  static func notResponses(_ path: String, _ kind: NotResponses) -> Diagnostic {
    Diagnostic(
      "not-responses", about: .input, "this file is \(kind.name)", at: Place(file: path),
      remedy: kind.remedy)
  }

  static func gzipDamaged(_ path: String, after count: Int) -> Diagnostic {
    Diagnostic(
      "gzip-damaged", about: .input,
      "this file is packed with gzip and damaged; \(count) bytes could be unpacked before",
      at: Place(file: path), remedy: "Fetch it again; `gzip -t` tests such a file.")
  }

  static func gzipCutOff(_ path: String, after count: Int) -> Diagnostic {
    Diagnostic(
      "gzip-cut-off", about: .input,
      "this file is packed with gzip and ends too early, after \(count) bytes once unpacked",
      at: Place(file: path), remedy: "Fetch it again: it was not copied to its end.")
  }

  static func gzipFollowedByOther(_ path: String, after count: Int) -> Diagnostic {
    Diagnostic(
      "gzip-followed-by-other", about: .input,
      "something that is not packed with gzip follows the packed \(count) bytes of this file",
      at: Place(file: path), remedy: "Fetch it again, or unpack it and name the unpacked file.")
  }

  /// - Parameter part: the part of a workbook; nil for a file packed as a whole.
  static func unpacksTooFar(_ path: String, part: String?, ratio: Int) -> Diagnostic {
    let what = part.map { "the part \($0.quotedName) of this workbook" } ?? "this file"
    return Diagnostic(
      "unpacks-too-far", about: .input,
      "\(what) unpacks to more than \(ratio) times its size, as a trap would",
      at: Place(file: path),
      remedy: "If it holds responses all the same, unpack it and name the unpacked file.")
  }
}

extension NotResponses {
  /// What the file is, after “this file is”.
  fileprivate var name: String {
    switch self {
    case .oldWorkbook: "a workbook of the old format (.xls), or another file of old Office programs"
    case .binaryWorkbook: "a binary workbook (.xlsb)"
    case .encryptedWorkbook: "protected by a password"
    case .encryptedArchive: "an archive that is protected by a password"
    case .document: "a text document (.docx)"
    case .presentation: "a presentation (.pptx)"
    case .numbers: "a table of Apple Numbers or the like"
    case .openDocument: "a table of the OpenDocument format (.ods)"
    case .archive(let names):
      switch names.count {
      case 0: "an archive without a table that can be read"
      case 1: "an archive, in which the file \(names[0].quotedName) lies"
      default: "an archive of \(names.count) files: \(names.quotedList("and"))"
      }
    case .otherPacking(let name): "packed with \(name)"
    case .parquet: "a table of a column format, Parquet or Arrow"
    case .database: "an SQLite database"
    case .statistics: "a data file of a statistics program"
    case .pdf: "a PDF document"
    case .picture: "a picture"
    case .html: "a web page (HTML)"
    case .xml: "an XML document"
    case .richText: "a text document (RTF)"
    case .program: "a program"
    case .binary: "no text: it holds bytes that no text has"
    }
  }

  fileprivate var remedy: String {
    switch self {
    case .oldWorkbook, .binaryWorkbook, .numbers, .openDocument:
      "Open it and save it as a workbook (.xlsx) or as CSV."
    case .encryptedWorkbook, .encryptedArchive: "Save it without a password."
    case .archive(let names):
      names.isEmpty
        ? "Name a CSV file, a workbook (.xlsx) or a JSON file." : "Unpack it, and name the file."
    case .otherPacking: "Unpack it, or pack it with gzip."
    case .parquet:
      "Pipe it in: duckdb -csv -c \"from 'FILE'\" | barograph build, with `files: \"-\"`."
    case .database: "Pipe a query of it in as CSV, with `files: \"-\"`."
    case .html: "Export the responses again: the download gave a page, perhaps one to sign in."
    default: "Name a CSV file, a workbook (.xlsx) or a JSON file."
    }
  }
}
