/// The method by which answers are withheld beside small numbers.
enum SuppressionMethodPhrase: String, Phrase {
  case name = "What is withheld beside small numbers: complementary suppression"
  case use = """
    Wherever a number is hidden. For every hidden cell other answers are sought, exchanged between \
    cells, that leave all published figures as they are; the cells that differ are hidden too. Of \
    the exchanges found the one is taken with which readers lose least. Then what was hidden for \
    others is shown again wherever these can do with less.
    """
  case whole = "a whole = its parts, by every split and in every period"
  case period = "a period = the shorter ones that it is made of"
  case cell = """
    for each hidden cell: two solutions at least, in whole numbers ≥ 0 of every score
    """
  case loss = "what is lost = answers × weight"
  case weight = """
    weight: the whole > its parts; complete periods > a running one > years, months; recent > old
    """
}
