/// The words of a comment as far as telling comments apart goes: letters and digits, in lower case where
/// they are ASCII. `Great!` and `great` have the same.
struct CommentWords {
  /// A hash of the words; the same on every machine.
  private(set) var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  /// How many bytes belong to words.
  private(set) var bytes = 0
  /// How many words there are.
  private(set) var words = 0
  /// How many bytes are not ASCII: scripts that set no spaces have few words.
  private(set) var others = 0

  /// For each byte what it adds to a hash, and as bits beyond: whether it is part of a word, whether it is not
  /// ASCII, whether it goes on with a word as an apostrophe does.
  private static let parts: [UInt16] = (0...255).map { byte in
    let low = UInt8(byte).asciiLowered
    if byte == 0x27 { return 1 << 10 }
    if byte >= 0x80 { return 1 << 9 | 1 << 8 | UInt16(low) }
    return LatinBytes.isLetterOrDigit(low) ? 1 << 8 | UInt16(low) : 0
  }

  /// So much of a comment is read, in bytes.
  static let limit = 4_000

  /// Reads the words of a field, a byte at a time after FNV-1a. There is no branch in the loop, since none
  /// could be foreseen: where words end is what differs most between texts.
  init(_ text: Span<UInt8>, _ field: Range<Int>) {
    let parts = Self.parts
    var (hash, bytes, words, others) = (self.hash, 0, 0, 0)
    var wasInWord = 0
    let end = min(field.upperBound, field.lowerBound &+ Self.limit)
    var index = field.lowerBound
    while index < end {
      let part = parts[Int(text[index])]
      let isPart = Int(part >> 8 & 1)
      // What is no part is zero and has the factor one, so that it changes nothing.
      let factor: UInt64 = isPart == 1 ? 0x100_0000_01b3 : 1
      hash = (hash ^ UInt64(part & 0xFF)) &* factor
      bytes &+= isPart
      others &+= Int(part >> 9 & 1)
      words &+= isPart & (1 &- wasInWord)
      wasInWord = isPart | (Int(part >> 10 & 1) & wasInWord)
      index &+= 1
    }
    (self.hash, self.bytes, self.words, self.others) = (hash, bytes, words, others)
  }

  init(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes.span, 0..<bytes.count)
  }

  /// Whether the comment says nothing, as `-` and `n/a` do.
  var areNone: Bool {
    bytes == 0 || (bytes <= Self.longestNone && Self.none.contains(hash))
  }

  /// Whether there is enough to be worth quoting: three words, or as much in a script without spaces.
  var areEnough: Bool { (words >= 3 && bytes >= 10) || others >= 18 }

  private static let longestNone = 20
  private static let none = Set(
    [
      "n/a", "na", "nan", "nil", "null", "none", "no", "nope", "nothing", "no comment",
      "no comments", "not applicable", "nothing to add", "x", "xx", "xxx", "test", "keine",
      "keiner",
      "nichts", "kein kommentar", "nein", "rien", "aucun", "aucune", "non", "nada", "ninguno",
      "ninguna", "nenhum", "nenhuma", "sin comentarios", "sem comentários", "geen", "nee", "niente",
      "nessuno",
    ].map { CommentWords($0).hash })

  /// The place of the comment in a cell: its words and the cell, mixed well.
  func order(in cell: UInt64) -> UInt64 {
    var mixed = hash ^ cell
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
