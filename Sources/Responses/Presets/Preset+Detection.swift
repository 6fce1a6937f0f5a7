extension Preset {
  /// All presets that are detected, those with the clearer signatures first.
  static let known: [Preset] = [
    .qualtricsLegacy, .qualtrics, .surveyMonkey, .typeform, .formbricks, .limeSurvey, .alchemer,
    .tally, .hubSpot, .retently, .wootric, .thanx, .zendesk, .delighted, .postHog, .microsoftForms,
    .googleForms,
  ]

  /// The names that `preset:` may have, sorted.
  package static let names: [String] = ([Preset.generic] + known).map(\.name).sorted()

  /// The preset of a name.
  static func named(_ name: String) -> Preset? {
    ([Preset.generic] + known).first { $0.name == name }
  }

  /// The preset that a header belongs to; the generic one where none is known.
  static func detected(for header: Header, _ rows: HeaderRows.Kind) -> Preset {
    let names = header.looseNames
    return known.first { preset in
      preset.signatures.contains { $0.matches(names, rows) }
    } ?? .generic
  }

  /// The preset with what only the header can tell: the scores beside which a group stands.
  func specified(for header: Header) -> Preset {
    guard let suffix = groupSuffix.map({ Header.loose($0) }) else { return self }
    let names = header.looseNames
    let known = Set(names)
    let scores = header.names.indices.filter { known.contains(names[$0] + suffix) }
    var preset = self
    preset.score = scores.map { header.names[$0] } + score
    return preset
  }

  /// The column of the first of some names that a header has.
  /// - Parameter columns: the columns that come into question; nil means all.
  static func column(
    of names: [String], in header: Header, among columns: [Int]? = nil
  ) -> Int? {
    let columns = columns ?? Array(header.names.indices)
    for name in names {
      let wanted = Header.loose(name)
      if let column = columns.first(where: { header.looseNames[$0] == wanted }) {
        return column
      }
    }
    return nil
  }
}

extension Preset.Signature {
  /// - Parameter names: the names of a header as ``Header/loose(_:)`` has them.
  func matches(_ names: [String], _ kind: HeaderRows.Kind) -> Bool {
    func has(_ name: String) -> Bool { names.contains(Header.loose(name)) }
    if let rows, rows != kind { return false }
    if let first, names.first != Header.loose(first) { return false }
    if let part {
      let wanted = Array(Header.loose(part).utf8)
      let isThere = names.contains { Array($0.utf8).offset(of: wanted) != nil }
      if !isThere { return false }
    }
    return all.allSatisfy { has($0) } && (any.isEmpty || any.contains { has($0) })
  }
}
