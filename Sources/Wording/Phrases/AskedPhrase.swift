/// How many of those asked have answered.
enum AskedPhrase: String, Phrase {
  /// As it follows a number of answers: `5,976 answers of 21,400 asked (29 %)`.
  case ofAsked = "of {count} asked ({rate})"
  /// Above none, and printed as less than the smallest percentage.
  case under = "under {percent}"
  case over = "over {percent}"
  /// The head of a column.
  case rateHead = "Who answered"
  case rateDefinition = """
    {span}: {answers} {ofAsked}, as {file} counts those asked. It is the share of these who \
    answered, for whole periods alone; nothing is tested by it, and it does not say whether those \
    who kept silent think alike.
    """
}
