/// Nouns, numbers with their nouns, and lists.
enum NounPhrase: String, Phrase {
  /// What products are called where the configuration doesn't say, in lower case if the language
  /// writes nouns so.
  case product = "product"
  case products = "products"
  /// `5,976 answers`.
  case answers = "{n}\u{A0}{n:answer|answers}"
  /// Between the items of a list, and before its last: `A, B and C`.
  case comma = ", "
  /// Between clauses.
  case semicolon = "; "
  /// `{i}` is whether the item begins with the sound of an i.
  case lastOfList = "{others} {i:and|and} {item}"
  case andMore = "{one}, {two} and {n} more"
  /// A name that could be misread within a sentence.
  case quoted = "“{name}”"
  /// Such names, in lower case: what sentences themselves say where names stand.
  case sentenceWords = """
    all|all answers|and|more|none|nps|others|others together|rest|the mix of answers|the rest
    """
}
