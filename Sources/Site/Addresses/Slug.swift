/// Names as parts of paths: lower-case ASCII letters, digits and hyphens.
enum Slug {
  /// The longest slug made of a name alone; longer names are cut and told apart by their hash.
  static let limit = 60

  /// A slug for each name, unique ignoring case.
  ///
  /// A name that collides with another or with a reserved one, ends as ids of parts do, is cut, or
  /// leaves nothing, gets six hex digits of its hash: the slug depends on the names alone, never on
  /// their order.
  static func unique(_ names: [String], reserved: Set<String> = []) -> [String] {
    let plain = names.map(plain)
    let uses = Dictionary(plain.map { ($0, 1) }, uniquingKeysWith: +)
    let slugs = zip(names, plain).map { name, slug in
      let isFree =
        uses[slug] == 1 && !reserved.contains(slug) && !isDevice(slug) && !endsAsPart(slug)
      return isFree && !slug.isEmpty && slug.utf8.count <= limit ? slug : marked(slug, name, 6)
    }
    let after = Dictionary(slugs.map { ($0, 1) }, uniquingKeysWith: +)
    guard after.values.contains(where: { $0 > 1 }) else { return slugs }
    return zip(names, plain).enumerated().map { index, pair in
      after[slugs[index]] == 1 ? slugs[index] : marked(pair.1, pair.0, 16)
    }
  }

  /// The name in lower case with everything but letters and digits turned into single hyphens;
  /// accents that stand as characters of their own are dropped.
  static func plain(_ name: String) -> String {
    var bytes: [UInt8] = []
    for scalar in name.unicodeScalars {
      if let letters = letters(for: scalar) {
        bytes += letters.utf8
      } else if !accents.contains(scalar), bytes.last != hyphen, !bytes.isEmpty {
        bytes.append(hyphen)
      }
    }
    while bytes.last == hyphen { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// FNV-1a with 64 bits, of the name's UTF-8 bytes.
  static func hash(_ name: String) -> UInt64 {
    name.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  private static let hyphen = UInt8(ascii: "-")

  /// The combining diacritical marks.
  private static let accents: ClosedRange<Unicode.Scalar> = "\u{300}"..."\u{36F}"

  private static func marked(_ slug: String, _ name: String, _ digits: Int) -> String {
    let hex = String(hash(name), radix: 16)
    let padded = String(repeating: "0", count: max(0, 16 - hex.utf8.count)) + hex
    var head = String(slug.prefix(limit))
    while head.hasSuffix("-") { head.removeLast() }
    return head.isEmpty ? String(padded.suffix(digits)) : "\(head)-\(padded.suffix(digits))"
  }

  /// Names that some systems keep for devices and refuse as file names.
  private static func isDevice(_ slug: String) -> Bool {
    if ["con", "prn", "aux", "nul"].contains(slug) { return true }
    let digit = slug.utf8.last.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    return slug.utf8.count == 4 && digit && (slug.hasPrefix("com") || slug.hasPrefix("lpt"))
  }

  /// Whether an id that ends with the slug could be that of a part of something else: `plan-table`.
  private static func endsAsPart(_ slug: String) -> Bool {
    ["table", "caption", "title", "desc", "section", "wide", "narrow", "axis", "bar"].contains {
      slug.hasSuffix("-" + $0)
    }
  }

  private static func letters(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": String(scalar)
    case "A"..."Z": scalar.properties.lowercaseMapping
    default: plainLetters[scalar]
    }
  }

  /// Letters of western and central European names without their marks.
  private static let plainLetters: [Unicode.Scalar: String] = {
    let groups = [
      "a": "àáâãåāăąÀÁÂÃÅĀĂĄ", "ae": "äæÄÆ", "c": "çćčÇĆČ", "d": "ďđðĎĐÐ",
      "e": "èéêëēęěÈÉÊËĒĘĚ", "g": "ğģĞĢ", "i": "ìíîïīıÌÍÎÏĪİ", "l": "łľļŁĽĻ",
      "n": "ñńňņÑŃŇŅ", "o": "òóôõøőōÒÓÔÕØŐŌ", "oe": "öœÖŒ", "r": "řŕŘŔ", "s": "śšşșŚŠŞȘ",
      "ss": "ßẞ", "t": "ťţțŤŢȚ", "th": "þÞ", "u": "ùúûůűūÙÚÛŮŰŪ", "ue": "üÜ", "y": "ýÿÝŸ",
      "z": "źżžŹŻŽ",
    ]
    var letters: [Unicode.Scalar: String] = [:]
    for (plain, marked) in groups {
      for scalar in marked.unicodeScalars { letters[scalar] = plain }
    }
    return letters
  }()
}
