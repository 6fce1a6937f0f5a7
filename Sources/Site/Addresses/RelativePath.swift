import Markup

/// References between pages that hold on a web server, a share and `file://` alike.
enum RelativePath {
  /// The link from one page to another file, both given from the output folder.
  static func link(from page: String, to target: String, fragment: String? = nil) -> Link {
    let (from, to) = (page.utf8.span, target.utf8.span)
    var (shared, index) = (0, 0)
    while index < min(from.count, to.count), from[index] == to[index] {
      index += 1
      if from[index - 1] == slash { shared = index }
    }
    var path = ""
    for place in shared..<from.count where from[place] == slash { path += "../" }
    path += Substring(target.utf8.dropFirst(shared))
    return Link(path: path, fragment: fragment)
  }

  private static let slash = UInt8(ascii: "/")
}

extension Link {
  /// An address that leads out of the report; nowhere for any other.
  static func leadingAway(_ address: String) -> Link {
    let schemes = ["http:", "https:", "mailto:"]
    guard schemes.contains(where: address.lowercased().hasPrefix) else { return .nowhere }
    return Link(written: address) ?? .nowhere
  }
}
