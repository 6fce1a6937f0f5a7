import Diagnostics
import Glibc

extension Diagnostic {
  static func unusableSitePath(_ path: String) -> Diagnostic {
    Diagnostic(
      "unusable-site-path", about: .fault,
      "a page would be written to “\(path)”, which is no path inside the output folder",
      remedy: "This is a fault of barograph: please report it with the names in your data.")
  }

  static func sitePathTwice(_ path: String) -> Diagnostic {
    Diagnostic(
      "site-path-twice", about: .fault, "two pages would be written to “\(path)”",
      remedy: "This is a fault of barograph: please report it with the names in your data.")
  }

  static func unexpected(_ error: String) -> Diagnostic {
    Diagnostic(
      "unexpected-failure", about: .fault, "something failed that shouldn't: \(error)",
      remedy: "This is a fault of barograph: please report it.")
  }

  static func foreignOutputFolder(_ folder: String) -> Diagnostic {
    Diagnostic(
      "foreign-output-folder", about: .output,
      "the folder holds files that barograph didn't make", at: Place(file: folder),
      remedy: "Choose an empty or new folder with --output, or empty this one yourself.")
  }

  static func brokenManifest(_ path: String) -> Diagnostic {
    Diagnostic(
      "broken-manifest", about: .output,
      "the list of the site's files is damaged, so what may be replaced is unknown",
      at: Place(file: path),
      remedy: "Restore the file, or remove the output folder and build again.")
  }

  static func brokenJournal(_ path: String) -> Diagnostic {
    Diagnostic(
      "broken-journal", about: .output,
      "an earlier build stopped midway, and its list of steps is damaged", at: Place(file: path),
      remedy: "Remove the output folder and build again.")
  }

  static func outputInTheWay(_ path: String) -> Diagnostic {
    Diagnostic(
      "output-in-the-way", about: .output,
      "a page belongs here, but something that barograph didn't make is in its place",
      at: Place(file: path), remedy: "Move it out of the output folder.")
  }

  static func outputNotAFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      "output-not-a-folder", about: .output, "the output has to be a folder",
      at: Place(file: path), remedy: "Choose another place with --output.")
  }

  static func outputInUse(_ folder: String) -> Diagnostic {
    Diagnostic(
      "output-in-use", about: .output, "another build is writing to this folder",
      at: Place(file: folder), remedy: "Wait until it has ended, or choose another --output.")
  }

  /// - Parameter isJournaled: whether the replacement had begun, so that the next run completes it.
  static func cannotWrite(_ error: SystemError, isJournaled: Bool = false) -> Diagnostic {
    let state =
      isJournaled
      ? "The next build completes the new site." : "What was published before is as it was."
    return Diagnostic(
      "cannot-write", about: .output, "can't write: \(error.reason)",
      at: Place(file: error.path.text), remedy: "\(error.writingRemedy) \(state)")
  }
}

extension SystemError {
  fileprivate var writingRemedy: String {
    switch code {
    case ENOSPC, EDQUOT: "Free some space on the disk and build again."
    case EACCES, EPERM: "Allow writing there, or choose another --output."
    case EROFS: "Choose an --output on a disk that isn't read-only."
    case EFBIG: "Raise the limit on the size of files (`ulimit -f`) and build again."
    case ENAMETOOLONG: "Choose an --output with a shorter path."
    default: "Mend this, or choose another --output, and build again."
    }
  }
}
