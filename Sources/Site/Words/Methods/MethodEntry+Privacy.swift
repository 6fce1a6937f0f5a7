extension MethodEntry {
  static let suppression = MethodEntry(
    key: "suppression", name: "What is withheld beside small numbers: complementary suppression",
    use:
      "Wherever a number is hidden. For every hidden cell other answers are sought, exchanged between "
      + "cells, that leave all published figures as they are; the cells that differ are hidden too. Of "
      + "the exchanges found the one is taken with which readers lose least. Then what was hidden for "
      + "others is shown again wherever these can do with less.",
    formula: [
      "a whole = its parts, by every split and in every period",
      "a period = the shorter ones that it is made of",
      "for each hidden cell: two solutions at least, in whole numbers ≥ 0 of every score",
      "what is lost = answers × weight",
      "weight: the whole > its parts; complete periods > a running one > years, months; recent > old",
    ],
    source: "Cox (1980), Suppression methodology and statistical disclosure control, JASA 75, "
      + "377–385.")
}
