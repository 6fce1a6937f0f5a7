extension MethodEntry {
  static let suppression = MethodEntry(
    key: "suppression", name: "What is withheld beside small numbers: complementary suppression",
    use:
      "Wherever a number is hidden. Where exactly one cell of a sum is hidden, the next smallest "
      + "is hidden too, the sum itself only where no part can be, until no sum has a single one. "
      + "Then other answers are sought for every hidden cell that leave all published figures as "
      + "they are; where none are found, more is hidden.",
    formula: [
      "a whole = its parts, by every split and in every period",
      "a period = the shorter ones that it is made of",
      "for each hidden cell: two solutions at least, in whole numbers ≥ 0 of every score",
    ],
    source: "Cox (1980), Suppression methodology and statistical disclosure control, JASA 75, "
      + "377–385.")
}
