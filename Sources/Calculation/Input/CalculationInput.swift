import Diagnostics
import JSON

/// The members of an input, asked for by name and kind; what is wrong with one is said with its place.
///
/// A place is a path such as `a.det` or `x[3]`, the values of lists counted from 0.
struct CalculationInput: Sendable {
  /// Where the object itself stands, empty for the input.
  let path: String
  /// The names of the members in their order.
  let names: [String]
  private let values: [String: JSONValue]

  init(_ value: JSONValue, at path: String) throws(CalculationError) {
    guard case .object(let members) = value else { throw .wrongKind(path, "an object") }
    var values: [String: JSONValue] = [:]
    for (name, value) in members {
      guard values.updateValue(value, forKey: name) == nil else {
        throw .duplicate(name, in: path)
      }
    }
    self.path = path
    self.values = values
    names = members.map(\.0)
  }

  /// A member as it is; nil if it is absent.
  subscript(name: String) -> JSONValue? { values[name] }

  /// Where a member stands.
  func place(_ name: String) -> String {
    let name = CalculationError.short(name)
    return path.isEmpty ? name : "\(path).\(name)"
  }

  /// A member that has to be there.
  /// - Parameter wanted: what it has to be, as a noun.
  func value(_ name: String, _ wanted: String) throws(CalculationError) -> JSONValue {
    guard let value = values[name] else { throw .missing(place(name), wanted) }
    return value
  }

  /// A member that is an object.
  func object(_ name: String, _ wanted: String) throws(CalculationError) -> CalculationInput {
    let value = try value(name, wanted)
    guard case .object = value else { throw .wrongKind(place(name), wanted) }
    return try CalculationInput(value, at: place(name))
  }

  /// A member that is a list; empty ones are refused.
  func list(_ name: String, _ wanted: String) throws(CalculationError) -> [JSONValue] {
    guard case .array(let items) = try value(name, wanted) else {
      throw .wrongKind(place(name), wanted)
    }
    guard !items.isEmpty else { throw .noData(place(name), "\(wanted) is needed") }
    return items
  }

  /// A member that is a word out of a few, the first of which is meant where it is absent.
  func word(_ name: String, among known: [String]) throws(CalculationError) -> String {
    guard let value = values[name] else { return known[0] }
    let wanted = known.joined(separator: " or ")
    guard case .string(let word) = value else { throw .wrongKind(place(name), wanted) }
    guard known.contains(word) else { throw .outOfRange(place(name), word, wanted) }
    return word
  }

  /// Refuses a member that is most likely meant as a known one, which is absent itself. Others are
  /// passed over.
  func checkNames(against known: [String]) throws(CalculationError) {
    let absent = known.filter { values[$0] == nil }
    for name in names where name.utf8.count >= 4 && name.utf8.count <= 60 && !known.contains(name) {
      if let nearest = NearestName.of(name, among: absent), nearest.utf8.count >= 4 {
        throw .unknownMember(place(name), nearest: nearest)
      }
    }
  }
}
