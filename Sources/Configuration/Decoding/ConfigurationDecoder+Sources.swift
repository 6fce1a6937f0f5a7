import Diagnostics
import Periods

/// `responses:`.
extension ConfigurationDecoder {
  mutating func sources(_ top: Section) -> [ResponseSource] {
    guard let field = required("responses", in: top) else { return [] }
    guard case .list(let nodes) = field.value.content, !nodes.isEmpty else {
      reportWrongType(field)
      return []
    }
    var sources = nodes.compactMap { source($0, of: field) }
    settleSurveys(&sources)
    return sources
  }

  private mutating func source(_ node: ConfigurationNode, of field: Field) -> ResponseSource? {
    guard case .table(let entries) = node.content else {
      if node.isRefused { return nil }
      let spot = source.spot(node.isMissing ? field.position : node.position)
      report(.entryIsNoTable(found: node.isMissing ? "nothing" : node.kind, at: spot))
      return nil
    }
    let section = section(entries, at: .source, position: node.position)
    var source = ResponseSource(files: files(required("files", in: section)))
    source.place = self.source.spot(node.position).place
    source.survey = prose(section["survey"])
    readFormat(section, into: &source)
    readColumns(section, into: &source)
    source.duplicates = duplicates(section)
    source.lookup = lookup(section["lookup"])
    source.constants = constants(section)
    source.filters = filters(section["where"])
    return source
  }

  private mutating func readFormat(_ section: Section, into source: inout ResponseSource) {
    let presets = [("auto", nil)] + ResponseSource.presets.map { ($0, Optional($0)) }
    source.preset = choice(section["preset"], presets) ?? nil
    let encodings = [("auto", nil)] + TextEncoding.allCases.map { ($0.rawValue, Optional($0)) }
    source.encoding = choice(section["encoding"], encodings) ?? nil
    source.sheet = written(section["sheet"])
    source.delimiter = delimiter(section["delimiter"])
  }

  private mutating func readColumns(_ section: Section, into source: inout ResponseSource) {
    source.score = written(section["score"])
    source.labels = labels(section["labels"])
    source.date = written(section["date"])
    source.dateOrder = choice(section["date-order"], of: DateOrder.self)
    source.product = written(section["product"])
    source.comment = written(section["comment"])
    source.id = written(section["id"])
    source.respondent = written(section["respondent"])
  }

  private mutating func files(_ field: Field?) -> [LocatedText] {
    items(field).compactMap { item in
      let spot = source.spot(item.position)
      guard !item.text.utf8.isEmpty else {
        if let field { report(.noValue(field.key, path: field.path, at: spot)) }
        return nil
      }
      if let fault = VariableSyntax.fault(in: item.text) {
        report(.invalidVariable(fault, at: spot))
        return nil
      }
      return LocatedText(item.text, at: spot.place, excerpt: spot.excerpt)
    }
  }

  private mutating func delimiter(_ field: Field?) -> UInt8? {
    let choices: [(word: String, value: UInt8?)] = [
      ("auto", nil), (",", UInt8(ascii: ",")), (";", UInt8(ascii: ";")),
      ("tab", UInt8(ascii: "\t")), ("|", UInt8(ascii: "|")),
    ]
    return choice(field, choices) ?? nil
  }

  private mutating func constants(_ section: Section) -> [String: String] {
    guard let field = section["constant"], let entries = table(field) else { return [:] }
    var constants: [String: String] = [:]
    for entry in unrepeated(entries) {
      guard case .text(let text, _) = entry.value.content, !text.utf8.isEmpty else {
        if entry.value.isRefused { continue }
        let spot = source.spot(entry.position)
        let found = entry.value.isMissing ? "nothing" : entry.value.kind
        report(.columnNeedsValue(entry.key, field.key, found: found, at: spot))
        continue
      }
      guard check(constant: entry, text, in: section) else { continue }
      constants[entry.key] = text
      self.constants.append((entry.key, entry.position))
    }
    return constants
  }

  /// Whether a constant may stand beside the columns of its entry; reported if not.
  private mutating func check(
    constant: ConfigurationNode.Entry, _ text: String, in section: Section
  ) -> Bool {
    let spot = source.spot(constant.position)
    let scores = Self.column(section["score"]) ?? "score"
    guard constant.key != scores else {
      report(.constantScore(constant.key, at: spot))
      return false
    }
    if ["date", "product"].contains(constant.key), let column = section[constant.key] {
      let place = source.spot(column.position).place
      report(.constantAndColumn(constant.key, at: spot, column: place))
      return false
    }
    if constant.key == "date", CivilDate(text) == nil {
      let spot = source.spot(constant.value.position)
      report(.invalidDate(text, path: "constant.date", at: spot))
      return false
    }
    return true
  }

  private static func column(_ field: Field?) -> String? {
    guard case .text(let text, _)? = field?.value.content else { return nil }
    return text
  }

  private mutating func filters(_ field: Field?) -> [RowFilter] {
    guard let field, let entries = table(field) else { return [] }
    return unrepeated(entries).compactMap { entry in
      guard !entry.value.isMissing else {
        let spot = source.spot(entry.position)
        report(.columnNeedsValue(entry.key, field.key, found: "nothing", at: spot))
        return nil
      }
      guard let items = items(entry.value, of: field) else { return nil }
      guard !items.isEmpty else {
        guard case .list(let nodes) = entry.value.content, nodes.isEmpty else { return nil }
        let spot = source.spot(entry.position)
        report(.columnNeedsValue(entry.key, field.key, found: "an empty list", at: spot))
        return nil
      }
      return RowFilter(column: entry.key, values: items.map(\.text))
    }
  }

  /// Entries without a survey belong to the only one; with several they have to say which.
  private mutating func settleSurveys(_ sources: inout [ResponseSource]) {
    var names: [String] = []
    var spellings: [String: String] = [:]
    for index in sources.indices {
      guard let survey = sources[index].survey else { continue }
      let known = spellings[survey.lowercased()]
      if known == nil || (known != survey && !names.contains(survey)) { names.append(survey) }
      if let known, known != survey, let place = sources[index].place {
        report(.surveysAlike(survey, known, at: spot(place)))
      } else if let known {
        // Equal, and perhaps composed of other characters: one survey has one spelling.
        sources[index].survey = known
      }
      spellings[survey.lowercased()] = known ?? survey
    }
    for index in sources.indices where sources[index].survey == nil {
      if names.count == 1 {
        sources[index].survey = names[0]
      } else if let place = sources[index].place, names.count > 1 {
        report(.surveyNeeded(names, at: spot(place)))
      }
    }
  }

  private func spot(_ place: Place) -> Spot {
    source.spot(Position(line: place.line ?? 1, column: place.column ?? 1))
  }
}

/// `${NAME}` in a pattern: what stands between the braces is the name of an environment variable.
enum VariableSyntax {
  enum Fault: Hashable {
    case unclosed
    case badName(String)
  }

  /// The first thing wrong with the variables of a text; nil if they are all well formed.
  static func fault(in text: String) -> Fault? {
    var rest = Substring(text).utf8[...]
    while let dollar = rest.firstIndex(of: UInt8(ascii: "$")) {
      rest = rest[rest.index(after: dollar)...]
      guard rest.first == UInt8(ascii: "{") else { continue }
      guard let end = rest.firstIndex(of: UInt8(ascii: "}")) else { return .unclosed }
      let name = String(Substring(rest[rest.index(after: rest.startIndex)..<end]))
      guard isName(name) else { return .badName(name) }
      rest = rest[rest.index(after: end)...]
    }
    return nil
  }

  private static func isName(_ name: String) -> Bool {
    let isPlain = ConfigurationDecoder.isPlainName(name) && !name.utf8.contains(UInt8(ascii: "-"))
    guard isPlain, let first = name.utf8.first else { return false }
    return !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
  }
}
