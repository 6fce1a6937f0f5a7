extension CommentaryPhrase {
  static let spanish: [Self: String] = [
    .table: "Tabla"
  ]
}
