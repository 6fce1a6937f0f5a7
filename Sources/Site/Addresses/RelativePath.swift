import Markup

/// References between pages that hold on a web server, a share and `file://` alike.
enum RelativePath {
  /// The link from one page to another file, both given from the output folder.
  static func link(from page: String, to target: String, fragment: String? = nil) -> Link {
    let from = page.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let to = target.split(separator: "/", omittingEmptySubsequences: false)
    var shared = 0
    while shared < from.count, shared < to.count - 1, from[shared] == to[shared] { shared += 1 }
    let up = Array(repeating: Substring(".."), count: from.count - shared)
    return Link(path: (up + to[shared...]).joined(separator: "/"), fragment: fragment)
  }
}
