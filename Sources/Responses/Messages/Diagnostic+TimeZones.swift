package import Diagnostics
import Periods

extension Diagnostic {
  /// The zone of the report is missing.
  /// - Parameter place: where the configuration states it; nil for a flag.
  static func timeZone(_ name: String, _ problem: TimeZoneProblem, at place: Place?) -> Diagnostic {
    switch problem {
    case .noDatabase: noTimeZones(name)
    case .damaged(let path): timeZoneDamaged(name, path)
    case .unknown(let nearest):
      Diagnostic(
        "unknown-time-zone", about: place == nil ? .usage : .configuration,
        "there is no time zone named \(name.quotedName)", at: place,
        remedy: nearest.map { "Did you mean \($0)?" }
          ?? "Write it as the tz database does, such as Europe/Berlin, or as UTC or +02:00.")
    }
  }

  /// The zone that a file states is missing.
  static func fileTimeZone(
    _ name: String, _ problem: TimeZoneProblem, at place: Place
  ) -> Diagnostic {
    switch problem {
    case .noDatabase: noTimeZones(name)
    case .damaged(let path): timeZoneDamaged(name, path)
    case .unknown:
      Diagnostic(
        "unknown-file-time-zone", about: .input,
        "this file says that its times are in \(name.quotedName), which names no time zone, more than "
          + "one, or the summer time of one alone",
        at: place,
        remedy: "Export it with times in UTC, or leave the dates as they are written by "
          + "taking `calendar.time-zone` or `--time-zone` out.")
    }
  }

  private static func noTimeZones(_ name: String) -> Diagnostic {
    Diagnostic(
      "no-time-zones", about: .missingInput,
      "this system has no time zone files, so times can't be converted by \(name.quotedName)",
      remedy: "Install the package tzdata, or name their folder in the environment variable TZDIR; "
        + "UTC and offsets such as +02:00 need none.")
  }

  private static func timeZoneDamaged(_ name: String, _ path: String) -> Diagnostic {
    Diagnostic(
      "time-zone-damaged", about: .missingInput,
      "the file of the time zone \(name.quotedName) can't be read as one", at: Place(file: path),
      remedy: "Install the package tzdata anew.")
  }

  /// Files whose times of day are written in different zones.
  static func zonesDiffer(_ first: FileReading, _ second: FileReading) -> Diagnostic {
    let (here, there) = (second.zones.list, first.zones.list)
    return Diagnostic(
      "time-zones-differ", about: .input,
      "this file has times in \(here), but \(first.path) has times in \(there), so a day "
        + "means something else in each", at: Place(file: second.path),
      remedy: "Say whose days count: `calendar: {time-zone: Europe/Berlin}`, or whichever zone you "
        + "report in; with `init` by `--time-zone`.")
  }
}

extension Reading {
  /// Refuses files whose times are written in different zones, since a day, and so a quarter, would
  /// mean something else in each. One report has one calendar, hence across surveys too.
  package func checkZones() throws(Refusal) {
    for (index, file) in files.enumerated() {
      guard let other = files[..<index].first(where: { !$0.zones.mayShareClocks(with: file.zones) })
      else { continue }
      throw Refusal([.zonesDiffer(other, file)])
    }
  }
}
