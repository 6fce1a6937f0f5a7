/// The arithmetic of targets, and of converting 1 in 10.
enum TargetMethodPhrase: String, Phrase {
  case name = "What it would take: arithmetic"
  case use = """
    For targets, and for the effect of converting 1 in 10: where the score of today's answers \
    would be had some of them been of a higher group, and no forecast. A target is reached if the \
    whole interval lies at or above it, missed if the whole interval lies below it, and otherwise \
    not distinguishable. A move takes one answer up by one group, from detractor to passive or \
    from passive to promoter, and adds 1/n to the score either way. The interval of the moved \
    answers is the report's own; it can depend on who moves first, detractors or passives, and \
    both numbers are printed where they differ. Too few answers to rely on are not judged.
    """
  case score = """
    moves to score t = the least whole k ≥ 0 with 100 (p − d + k) ≥ t n
    """
  case span = """
    to take t in = the least k with high(k) ≥ t    to lie above t = the least k with low(k) ≥ t
    """
  case oneInTen = """
    1 in 10: passives to promoters 10 q / n    detractors to passives 10 d / n
    """
  case oneInTenOfDetractors = "detractors to promoters 20 d / n points"
  case source = "the definition of the score; the interval as above."
}
