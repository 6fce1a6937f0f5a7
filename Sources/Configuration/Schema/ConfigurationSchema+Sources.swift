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
      name: "preset", expects: "`auto` or the name of a preset", standard: "`auto`",
      example: "preset: surveymonkey",
      meaning: "The survey tool that wrote the files, by which columns and rows that are no "
        + "answers are known; `auto` tells it by the header."),
    Key(
      name: "encoding", expects: "`auto`, `utf-8`, `utf-16` or `windows-1252`",
      standard: "`auto`", example: "encoding: windows-1252",
      meaning: "How bytes stand for characters; `auto` detects it."),
    Key(
      name: "sheet", expects: "the name of a sheet", standard: "the one that holds answers",
      example: "sheet: Responses", meaning: "The sheet of a workbook."),
    Key(
      name: "delimiter", expects: "`auto`, `\",\"`, `\";\"`, `tab` or `\"|\"`",
      standard: "`auto`", example: "delimiter: \";\"",
      meaning: "The character between fields; `auto` detects it from the records."),
    Key(
      name: "score", expects: "the name of a column", standard: "detected",
      example: "score: rating", meaning: "The column of the scores, 0 to 10."),
    Key(
      name: "labels", expects: "texts, each with a whole number from 0 to 10",
      standard: "the labelled ends of a scale are detected", example: "labels: {Absolutely: 10}",
      meaning: "Texts that stand for scores."),
    Key(
      name: "date", expects: "the name of a column", standard: "detected",
      example: "date: responded_at", meaning: "The column of the dates of the answers."),
    Key(
      name: "date-order",
      expects: "`ymd`, `dmy`, `mdy`, `ym`, `unix`, `unix-ms`, `serial` or `serial-1904`",
      standard: "detected", example: "date-order: dmy",
      meaning: "The order of day, month and year where dates are not written as `2026-09-30`; or "
        + "that they are year and month, seconds or milliseconds since 1970, or days as "
        + "spreadsheets count them, from 1900 or from 1904."),
    Key(
      name: "product", expects: "the name of a column",
      standard: "detected; without one there are no product pages",
      example: "product: service", meaning: "The column of the products."),
    Key(
      name: "comment", expects: "the name of a column", standard: "detected",
      example: "comment: reason", meaning: "The column of what people wrote."),
    Key(
      name: "id", expects: "the name of a column", standard: "detected",
      example: "id: response_id",
      meaning: "The column that identifies a response: the same response in two files counts once."
    ),
    Key(
      name: "respondent", expects: "the name of a column", standard: "none",
      example: "respondent: customer_id",
      meaning: "The column that identifies who answered, for `duplicates`."),
    Key(
      name: "duplicates", expects: "`all`, `latest-per-quarter` or `first-per-quarter`",
      standard: "`all`", example: "duplicates: latest-per-quarter",
      meaning: "Which of several responses of one respondent about one product count."),
    Key(
      name: "lookup", expects: "a set of keys", standard: "none",
      example: "lookup: {file: accounts.csv, on: account_id, columns: [plan]}",
      meaning: "A second file whose columns are joined to the rows."),
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

  static let lookup: [Key] = [
    Key(
      name: "file", expects: "a file name", standard: "required", example: "file: accounts.csv",
      meaning: "The second file, relative to the project's folder or absolute; may hold "
        + "`${VARIABLE}`."),
    Key(
      name: "on", expects: "the name of a column", standard: "required",
      example: "on: account_id",
      meaning: "The column that both files have; in the second file no value of it repeats."),
    Key(
      name: "columns", expects: "the name of a column or a list of them", standard: "required",
      example: "columns: [plan, region]",
      meaning: "The columns of the second file that are joined, for dimensions and the product."),
  ]
}
