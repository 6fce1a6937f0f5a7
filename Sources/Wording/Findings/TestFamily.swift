package import Analysis

/// A family of comparisons whose results stand on a page.
package struct TestFamily: Hashable, Sendable {
  /// What is compared with what, in words.
  package let name: String
  /// How many comparisons it holds; the fewest and the most where the page has several such families.
  package let comparisons: ClosedRange<Int>

  /// Nil where nothing was tested.
  package init?(_ name: String, _ differences: [Difference?]) {
    self.init(name, sizes: differences.map { $0?.comparisons ?? 0 })
  }

  /// Nil where nothing was tested: all sizes are 0.
  package init?(_ name: String, sizes: [Int]) {
    let sizes = sizes.filter { $0 > 0 }
    guard let least = sizes.min(), let most = sizes.max() else { return nil }
    self.name = name
    comparisons = least...most
  }
}
