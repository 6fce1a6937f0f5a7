extension ConfigurationSchema {
  static let top: [Key] = [
    Key(
      name: "title", expects: "a text", standard: "required",
      example: "title: Customer loyalty", meaning: "The title of the report."),
    Key(
      name: "organization", expects: "a text", standard: "none",
      example: "organization: Meridian Works",
      meaning: "The organization whose customers answered."),
    Key(
      name: "language", expects: "`en`, `de`, `fr`, `es` or `pt`", standard: "`en`",
      example: "language: de",
      meaning: "The language of the report's own words, numbers and dates."),
    Key(
      name: "as-of", expects: "a date written as year-month-day",
      standard: "the last day of the month of the latest answer", example: "as-of: 2026-10-06",
      meaning: "The day the report stands for: later answers are set aside, and a period that "
        + "ends after it is incomplete."),
    Key(
      name: "headline", expects: "`month`, `quarter`, `half-year` or `year`",
      standard: "`quarter`", example: "headline: month",
      meaning: "The length of the periods that the index and the period pages are about."),
    Key(
      name: "history", expects: "a whole number from 1 to 400", standard: "`12`",
      example: "history: 24",
      meaning: "How many periods of the headline's length have pages and points in the trends; "
        + "older ones fold into years."),
    Key(
      name: "calendar", expects: "a set of keys", standard: "calendar years",
      example: "calendar: {fiscal-year-starts: 4}", meaning: "The calendar that periods follow."),
    Key(
      name: "responses", expects: "a list with at least one entry", standard: "required",
      example: "responses: [{files: \"content/responses/*.csv\"}]",
      meaning: "The response files, and how to read them: one entry for files of one layout."),
    Key(
      name: "product", expects: "a set of keys", standard: "see below",
      example: "product: {singular: service, plural: services}",
      meaning: "How products are called, ordered and merged."),
    Key(
      name: "dimensions", expects: "a set of keys, one for each dimension", standard: "none",
      example: "dimensions: {region: {column: sales_region}}",
      meaning: "The columns that answers are split by, besides the product."),
    Key(
      name: "targets", expects: "a list with at least one entry", standard: "none",
      example: "targets: [{product: Atlas, nps: 45}]",
      meaning: "The NPS that all answers, or those of a product, are meant to reach."),
    Key(
      name: "about", expects: "a set of keys", standard: "none",
      example: "about: {mode: email}", meaning: "What the method page says about the survey."),
    Key(
      name: "invited", expects: "a text", standard: "none",
      example: "invited: content/invited.csv",
      meaning: "A file that says how many people were asked, by period and product."),
    Key(
      name: "previous", expects: "a text", standard: "none",
      example: "previous: published/report.json",
      meaning:
        "An earlier report, its `report.json` or its site: the method page says which of its "
        + "scores were restated."),
    Key(
      name: "comments", expects: "`on` or `off`", standard: "`on`", example: "comments: off",
      meaning: "Whether pages quote what people wrote."),
    Key(
      name: "statistics", expects: "a set of keys", standard: "see below",
      example: "statistics: {confidence: 0.99}", meaning: "How sure statements have to be."),
    Key(
      name: "privacy", expects: "a set of keys, or `strict`", standard: "see below",
      example: "privacy: {hide-below: 10}",
      meaning: "From how many answers on figures are shown, and relied on."),
    Key(
      name: "quality", expects: "a set of keys", standard: "see below",
      example: "quality: {max-set-aside: 2%}", meaning: "What a build refuses."),
    Key(
      name: "email", expects: "a set of keys, or a list of them", standard: "no message",
      example: "email: {to: [board@example.org]}",
      meaning: "The messages that each build writes."),
    Key(
      name: "site", expects: "a set of keys", standard: "see below",
      example: "site: {theme: meridian}",
      meaning: "How the pages look, and where they are published."),
    Key(
      name: "pdf", expects: "a set of keys", standard: "see below",
      example: "pdf: {paper: letter}", meaning: "How `build --pdf` makes PDF of the report."),
  ]

  static let calendar: [Key] = [
    Key(
      name: "fiscal-year-starts", expects: "the number of a month, 1 to 12", standard: "`1`",
      example: "fiscal-year-starts: 4",
      meaning: "The month in which fiscal years start; quarters and half-years follow it."),
    Key(
      name: "named-by", expects: "`end` or `start`", standard: "`end`",
      example: "named-by: start",
      meaning: "Whether a fiscal year is named by the calendar year it ends in or starts in."),
    Key(
      name: "time-zone", expects: "the name of a time zone", standard: "dates count as written",
      example: "time-zone: Europe/Berlin",
      meaning: "The zone whose days count: moments written in another zone are converted to it."),
  ]

  static let product: [Key] = [
    Key(
      name: "singular", expects: "a text", standard: "`product`", example: "singular: service",
      meaning: "The word for one product."),
    Key(
      name: "plural", expects: "a text", standard: "`products`", example: "plural: services",
      meaning: "The word for several products."),
    order(of: "products", example: "order: [Atlas, Beacon]"),
    values(of: "products", example: "values: {Atlas: [ATLAS, \"Atlas 2\"]}"),
  ]

  static let dimension: [Key] = [
    Key(
      name: "column", expects: "the name of a column", standard: "the dimension's key",
      example: "column: sales_region",
      meaning: "The column whose values are the segments; a constant's name will do as well."),
    Key(
      name: "label", expects: "a text", standard: "the key with a capital letter",
      example: "label: Sales region", meaning: "The name of the dimension on pages."),
    order(of: "segments", example: "order: [EMEA, APAC]"),
    values(of: "segments", example: "values: {EMEA: [Emea, \"E.M.E.A.\"]}"),
    Key(
      name: "bins", expects: "a list of numbers, each larger than the one before",
      standard: "none", example: "bins: [90, 365, 1095]",
      meaning: "The bounds between segments of a column of numbers; a bound belongs to the segment "
        + "above it."),
  ]

  private static func order(of names: String, example: String) -> Key {
    Key(
      name: "order", expects: "a list of names", standard: "by size", example: example,
      meaning: "The \(names) in the order wanted; those not listed follow by size.")
  }

  private static func values(of names: String, example: String) -> Key {
    Key(
      name: "values", expects: "names, each with a list of values", standard: "none",
      example: example,
      meaning: "Spellings and former names that count as one: each name with the values of the "
        + "column that count under it; other \(names) keep their own names.")
  }

  static let about: [Key] = [
    Key(
      name: "question", expects: "a text", standard: "none",
      example: "question: How likely are you to recommend us?",
      meaning: "The question as it was asked."),
    Key(
      name: "mode", expects: "a text", standard: "none", example: "mode: email",
      meaning: "How people were asked."),
    Key(
      name: "asked", expects: "a text", standard: "none",
      example: "asked: all customers with an order", meaning: "Who was asked."),
  ]

  static let statistics: [Key] = [
    Key(
      name: "confidence", expects: "0.90, 0.95 or 0.99", standard: "`0.95`",
      example: "confidence: 0.99",
      meaning: "The confidence of intervals; a change counts as one if its q is below one minus "
        + "this.")
  ]

  static let privacy: [Key] = [
    Key(
      name: "hide-below", expects: "a whole number from 0 to 1000000", standard: "`5`",
      example: "hide-below: 10",
      meaning: "With fewer answers than this only their number is shown."),
    Key(
      name: "mute-below",
      expects: "a whole number from 0 to 1000000, and not less than `hide-below`",
      standard: "`30`", example: "mute-below: 50",
      meaning: "With fewer answers than this figures are marked as too few to rely on."),
    Key(
      name: "comments-below", expects: "a whole number from 0 to 1000000", standard: "`5`",
      example: "comments-below: 10",
      meaning: "With fewer comments than this in a period and product nothing is quoted from it."),
  ]

  static let quality: [Key] = [
    Key(
      name: "max-set-aside", expects: "a percentage such as `5%` or a share such as `0.05`",
      standard: "`5%`", example: "max-set-aside: 2%",
      meaning: "The largest part of the rows that may be set aside; with more the build stops. "
        + "Unanswered and excluded rows do not count.")
  ]

  static let site: [Key] = [
    Key(
      name: "theme", expects: "a name of letters, digits, `-` and `_`",
      standard: "`barograph`", example: "theme: meridian",
      meaning: "The theme: a folder of this name in `themes/`, or the built-in one."),
    Key(
      name: "styles", expects: "`inline` or `file`", standard: "`inline`", example: "styles: file",
      meaning: "Where the style sheet stands: in each page, or in one file, `style.css`, for hosts "
        + "whose policy forbids styles in pages."),
    Key(
      name: "base-url", expects: "an address that begins with `https://` or `http://`",
      standard: "none", example: "base-url: https://intra.example/nps/",
      meaning: "Where the pages are published: messages link to them there."),
  ]
}
