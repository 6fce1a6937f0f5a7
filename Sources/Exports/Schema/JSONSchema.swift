import JSON

/// A schema of JSON values by the draft of 2020-12: as much of it as ``ReportSchema`` says.
indirect enum JSONSchema: Sendable {
  case null, boolean, integer, number, string
  /// A date, `2026-10-06`.
  case date
  /// A number of things.
  case count
  case constant(JSONValue)
  case oneOf([String])
  case array(JSONSchema)
  /// An array of so many items.
  case tuple(JSONSchema, count: Int)
  case object([Member])
  /// One of several shapes.
  case any([JSONSchema])
  /// A shape of ``ReportSchema/definitions``.
  case reference(String)

  /// A member of an object; an object has no others.
  struct Member: Sendable {
    let name: String
    let schema: JSONSchema
    var isRequired = true
    /// One sentence on what it holds.
    let says: String
  }

  /// The same or null.
  var orNull: JSONSchema { .any([self, .null]) }

  var value: JSONValue { .object(members) }

  private var members: [(String, JSONValue)] {
    switch self {
    case .null: Self.type("null")
    case .boolean: Self.type("boolean")
    case .integer: Self.type("integer")
    case .number: Self.type("number")
    case .string: Self.type("string")
    case .date: Self.type("string") + [("format", .string("date"))]
    case .count: Self.type("integer") + [("minimum", .int(0))]
    case .constant(let value): [("const", value)]
    case .oneOf(let names): [("enum", .strings(names))]
    case .array(let items): Self.type("array") + [("items", items.value)]
    case .tuple(let items, let count):
      Self.type("array") + [
        ("items", items.value), ("minItems", .int(count)), ("maxItems", .int(count)),
      ]
    case .object(let members): Self.object(members)
    case .any(let schemas): [("anyOf", .array(schemas.map(\.value)))]
    case .reference(let name): [("$ref", .string("#/$defs/\(name)"))]
    }
  }

  private static func type(_ name: String) -> [(String, JSONValue)] { [("type", .string(name))] }

  private static func object(_ members: [Member]) -> [(String, JSONValue)] {
    let properties = members.map { member in
      (
        member.name,
        JSONValue.object([("description", .string(member.says))] + member.schema.members)
      )
    }
    return type("object") + [
      ("properties", .object(properties)),
      ("required", .strings(members.filter(\.isRequired).map(\.name))),
      ("additionalProperties", .bool(false)),
    ]
  }
}

extension JSONSchema.Member {
  /// A member that is always there.
  static func has(_ name: String, _ schema: JSONSchema, _ says: String) -> Self {
    Self(name: name, schema: schema, says: says)
  }

  /// A member that is there where it applies.
  static func may(_ name: String, _ schema: JSONSchema, _ says: String) -> Self {
    Self(name: name, schema: schema, isRequired: false, says: says)
  }
}
