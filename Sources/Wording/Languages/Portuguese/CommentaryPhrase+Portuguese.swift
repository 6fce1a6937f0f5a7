extension CommentaryPhrase {
  static let portuguese: [Self: String] = [
    .table: "Tabela"
  ]
}
