import CSV
import Diagnostics
import JSON

/// Where in a JSON text the responses stand.
enum JSONPlace: Hashable, Sendable {
  /// They are the elements of the array that the text is.
  case array
  /// They are values after each other, as in JSON Lines.
  case lines
  /// They are the elements of the array under these keys.
  case member([[UInt8]])
}

/// A list of objects in a JSON text as a table: a record with the names of the columns, then one for
/// each object.
///
/// A member of an object inside is a column `answers.q1`; plain values of an array are joined by
/// commas; objects in an array are told apart by number, `notes.1.text`. The columns are those of
/// all objects, in the order of their first appearance; what an object lacks is blank, and a record
/// ends with its last value. A key that an object has twice gives two columns of that name.
struct JSONTable: RecordTable {
  let text: any TextSource
  let path: String
  let place: JSONPlace
  let columns: JSONColumns
  let name: String?
  let assumptions: [Assumption]

  /// The lists of objects in a text, each gone through once to find its columns.
  static func tables(in text: any TextSource, path: String) throws(Refusal) -> [any RecordTable] {
    let places = try reading(text, path) { chunks throws(JSONProblem) in
      var shape = JSONShape(chunks)
      return try shape.places()
    }
    guard !places.isEmpty else { throw Refusal([.noJSONObjects(path)]) }
    var tables: [any RecordTable] = []
    for place in places {
      let columns = try reading(text, path) { chunks throws(JSONProblem) in
        var rows = JSONRows(chunks, at: place, columns: JSONColumns())
        while !rows.columns.hasTooMany, try rows.next() {}
        return rows.columns
      }
      if columns.hasTooMany { throw Refusal([.tooManyJSONColumns(path)]) }
      var (name, assumptions): (String?, [Assumption]) = (nil, [])
      if case .member(let keys) = place {
        let joined = keys.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ".")
        if places.count > 1 { name = joined } else { assumptions = [.listInside(joined)] }
      }
      if columns.hasRows {
        tables.append(
          JSONTable(
            text: text, path: path, place: place, columns: columns, name: name,
            assumptions: assumptions))
      }
    }
    return tables
  }

  /// Does something with a text, and refuses the file with the place of what is wrong in it.
  static func reading<Result>(
    _ text: any TextSource, _ path: String,
    _ work: (@escaping TextBytes) throws(JSONProblem) -> Result
  ) throws(Refusal) -> Result {
    let chunks = FailingChunks(try text.chunks())
    let result: Result
    do throws(JSONProblem) {
      result = try work(chunks.next)
    } catch {
      throw chunks.refusal ?? Refusal([.jsonUnreadable(path, error)])
    }
    if let refusal = chunks.refusal { throw refusal }
    return result
  }

  func records() throws(Refusal) -> any RecordStream {
    JSONRecords(self, FailingChunks(try text.chunks()))
  }
}

/// Finds out where in a JSON text the responses stand.
struct JSONShape {
  /// The most lists that are looked at.
  private static let listLimit = 20
  private var parser: JSONParser

  init(_ chunks: @escaping TextBytes) {
    parser = JSONParser(chunks)
  }

  /// The lists of objects, in the order of the text. A single object with lists of objects inside is
  /// what wraps them; another one is a response.
  mutating func places() throws(JSONProblem) -> [JSONPlace] {
    switch try parser.next() {
    case .beginArray: return [.array]
    case .beginObject: break
    default: return []
    }
    let lists = try lists()
    let goesOn = try parser.next() != nil
    if lists.isEmpty || goesOn { return [.lines] }
    return lists.map { .member($0) }
  }

  /// The lists of objects inside the object at hand, read to its end.
  private mutating func lists() throws(JSONProblem) -> [[[UInt8]]] {
    var lists: [[[UInt8]]] = []
    /// The keys of the objects that are open; nil for an array.
    var keys: [[UInt8]?] = [[]]
    var isFirstOfArray = false
    while let event = try parser.next() {
      let isInList = isFirstOfArray && event == .beginObject
      isFirstOfArray = event == .beginArray
      switch event {
      case .key: keys[keys.count - 1] = parser.text
      case .beginArray: keys.append(nil)
      case .beginObject:
        // The keys that lead to the array; none of them may stand in another array.
        let way = keys.dropLast()
        if isInList, way.allSatisfy({ $0 != nil }), lists.count < Self.listLimit {
          lists.append(way.compactMap { $0 })
        }
        keys.append([])
      case .endArray, .endObject:
        keys.removeLast()
        if keys.isEmpty { return lists }
      case .scalar: break
      }
    }
    return lists
  }
}
