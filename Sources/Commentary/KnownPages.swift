package import Periods

/// The pages a report has, by which commentary finds its place.
package struct KnownPages: Hashable, Sendable {
  /// A product and how it is written in addresses.
  package struct Product: Hashable, Sendable {
    package let name: String
    /// Its slug on the site; nil if that is only the name in lower case with dashes.
    package let slug: String?

    package init(name: String, slug: String? = nil) {
      self.name = name
      self.slug = slug
    }
  }

  package var products: [Product]
  /// The periods that have a page.
  package var periods: [Period]
  /// Those that were answered before the pages of their survey begin.
  package var olderPeriods: Set<Period>
  /// The dimensions' keys.
  package var dimensions: [String]
  /// The surveys' names, where there are several; a folder of that name holds its commentary.
  package var surveys: [String]

  package init(
    products: [Product] = [], periods: [Period] = [], olderPeriods: Set<Period> = [],
    dimensions: [String] = [], surveys: [String] = []
  ) {
    self.products = products
    self.periods = periods
    self.olderPeriods = olderPeriods
    self.dimensions = dimensions
    self.surveys = surveys
  }

  /// The product of a name, or of a file's name: the exact name goes before the slug, and the slug
  /// before a like name; nil if several are alike.
  func product(named text: String) -> String? {
    if products.contains(where: { $0.name == text }) { return text }
    let key = FileNameKey.of(text)
    guard !key.isEmpty else { return nil }
    if let product = products.first(where: { $0.slug == key }) { return product.name }
    let alike = products.filter { FileNameKey.of($0.name) == key }
    return alike.count == 1 ? alike[0].name : nil
  }

  /// The dimension of a key, or of a file's name.
  func dimension(named text: String) -> String? { Self.match(text, in: dimensions) }

  /// The survey of a folder's name.
  func survey(named text: String) -> String? { Self.match(text, in: surveys) }

  private static func match(_ text: String, in names: [String]) -> String? {
    if names.contains(text) { return text }
    let key = FileNameKey.of(text)
    return key.isEmpty ? nil : names.first { FileNameKey.of($0) == key }
  }
}

/// What two names must share to mean the same: ASCII letters in lower case and digits, whatever
/// stands between them as `-`.
enum FileNameKey {
  static func of(_ name: String) -> String {
    var key: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        key.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): key.append(byte | 0x20)
      default: if key.last != UInt8(ascii: "-") { key.append(UInt8(ascii: "-")) }
      }
    }
    if key.last == UInt8(ascii: "-") { key.removeLast() }
    if key.first == UInt8(ascii: "-") { key.removeFirst() }
    return String(decoding: key, as: UTF8.self)
  }
}
