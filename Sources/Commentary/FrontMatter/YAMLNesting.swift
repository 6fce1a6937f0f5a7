/// Tells YAML that is nested or referenced too much to be read safely; front matter and the tokens of
/// a theme are flat.
package enum YAMLNesting {
  static let mostBrackets = 64
  static let mostAliases = 8
  static let mostIndicators = 64

  /// Whether the library can read a text without the time and depth that grow with its nesting.
  package static func isHarmless(_ yaml: String) -> Bool {
    var brackets = 0
    var aliases = 0
    var indicators = 0
    var last: UInt8 = 0
    for byte in yaml.utf8 {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
      case UInt8(ascii: " ") where [UInt8(ascii: "-"), UInt8(ascii: "?")].contains(last):
        // `- - - x` and `? ? x` nest one level a sign.
        indicators += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "-"):
        if last == UInt8(ascii: "*") { aliases += 1 }
      default: break
      }
      last = byte
    }
    return brackets <= mostBrackets && aliases <= mostAliases && indicators <= mostIndicators
  }
}
