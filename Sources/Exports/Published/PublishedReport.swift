package import Analysis
package import JSON

/// A report as its `report.json` says it: as much of it as comparing two reports takes.
package struct PublishedReport: Hashable, Sendable {
  package var title: String
  /// `2026-10-06`.
  package var asOf: String
  /// Nil where the report was made before builds had names.
  package var build: BuildID?
  package var program: String?
  package var configuration: String?
  /// The settings by name, in the order of the file.
  package var settings: [PublishedSetting]
  package var account: PublishedAccount
  package var files: [PublishedFile]
  /// Every estimate: of the whole, of products and of segments, overall and by period.
  package var figures: [PublishedFigure]
  package var targets: [PublishedTarget]

  /// The report as it is about to be published.
  package init(_ report: Report) throws(ShapeProblem) {
    try self.init(ReportJSON(report).value)
  }

  /// - Throws: what is not as a report has it.
  package init(_ value: JSONValue) throws(ShapeProblem) {
    let root = JSONNode(value: value)
    guard try root.member("schema")?.text == "barograph-report" else {
      throw ShapeProblem(path: "schema", expected: "barograph-report")
    }
    guard try root.required("schemaVersion").int == ReportJSON.schemaVersion else {
      throw ShapeProblem(path: "schemaVersion", expected: "\(ReportJSON.schemaVersion)")
    }
    title = try root.required("title").text
    asOf = try root.required("asOf").text
    build = BuildID(try root.member("build")?.text ?? "")
    program = try root.member("program")?.text
    configuration = try root.member("configuration")?.text
    settings = try Self.settings(root.required("settings"))
    let accounting = try root.required("accounting")
    account = try PublishedAccount(accounting)
    files = []
    for file in try accounting.list("files") { files.append(try PublishedFile(file)) }
    figures = []
    targets = []
    for survey in try root.required("surveys").items {
      var reader = SurveyNodes(survey: try survey.member("name")?.text)
      try reader.read(survey)
      figures += reader.figures
      targets += reader.targets
    }
  }

  private static func settings(
    _ node: JSONNode
  ) throws(ShapeProblem) -> [PublishedSetting] {
    guard case .object(let members) = node.value else { throw node.problem("an object") }
    var settings: [PublishedSetting] = []
    for (name, value) in members {
      let setting = JSONNode(value: value, path: node.path + "." + name)
      settings.append(
        PublishedSetting(name: name, value: setting.isNull ? "none" : try setting.scalar))
    }
    return settings
  }
}

/// A setting that figures depend on.
package struct PublishedSetting: Hashable, Sendable {
  package var name: String
  /// As it is written.
  package var value: String
}

/// What became of rows.
package struct PublishedAccount: Hashable, Sendable {
  package var rows: Int
  package var counted: Int
  package var unanswered: Int
  package var excluded: Int
  package var setAside: Int

  init(_ node: JSONNode) throws(ShapeProblem) {
    rows = try node.required("rows").count
    counted = try node.required("counted").count
    unanswered = try node.required("unanswered").count
    excluded = try node.required("excluded").count
    setAside = try node.required("setAside").count
  }
}

/// A file that was read.
package struct PublishedFile: Hashable, Sendable {
  package var path: String
  package var survey: String?
  package var account: PublishedAccount
  /// Stands for its bytes; nil where the report has none.
  package var fingerprint: String?

  init(_ node: JSONNode) throws(ShapeProblem) {
    path = try node.required("file").text
    survey = try node.member("survey")?.text
    account = try PublishedAccount(node)
    fingerprint = try node.member("fingerprint")?.text
  }
}
