package import Periods

/// What a file says about the zones of its times of day.
package struct FileZones: Hashable, Sendable {
  /// The zone that the file or its tool states for all times that say nothing else.
  package var stated: ZoneName?
  /// How many times of day say nothing about their zone.
  package var bare = 0
  /// The offsets that times state, ascending, at most ``offsetLimit``.
  package var offsets: [OffsetCount] = []
  /// How many times name a zone that is not known.
  package var unknown = 0
  /// How many answers count on another day than the one written.
  package var moved = 0

  /// How many times state an offset.
  package struct OffsetCount: Hashable, Sendable {
    package var seconds: Int
    package var count: Int
  }

  /// The world has about forty; times with others beside so many count as unknown.
  static let offsetLimit = 64

  package init() {}

  /// Whether any time of day was read.
  package var hasTimes: Bool { bare + unknown > 0 || !offsets.isEmpty }

  /// The zones that are known, sorted: those written with times, and the stated one where a time
  /// depends on it.
  package var known: [ZoneName] {
    var zones = Set(offsets.map { $0.seconds == 0 ? ZoneName.utc : .offset($0.seconds) })
    if bare + unknown > 0, let stated { zones.insert(stated) }
    return zones.sorted()
  }

  /// Whether the times of two files may be those of one zone's clocks.
  ///
  /// Offsets at most an hour apart may be summer and winter of one zone, but UTC has neither, and
  /// names have to be equal, except abbreviations such as `CEST` beside offsets. A file whose zone is not known may be in any.
  package func mayShareClocks(with other: FileZones) -> Bool {
    guard !known.isEmpty, !other.known.isEmpty, known != other.known else { return true }
    let offsets = (known + other.known).compactMap(\.clockOffset)
    guard offsets.count == known.count + other.known.count, let least = offsets.min(),
      let most = offsets.max()
    else { return false }
    return most - least <= 3_600
  }

  /// Notes a date that was read.
  mutating func note(_ date: WrittenDate) {
    guard date.hasTime else { return }
    switch date.zone {
    case .unstated: bare += 1
    case .offset(let seconds): note(offset: seconds, 1)
    case .unknown: unknown += 1
    }
  }

  private mutating func note(offset seconds: Int, _ count: Int) {
    let index = offsets.firstIndex { $0.seconds >= seconds } ?? offsets.count
    if index < offsets.count, offsets[index].seconds == seconds {
      offsets[index].count += count
    } else if offsets.count < Self.offsetLimit {
      offsets.insert(OffsetCount(seconds: seconds, count: count), at: index)
    } else {
      unknown += count
    }
  }

  package static func += (left: inout FileZones, right: FileZones) {
    left.stated = left.stated ?? right.stated
    left.bare += right.bare
    left.unknown += right.unknown
    left.moved += right.moved
    for offset in right.offsets { left.note(offset: offset.seconds, offset.count) }
  }
}
