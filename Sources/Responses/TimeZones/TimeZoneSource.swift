package import Diagnostics
package import Periods

/// Where the rules of time zones come from: files of the host, which this layer never opens.
package protocol TimeZoneSource: Sendable {
  /// The rules of a zone of the tz database, such as `Europe/Berlin`.
  func rules(of name: String) throws(TimeZoneProblem) -> TimeZoneRules
}

/// Why a zone has no rules.
package enum TimeZoneProblem: Error, Hashable, Sendable {
  /// The host has no time zone files.
  case noDatabase
  /// No zone has that name; perhaps another one was meant.
  case unknown(nearest: String?)
  /// The file of the zone can't be read, or is none.
  case damaged(path: String)
}

extension TimeZoneSource {
  /// The rules of a zone however it is stated; UTC and offsets need no file.
  package func rules(of zone: ZoneName) throws(TimeZoneProblem) -> TimeZoneRules {
    switch zone {
    case .utc: .utc
    case .offset(let seconds): TimeZoneRules(offset: seconds)
    case .named(let name): try rules(of: name)
    }
  }
}

/// The zone whose days answers count by, and where the zones of files are looked up.
package struct ReportZone: Sendable {
  package let name: ZoneName
  package let rules: TimeZoneRules
  package let source: any TimeZoneSource

  /// Looks the zone up.
  /// - Parameters:
  ///   - text: the zone as configured or given.
  ///   - place: where the configuration states it; nil for a flag.
  /// - Throws: what to do where the text is no zone, or the zone is missing.
  package init(
    _ text: String, at place: Place?, from source: any TimeZoneSource
  ) throws(Refusal) {
    guard let name = ZoneName(text) else {
      throw Refusal([.timeZone(text, .unknown(nearest: nil), at: place)])
    }
    do throws(TimeZoneProblem) {
      rules = try source.rules(of: name)
    } catch {
      throw Refusal([.timeZone(text, error, at: place)])
    }
    self.name = name
    self.source = source
  }

  /// How the moments of a file are moved, by the zone that the file or its tool states.
  /// - Throws: what to do where that zone is missing.
  func conversion(
    from stated: ZoneName?, at place: Place
  ) throws(Refusal) -> ZoneConversion {
    guard let stated else { return ZoneConversion(target: rules, source: nil) }
    do throws(TimeZoneProblem) {
      return ZoneConversion(target: rules, source: try source.rules(of: stated))
    } catch {
      throw Refusal([.fileTimeZone(stated.text, error, at: place)])
    }
  }
}
