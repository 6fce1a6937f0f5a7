extension ConfigurationSchema {
  static let target: [Key] = [
    Key(
      name: "nps", expects: "a whole number from -100 to 100", standard: "required",
      example: "nps: 45", meaning: "The NPS to reach."),
    Key(
      name: "product", expects: "the name of a product", standard: "all answers together",
      example: "product: Atlas",
      meaning: "The product that the target is meant for, by its name on pages."),
    Key(
      name: "survey", expects: "the name of a survey", standard: "the only one",
      example: "survey: after support",
      meaning: "The survey that the target is meant for; needed where there are several."),
  ]
}
