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

  /// What a normalized text says. Words against come before words for, since most contain them:
  /// `unlikely`, `not at all likely`, `strongly disagree`.
  static func polarity(of text: String) -> Polarity {
    if has(neutral, text) || text.unicodeScalars.count < 2 { return .neutral }
    if has(bottom, text) { return .bottom }
    return has(top, text) ? .top : .unknown
  }

  private static func has(_ parts: [String], _ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return parts.contains { part in
      bytes.indices.contains { bytes[$0...].starts(with: part.utf8) }
    }
  }

  private static let neutral = [
    "neutral", "not sure", "unsure", "don't know", "don’t know", "do not know", "not applicable",
    "no opinion", "prefer not", "no answer", "other (", "neither", "weiß nicht", "weiss nicht",
    "keine angabe", "keine meinung", "ne sait pas", "sans opinion", "no sé", "no sabe", "no aplica",
    "não sei", "não se aplica", "weet niet", "geen mening", "niet van toepassing", "non so",
    "non applicabile", "sans objet", "nicht zutreffend", "skipped", "refused",
  ]
  private static let bottom = [
    "not ", "n't", "n’t", "unlikely", "never", "disagree", "nicht", "keinesfalls", "auf keinen",
    "unwahrsch", "pas ", "peu ", "jamais", "improb", "nada", "desacuerdo", "nunca", "improváv",
    "discordo", "de jeito nenhum", "niet", "oneens", "onwaarsch", "nooit", "per niente",
    "per nulla", "disaccordo", "worst", "terrible", "no way", "まったく", "全く",
  ]
  private static let top = [
    "likely", "definitely", "absolutely", "agree", "certainly", "highly", "extremely",
    "fantastic", "excellent", "wahrscheinlich", "auf jeden", "stimme", "unbedingt", "bestimmt",
    "probable", "tout à fait", "certainement", "absolument", "d'accord", "d’accord", "de acuerdo",
    "definitivamente", "seguro", "provável", "provavel", "certeza", "concordo", "waarschijnlijk",
    "zeker", "absoluut", "eens", "assolutamente", "sicuramente", "perfect", "outstanding", "best",
    "非常に", "とても",
  ]
}
