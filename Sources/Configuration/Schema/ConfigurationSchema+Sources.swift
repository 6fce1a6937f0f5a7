extension ConfigurationSchema {
  static let source: [Key] = [
    Key(
      name: "files", expects: "a file name or pattern, or a list of them", standard: "required",
      example: "files: \"content/responses/*.csv\"",
      meaning: "The response files, relative to the project's folder or absolute; may hold `*`, "
        + "`?`, `**` and `${VARIABLE}`."),
    Key(
      name: "survey", expects: "a text", standard: "the only one",
      example: "survey: after support",
      meaning: "The survey these answers belong to; different surveys are never pooled."),
    Key(
      name: "delimiter", expects: "`auto`, `\",\"`, `\";\"`, `tab` or `\"|\"`",
      standard: "`auto`", example: "delimiter: \";\"",
      meaning: "The character between fields; `auto` detects it from the records."),
    Key(
      name: "score", expects: "the name of a column", standard: "detected",
      example: "score: rating", meaning: "The column of the scores, 0 to 10."),
    Key(
      name: "date", expects: "the name of a column", standard: "detected",
      example: "date: responded_at", meaning: "The column of the dates of the answers."),
    Key(
      name: "date-order", expects: "`ymd`, `dmy` or `mdy`", standard: "ISO dates only",
      example: "date-order: dmy",
      meaning: "The order of day, month and year where dates are not written as `2026-09-30`."),
    Key(
      name: "product", expects: "the name of a column",
      standard: "detected; without one there are no product pages",
      example: "product: service", meaning: "The column of the products."),
    Key(
      name: "comment", expects: "the name of a column", standard: "detected",
      example: "comment: reason", meaning: "The column of what people wrote."),
    Key(
      name: "constant", expects: "columns, each with one value", standard: "none",
      example: "constant: {channel: email}",
      meaning: "Values for every row of these files; `date` and `product` stand for the date and "
        + "the product of the answers."),
    Key(
      name: "where", expects: "columns, each with one value or a list of values",
      standard: "all rows", example: "where: {status: [complete]}",
      meaning: "Rows are kept only where each of these columns has one of its values; the others "
        + "count as excluded."),
  ]
}
