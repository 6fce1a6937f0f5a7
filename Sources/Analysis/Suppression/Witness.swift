/// Cells in each of which an answer of one group could be one of another, while everything that is
/// published stays as it is: what shows that none of them can be worked out.
struct Witness {
  let cells: [Int]
  /// What is lost to readers where its cells that are still shown are hidden.
  let price: Int
}
