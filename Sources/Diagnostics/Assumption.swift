/// Something taken for granted while reading or reporting, printed wherever the figures are.
package struct Assumption: Hashable, Sendable {
  /// A stable name in kebab case, such as `as-of`.
  package let id: String
  /// One whole sentence.
  package let sentence: String

  package init(_ id: String, _ sentence: String) {
    self.id = id
    self.sentence = sentence
  }
}
