/// What is said where there are more products or periods than a page has room for.
enum ManyPhrase: String, Phrase {
  case notable = """
    {shown} of {n} {products}: the highest and the lowest scores, and the largest clear changes.
    """
  case notableWithDrifts = """
    {shown} of {n} {products}: the highest and the lowest scores, the largest clear changes, and \
    the largest clear drifts.
    """
  case others = "The other {n} {products}"
  case allInPeriod = "All {n} {products} in {period}"
  case latest = "The latest {n} {grain:months|quarters|half-years|years}."
  case onTheirPages = "Each {product} has the same on its page."
}
