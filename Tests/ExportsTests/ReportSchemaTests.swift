import Fixtures
import Foundation
import Testing

@testable import Exports

/// A check of a value against a schema: as much of the draft as the schema of reports uses.
struct SchemaCheck {
  let root: [String: Any]

  /// Where a value departs from its schema, as paths.
  func faults(_ value: Any, _ schema: [String: Any], at path: String = "") -> [String] {
    if let name = schema["$ref"] as? String {
      let definitions = root["$defs"] as? [String: [String: Any]]
      guard let found = definitions?[String(name.dropFirst("#/$defs/".count))] else {
        return ["\(path): \(name) is not defined"]
      }
      return faults(value, found, at: path)
    }
    if let shapes = schema["anyOf"] as? [[String: Any]] {
      let all = shapes.map { faults(value, $0, at: path) }
      return all.contains(where: \.isEmpty) ? [] : all.min { $0.count < $1.count } ?? []
    }
    if let constant = schema["const"] {
      return "\(constant)" == "\(value)" ? [] : ["\(path): \(value) is not \(constant)"]
    }
    if let names = schema["enum"] as? [String] {
      return (value as? String).map(names.contains) == true ? [] : ["\(path): \(value)"]
    }
    switch schema["type"] as? String {
    case "object": return object(value, schema, at: path)
    case "array":
      guard let items = value as? [Any], let item = schema["items"] as? [String: Any] else {
        return ["\(path): no array"]
      }
      return items.flatMap { faults($0, item, at: path + "[]") }
    case "string": return value is String ? [] : ["\(path): no string"]
    case "null": return value is NSNull ? [] : ["\(path): not null"]
    default: return value is NSNumber ? [] : ["\(path): no number"]
    }
  }

  private func object(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
    guard let members = value as? [String: Any],
      let known = schema["properties"] as? [String: [String: Any]],
      let required = schema["required"] as? [String]
    else { return ["\(path): no object"] }
    guard schema["additionalProperties"] as? Bool == false else { return ["\(path): open"] }
    return required.filter { members[$0] == nil }.map { "\(path).\($0) is missing" }
      + members.sorted { $0.key < $1.key }.flatMap { name, value in
        known[name].map { faults(value, $0, at: path + "." + name) }
          ?? ["\(path).\(name) is not declared"]
      }
  }
}

struct ReportSchemaTests {
  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  private func schema() throws -> [String: Any] { try object(ReportSchema().file.bytes) }

  @Test func `declares every member that a report has, and no others`() throws {
    let schema = try schema()
    let check = SchemaCheck(root: schema)
    for report in try SchemaReports.all {
      let json = try object(ReportJSON(report).file.bytes)
      #expect(check.faults(json, schema) == [])
    }
  }

  @Test func `refuses what a report never has`() throws {
    let schema = try schema()
    let check = SchemaCheck(root: schema)
    var json = try object(ReportJSON(try #require(SchemaReports.all.first)).file.bytes)
    json["respondents"] = ["a"]
    #expect(check.faults(json, schema) == [".respondents is not declared"])
    json["respondents"] = nil
    json["title"] = nil
    json["schemaVersion"] = 99
    #expect(
      check.faults(json, schema) == [".title is missing", ".schemaVersion: 99 is not 1"])
  }

  @Test func `every member is described on the data page`() throws {
    let path = SharedData.packageRoot + "/Documentation/Data.md"
    let page = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    var names: Set<String> = []
    func gather(_ schema: Any) {
      if let list = schema as? [Any] { list.forEach(gather) }
      guard let object = schema as? [String: Any] else { return }
      if let members = object["properties"] as? [String: Any] { names.formUnion(members.keys) }
      object.values.forEach(gather)
    }
    gather(try schema())
    // Reasons and rules stand on the method page, under test there.
    let methods = try String(
      contentsOf: URL(filePath: SharedData.packageRoot + "/Documentation/Method.md"),
      encoding: .utf8)
    for name in names.sorted() {
      #expect(page.contains("`\(name)`") || methods.contains("`\(name)`"), "\(name)")
    }
  }
}
