/// An address that a message is sent to or from, checked.
///
/// The address itself is ASCII, as every server takes it (RFC 5321); the name beside it may be
/// anything. There is no way to make one with a line break in it.
package struct MailAddress: Hashable, Sendable {
  /// The name shown beside the address; nil without one. May hold anything.
  package let name: String?
  /// What stands before the `@`: a dot-atom of RFC 5322.
  package let local: String
  /// What stands behind it: labels of ASCII letters, digits and hyphens.
  package let domain: String

  /// `someone@example.org`.
  package var text: String { local + "@" + domain }

  /// Reads `someone@example.org`, `<someone@example.org>` or `Some One <someone@example.org>`, the
  /// name with or without quotation marks.
  /// - Throws: what keeps it from being an address that every server takes.
  package init(_ written: String) throws(MailAddressFault) {
    let (name, address) = Self.parts(of: Self.trimmed(written[...]))
    guard let at = address.lastIndex(of: "@") else { throw .noAddress }
    let local = address[..<at]
    let domain = address[address.index(after: at)...]
    if address.contains(where: { $0 == "," || $0 == ";" }) { throw .several }
    guard local.utf8.allSatisfy({ $0 < 0x80 }) else { throw .foreignLocalPart }
    guard domain.utf8.allSatisfy({ $0 < 0x80 }) else { throw .foreignDomain }
    guard Self.isDotAtom(local), local.utf8.count <= 64 else { throw .badLocalPart }
    guard Self.isDomain(domain), domain.utf8.count <= 253 else { throw .badDomain }
    self.name = name
    self.local = String(local)
    self.domain = String(domain)
  }

  /// The name, and the address without the brackets around it.
  private static func parts(of written: Substring) -> (name: String?, address: Substring) {
    guard written.utf8.last == UInt8(ascii: ">"), let open = written.lastIndex(of: "<") else {
      return (nil, written)
    }
    let address = written[written.index(after: open)...].dropLast()
    let name = unquoted(trimmed(written[..<open]))
    return (name.isEmpty ? nil : name, address)
  }

  /// A name without the quotation marks around it and the backslashes within them.
  private static func unquoted(_ name: Substring) -> String {
    guard name.utf8.count >= 2, name.hasPrefix("\""), name.hasSuffix("\"") else {
      return String(name)
    }
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in name.unicodeScalars.dropFirst().dropLast() {
      if scalar == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      result.append(scalar)
      isEscaped = false
    }
    return String(result)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var scalars = text.unicodeScalars
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return Substring(scalars)
  }

  private static func isDotAtom(_ text: Substring) -> Bool {
    text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0.allSatisfy(isAtomText) }
  }

  /// Letters, digits, and the signs that need no quotation marks (RFC 5322, 3.2.3).
  private static func isAtomText(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
  }

  private static func isDomain(_ text: Substring) -> Bool {
    let hyphen = UInt8(ascii: "-")
    return text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy { label in
        (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
          && label.allSatisfy { isLetterOrDigit($0) || $0 == hyphen }
      }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

/// Why a text is no address that a message can be sent to.
package enum MailAddressFault: Error, Hashable, Sendable, CaseIterable {
  /// There is no `@`.
  case noAddress
  /// Several addresses in one text.
  case several
  /// Letters beyond ASCII before the `@`, which many servers refuse (RFC 6531 is an extension).
  case foreignLocalPart
  /// Letters beyond ASCII in the domain.
  case foreignDomain
  /// Something that would need quotation marks before the `@`, or nothing, or too much.
  case badLocalPart
  case badDomain

  /// What is wrong, as it follows the text.
  package var problem: String {
    switch self {
    case .noAddress: "is no mail address: it has no `@`"
    case .several: "holds several mail addresses"
    case .foreignLocalPart: "has letters beyond ASCII before the `@`, which many servers refuse"
    case .foreignDomain: "has a domain with letters beyond ASCII"
    case .badLocalPart: "has no usable name before the `@`"
    case .badDomain: "has no usable domain behind the `@`"
    }
  }

  /// What to write instead.
  package var remedy: String {
    switch self {
    case .noAddress, .badLocalPart, .badDomain:
      "Write for example `board@example.org` or `The Board <board@example.org>`."
    case .several: "Give each by itself."
    case .foreignLocalPart: "Use an address in ASCII; the name beside it may be in any script."
    case .foreignDomain: "Write the domain in its ASCII form, which begins with `xn--`."
    }
  }
}
