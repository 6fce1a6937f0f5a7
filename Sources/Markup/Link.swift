/// Where a link leads: somewhere inside the site, or to an address with a harmless scheme.
package struct Link: Hashable, Sendable {
  /// The reference as it stands in an `href`, before escaping.
  package let reference: String

  private init(reference: String) {
    self.reference = reference
  }

  /// Where a link would lead if there were a place for it: its element stands without an address,
  /// as HTML has it.
  package static let nowhere = Link(reference: "")

  /// A relative path within the site, `/` between its parts; everything that is not unreserved in
  /// RFC 3986 is percent-encoded.
  package init(path: String, fragment: String? = nil) {
    let encoded = Self.percentEncoded(path, keeping: "/")
    reference = encoded + (fragment.map { "#" + Self.percentEncoded($0, keeping: "") } ?? "")
  }

  /// A place on the same page.
  package init(fragment: String) {
    reference = "#" + Self.percentEncoded(fragment, keeping: "")
  }

  /// An address somebody wrote; nil unless it is `http:`, `https:` or `mailto:`, or a relative
  /// reference without a scheme.
  ///
  /// White space and control characters, which browsers drop before they look at the scheme, make
  /// an address unacceptable.
  package init?(written address: String) {
    guard !address.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") })
    else { return nil }
    let scheme = address.utf8.prefix { !":/?#".utf8.contains($0) }
    if scheme.count < address.utf8.count,
      address.utf8[scheme.endIndex] == UInt8(ascii: ":")
    {
      let known = ["http", "https", "mailto"]
      guard known.contains(String(decoding: scheme, as: UTF8.self).lowercased()) else {
        return nil
      }
    }
    guard !address.utf8.starts(with: "//".utf8) else { return nil }
    reference = address
  }

  private static func percentEncoded(_ text: String, keeping kept: String) -> String {
    func isKept(_ byte: UInt8) -> Bool { isUnreserved(byte) || kept.utf8.contains(byte) }
    guard !text.utf8.allSatisfy(isKept) else { return text }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isKept(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
