extension ConfigurationSchema {
  static let pdf: [Key] = [
    Key(
      name: "program", expects: "a text", standard: "WeasyPrint, else Chromium, where installed",
      example: "program: /opt/weasyprint/bin/weasyprint",
      meaning: "The program that makes PDF: a path, relative to the project's folder or absolute, "
        + "or a name on the search path; may hold `${VARIABLE}`."),
    Key(
      name: "paper", expects: "`a4` or `letter`", standard: "`a4`", example: "paper: letter",
      meaning: "The size of the sheets."),
    Key(
      name: "seconds", expects: "a whole number from 10 to 86400", standard: "`1200`",
      example: "seconds: 1800",
      meaning: "The longest time that one file may take before the program is ended."),
  ]
}
