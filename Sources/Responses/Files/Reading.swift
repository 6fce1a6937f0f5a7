package import Digests
package import Periods

/// What one response file said: how it was read and what became of its rows.
package struct FileReading: Hashable, Sendable {
  /// The path as printed: relative to the root where it lies inside it, with `/`.
  package var path: String
  /// The survey's name; empty for the only one.
  package var survey: String
  package var account: Account
  /// The first rows set aside, in the order of the file, at most ``setAsideLimit``.
  package var setAside: [SetAsideRow]
  /// How many answers came with a comment.
  package var comments: Int
  package var firstAnswer: CivilDate?
  package var lastAnswer: CivilDate?
  package var assumptions: [Assumption]
  /// What the file says about the zones of its times of day.
  package var zones: FileZones
  /// The digest of its bytes; nil where nobody asked for it.
  package var digest: Digest?

  /// How many rows set aside are listed per file; the account counts all of them.
  package static let setAsideLimit = 1_000

  package init(path: String, survey: String) {
    self.path = path
    self.survey = survey
    self.account = Account()
    self.setAside = []
    self.comments = 0
    self.assumptions = []
    self.zones = FileZones()
  }
}

/// All responses, counted.
package struct Reading: Hashable, Sendable {
  package var tally: Tally
  /// The comments that may be quoted.
  package var comments: CommentSample
  /// The files in the order of their paths.
  package var files: [FileReading]

  package init(tally: Tally, comments: CommentSample = CommentSample(), files: [FileReading]) {
    self.tally = tally
    self.comments = comments
    self.files = files
  }

  /// The account of all files.
  package var account: Account {
    files.reduce(into: Account()) { $0 += $1.account }
  }

  /// The latest day anybody answered on.
  package var lastAnswer: CivilDate? { files.compactMap(\.lastAnswer).max() }
  /// The earliest day anybody answered on.
  package var firstAnswer: CivilDate? { files.compactMap(\.firstAnswer).min() }
}

extension Reading {
  /// Merges what the files of a build said, in the order of their paths.
  package init(merging results: [FileResult]) {
    let sorted = results.sorted { $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8) }
    self.init(
      tally: sorted.reduce(into: Tally()) { $0 += $1.tally },
      comments: sorted.reduce(into: CommentSample()) { $0 += $1.comments },
      files: sorted.map(\.file))
  }
}
