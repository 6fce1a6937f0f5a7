/// The keys that front matter may have.
enum FrontMatterKey: String, CaseIterable {
  case title, period, product, dimension, author, date, draft

  /// What may stand at the head of a note.
  static let note = allCases
  /// What may stand at the head of an event.
  static let event: [FrontMatterKey] = [.title, .date, .product, .author, .draft]
}
