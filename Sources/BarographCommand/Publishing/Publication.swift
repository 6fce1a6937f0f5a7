/// What a publication did.
struct Publication: Hashable, Sendable {
  /// The folder, its links resolved.
  let folder: FilePath
  /// Files that are new or differ from before.
  let written: Int
  /// Files that are as before and keep their times.
  let unchanged: Int
  /// Files of the site before that are gone.
  let removed: Int
}
