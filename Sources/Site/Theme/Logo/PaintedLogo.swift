import Diagnostics
import Markup

/// A PNG logo: told by its signature, its first chunk and its end.
struct PaintedLogo {
  /// Width over height.
  let proportion: Double
  private let address: String

  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  private static let header: [UInt8] = [0, 0, 0, 13] + Array("IHDR".utf8)
  private static let end: [UInt8] = [0, 0, 0, 0] + Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82]

  init(_ bytes: [UInt8], file: String) throws(Diagnostic) {
    let start = Self.signature + Self.header
    guard bytes.starts(with: start), bytes.suffix(12).elementsEqual(Self.end),
      bytes.count >= start.count + 13 + 4 + 12
    else { throw .brokenLogo(at: Place(file: file)) }
    func number(at offset: Int) -> Int {
      bytes[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) }
    }
    let (width, height) = (number(at: 16), number(at: 20))
    guard (1...4096).contains(width), (1...4096).contains(height) else {
      throw .logoWithoutSize(at: Place(file: file))
    }
    proportion = Double(width) / Double(height)
    address = "data:image/png;base64," + Self.base64(bytes)
  }

  /// The picture in a given height, with its words.
  func markup(class name: String, label: String?, height: Double) -> Markup {
    Markup { writer in
      writer.void(
        "img", .class(name), Attribute("src", address), Attribute("alt", label ?? ""),
        Attribute("width", (height * proportion).rounded()), Attribute("height", height))
    }
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start...].prefix(3)
      let bits = (group + [0, 0]).prefix(3).reduce(0) { $0 << 8 | Int($1) }
      for place in 0..<4 {
        text.append(
          place <= group.count ? digits[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
