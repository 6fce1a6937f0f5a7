extension CommentaryPhrase {
  static let german: [Self: String] = [
    .table: "Tabelle"
  ]
}
