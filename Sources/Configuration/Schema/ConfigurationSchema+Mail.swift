extension ConfigurationSchema {
  static let email: [Key] = [
    Key(
      name: "to", expects: "a mail address or a list of them", standard: "required",
      example: "to: [board@example.org]", meaning: "Whom the message is for."),
    Key(
      name: "from", expects: "a mail address", standard: "the first of `to`",
      example: "from: Customer Insights <cx@example.org>", meaning: "Whom the message is from."),
    Key(
      name: "subject", expects: "a text", standard: "`{title} {period}: {score}`",
      example: "subject: \"{organization} in {period}: {score}\"",
      meaning: "The subject, in which `{title}`, `{organization}`, `{period}`, `{product}` and "
        + "`{score}` stand for what the report says."),
    Key(
      name: "product", expects: "the name of a product", standard: "the whole report",
      example: "product: Atlas", meaning: "The product that the message is about."),
  ]
}
