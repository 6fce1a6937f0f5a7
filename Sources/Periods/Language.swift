/// A language that a report can be written in, by its tag.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case german = "de"
  case french = "fr"
  case spanish = "es"
  case portuguese = "pt"

  /// Whether so many things take the noun's singular: one does, in French none and one.
  package func isSingular(_ number: Int) -> Bool {
    self == .french ? number.magnitude < 2 : number.magnitude == 1
  }
}
