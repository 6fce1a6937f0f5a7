/// How often each text of a column occurs, up to a number of different ones.
struct TextCounts {
  /// Columns with more different texts have none that stand for scores or segments.
  static let limit = 300
  /// Longer texts are no labels.
  static let longest = 200

  private var counts: [String: Int] = [:]
  /// Whether there are more different texts than are kept, or longer ones.
  private(set) var isFull = false

  /// How many different texts there are; the limit where there are more.
  var distinct: Int { isFull ? Self.limit : counts.count }

  mutating func add(_ text: Span<UInt8>) {
    if isFull { return }
    guard text.count <= Self.longest, counts.count < Self.limit else {
      isFull = true
      counts = [:]
      return
    }
    counts[String(decoding: [UInt8](text), as: UTF8.self), default: 0] += 1
  }

  /// The texts, those that occur most first; none where there are too many.
  var sorted: [(text: String, count: Int)] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }
}
