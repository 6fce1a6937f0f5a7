/// What the words of an answer choice say about its place on a scale.
enum LabelWords {
  /// Which end of a scale a text speaks of.
  enum Polarity: Hashable {
    case top, bottom
    /// Outside the scale, or in its middle.
    case neutral
    case unknown
  }

  /// A text as texts are compared: in lower case, without space around it or repeated space.
  static func normalized(_ text: String) -> String {
    let bytes = Array(text.utf8)
    if bytes.allSatisfy({ $0 < 0x80 }) { return normalized(ascii: bytes) }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar == "\u{A0}" {
        if result.last != " " && !result.isEmpty { result.append(" ") }
      } else {
        result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    if result.last == " " { result.removeLast() }
    return String(result)
  }

  private static func normalized(ascii text: [UInt8]) -> String {
    var result: [UInt8] = []
    for byte in text {
      if !byte.isASCIISpace {
        result.append(byte.asciiLowered)
      } else if let last = result.last, last != 0x20 {
        result.append(0x20)
      }
    }
    if result.last == 0x20 { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  /// What a normalized text says. Words against come before words for, since most contain them:
  /// `unlikely`, `not at all likely`, `strongly disagree`.
  static func polarity(of text: String) -> Polarity {
    let bytes = Array(text.utf8)
    if has(neutral, bytes) || text.unicodeScalars.count < 2 { return .neutral }
    if has(bottom, bytes) { return .bottom }
    return has(top, bytes) ? .top : .unknown
  }

  /// A word or the start of one that is looked for.
  private struct Part {
    let bytes: [UInt8]
    /// Whether it may also stand inside a word.
    let isInner: Bool

    init(_ text: String) {
      bytes = Array(text.utf8)
      isInner =
        text.hasPrefix("n'") || text.hasPrefix("n’") || (text.utf8.first ?? 0) >= 0xE3
    }
  }

  private static func has(_ parts: [Part], _ text: [UInt8]) -> Bool {
    parts.contains { part in
      for at in text.indices where text[at] == part.bytes.first {
        let isStart = at == 0 || !isLetter(text[at - 1])
        if isStart || part.isInner, text.holds(part.bytes, at: at) { return true }
      }
      return false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
  }

  /// Whether all words of a normalized text are those that scales are labelled with, so that it can
  /// be nobody's own words even where a single row has it.
  static func isScalePhrase(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter && $0 != "'" && $0 != "’" }
    return !words.isEmpty && words.count <= 6
      && words.allSatisfy { scaleWords.contains(String($0)) }
  }

  private static let scaleWords: Set<String> = Set(
    """
    strongly very extremely highly completely totally absolutely definitely certainly quite not at all \
    likely unlikely agree disagree never no way worst best perfect terrible \
    excellent outstanding fantastic sehr äußerst überhaupt nicht völlig absolut auf jeden keinen \
    fall wahrscheinlich unwahrscheinlich stimme zu voll ganz und gar trifft unbedingt bestimmt \
    keinesfalls nie niemals extrem höchst tout à fait pas du très extrêmement peu probable improbable \
    certainement absolument jamais d'accord d’accord fortement en désaccord muy nada totalmente de \
    acuerdo desacuerdo definitivamente seguro nunca extremadamente completamente poco muito provável \
    provavel improvável improvavel concordo discordo com certeza extremamente jeito nenhum pouco zeer \
    helemaal niet waarschijnlijk onwaarschijnlijk mee eens oneens nooit zeker absoluut volledig uiterst \
    molto per niente nulla probabile improbabile assolutamente sicuramente disaccordo mai estremamente \
    まったく 全く 非常に とても
    """.split(separator: " ").map(String.init))

  private static let neutral = [
    "neutral", "not sure", "unsure", "don't know", "don’t know", "do not know", "not applicable",
    "no opinion", "prefer not", "no answer", "other (", "neither", "weiß nicht", "weiss nicht",
    "keine angabe", "keine meinung", "ne sait pas", "sans opinion", "no sé", "no sabe", "no aplica",
    "não sei", "não se aplica", "weet niet", "geen mening", "niet van toepassing", "non so",
    "non applicabile", "sans objet", "nicht zutreffend", "skipped", "refused",
  ].map { Part($0) }
  private static let bottom = [
    "not ", "n't", "n’t", "unlikely", "never", "disagree", "nicht", "keinesfalls", "auf keinen",
    "unwahrsch", "pas ", "peu ", "jamais", "improb", "nada", "desacuerdo", "nunca", "improváv",
    "discordo", "de jeito nenhum", "niet", "oneens", "onwaarsch", "nooit", "per niente",
    "per nulla", "disaccordo", "worst", "terrible", "no way",
    "poor", "bad", "zero chance", "definitely not", "certainly not", "absolutely not", "まったく", "全く",
  ].map { Part($0) }
  private static let top = [
    "likely", "definitely", "absolutely", "agree", "certainly", "highly", "extremely",
    "fantastic", "excellent", "wahrscheinlich", "auf jeden", "stimme", "unbedingt", "bestimmt",
    "probable", "tout à fait", "certainement", "absolument", "d'accord", "d’accord", "de acuerdo",
    "definitivamente", "seguro", "provável", "provavel", "certeza", "concordo", "waarschijnlijk",
    "zeker", "absoluut", "eens", "assolutamente", "sicuramente", "perfect", "outstanding", "best",
    "非常に", "とても",
  ].map { Part($0) }
}
