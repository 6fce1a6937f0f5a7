/// Comments quoted, and the rule by which they are.
enum QuotePhrase: String, Phrase {
  case title = "In their words"

  // MARK: What stands above quotes; {link} is the link, with the text that follows these

  case some = """
    {few} of {n}\u{A0}{n:comment|comments} in {period}, chosen {link}: each group in turn, however \
    large.
    """
  case someOnProduct = """
    {few} of {n}\u{A0}{n:comment|comments} on {product} in {period}, chosen {link}: each group in \
    turn, however large.
    """
  case all = """
    All {n}\u{A0}{n:comment|comments} in {period}, ordered {link}: each group in turn, however \
    large.
    """
  case allOnProduct = """
    All {n}\u{A0}{n:comment|comments} on {product} in {period}, ordered {link}: each group in \
    turn, however large.
    """
  case byRule = "by rule"
  case brackets = "Brackets stand for what may identify people."

  // MARK: How many of the comments, `{few}` above

  case noComment = "None"
  case one = "One"
  case two = "Two"
  case three = "Three"
  case four = "Four"
  case five = "Five"
  case six = "Six"

  // MARK: The method page; the longer form where answers are split by product

  case methodTitle = "Which comments are quoted"
  case choice = """
    Pages quote at most six comments of their period, with the group of the answer. They are \
    chosen by rule and by nobody’s taste: one after the other, each from the group that has the \
    fewest quotes so far, then of the length that has (under 60 bytes, under 120, longer), and \
    among these the one that comes first by a hash of its words, its period. So groups stand side \
    by side however large they are: quotes show what is said, not how often.
    """
  case choiceByProduct = """
    Pages quote at most six comments of their period, with the group of the answer and the \
    {product}. They are chosen by rule and by nobody’s taste: one after the other, each from the \
    group that has the fewest quotes so far, then from the {product} that has, then of the length \
    that has (under 60 bytes, under 120, longer), and among these the one that comes first by a \
    hash of its words, its period and its {product}. So groups stand side by side however large \
    they are: quotes show what is said, not how often.
    """
  case notQuoted = """
    A quote tells the group of an answer. So nothing is quoted from a period whose answers are \
    withheld, nor where it has fewer than {n}\u{A0}{n:comment|comments}; the comments counted \
    beside quotes are those of the others. No quote names a segment. Comments that say nothing \
    (blank, “n/a”, “none”) are not counted; those of fewer than three words are counted and not \
    quoted; the same words are quoted once. Longer ones are cut at a sentence or word, marked “…”. \
    Rows that do not count are never quoted.
    """
  case notQuotedByProduct = """
    A quote tells the group of an answer. So nothing is quoted from a {product} in a period whose \
    answers are withheld, nor where it has fewer than {n}\u{A0}{n:comment|comments}; the comments \
    counted beside quotes are those of the others. No quote names a segment. Comments that say \
    nothing (blank, “n/a”, “none”) are not counted; those of fewer than three words are counted \
    and not quoted; the same words are quoted once. Longer ones are cut at a sentence or word, \
    marked “…”. Rows that do not count are never quoted.
    """
  case replaced = """
    What may identify people is replaced in brackets: addresses of email, phone numbers, numbers \
    of five digits in a row or seven in groups, links, and what the row’s own columns of names, \
    addresses and keys hold. Names of other people can’t be told from other words. The words are \
    otherwise as they were written, on one line, without invisible characters.
    """
}
