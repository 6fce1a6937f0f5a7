import Periods

extension Assumption {
  /// Dates are not converted, though the file says what zone they are in.
  static func datesAsWritten(_ zones: FileZones) -> Assumption {
    guard !zones.known.isEmpty else { return .datesAsWritten }
    return Assumption("dates-as-written", .datesAsWrittenIn, ["zones": zones.value])
  }

  /// What conversion did to a file's dates.
  static func datesConverted(_ zones: FileZones, to zone: ReportZone) -> [Assumption] {
    let name = AssumptionValue.text(zone.name.text)
    var assumptions: [Assumption] = []
    if !zones.known.isEmpty {
      assumptions.append(
        Assumption(
          "dates-converted", .datesConverted,
          ["zones": zones.value, "zone": name, "n": .count(zones.moved)]))
    }
    let bare = zones.stated == nil ? zones.bare + zones.unknown : 0
    if bare > 0 {
      assumptions.append(
        Assumption("time-zone-assumed", .zoneAssumed, ["n": .count(bare), "zone": name]))
    }
    return assumptions
  }
}

extension FileZones {
  /// So many zones are named; of more it is said how many there are.
  fileprivate static let mostNamed = 4

  /// The known zones, of which there are some.
  fileprivate var value: AssumptionValue {
    let names = known.map(\.text)
    return names.count > Self.mostNamed
      ? .clause(.manyZones, ["n": .count(names.count)]) : .texts(names)
  }

  /// The known zones in words; after the fourth only how many there are.
  package var list: String {
    let names = known.map(\.text)
    if names.count > Self.mostNamed { return "\(names.count) time zones" }
    guard let last = names.last else { return "an unknown time zone" }
    return names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " and " + last
  }
}
