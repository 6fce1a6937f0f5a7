import Diagnostics

/// The text that is packed in a gzip file: one member, or several after each other, as `cat` and
/// block-wise writers make them. Zeros may follow the last one, as tapes and blocks leave them.
struct GzipText: TextSource {
  let contents: any FileContents
  let path: String
  var limit = UnpackingLimit.gzip

  var plain: (any FileContents)? { nil }

  func chunks() throws(Refusal) -> ChunkSource {
    try checkStatedSize()
    guard let inflater = Inflater() else { throw Refusal([.gzipDamaged(path, after: 0)]) }
    var unpacking = GzipUnpacking(self, inflater)
    return { () throws(Refusal) in try unpacking.next() }
  }

  /// The first bytes of the text, fewer only where it ends.
  func start(_ count: Int) throws(Refusal) -> [UInt8] {
    let chunks = try chunks()
    var bytes: [UInt8] = []
    while bytes.count < count, let chunk = try chunks() { bytes += chunk }
    return Array(bytes.prefix(count))
  }

  /// Refuses by the size that the file states at its end, before anything is unpacked.
  private func checkStatedSize() throws(Refusal) {
    guard contents.size >= 18 else { return }
    let end = try contents.bytes(4, at: contents.size - 4)
    let stated = end.reversed().reduce(0) { $0 << 8 | Int($1) }
    // A file of many members states the size of its last one alone; it can only be smaller.
    guard limit.allows(stated, from: contents.size) || !hasOneMember(of: stated) else {
      throw Refusal([.unpacksTooFar(path, part: nil, ratio: limit.ratio)])
    }
  }

  /// Whether a stated size is possible: deflate shrinks to a 1,032nd at best. Other four bytes can
  /// stand at the end of a damaged file.
  private func hasOneMember(of stated: Int) -> Bool { stated / 1_032 <= contents.size }
}

/// Unpacks a gzip file from its start to its end.
private struct GzipUnpacking {
  private static let packedPiece = 64 << 10
  private static let pieceSize = 256 << 10

  private enum Place { case beforeMember, inMember, afterLast }

  private let text: GzipText
  private let inflater: Inflater
  private var place = Place.beforeMember
  private var input: ArraySlice<UInt8> = []
  private var offset = 0
  private var unpacked = 0
  private var members = 0

  init(_ text: GzipText, _ inflater: Inflater) {
    self.text = text
    self.inflater = inflater
  }

  /// The next bytes; nil at the end.
  mutating func next() throws(Refusal) -> [UInt8]? {
    var output: [UInt8] = []
    while output.isEmpty {
      switch place {
      case .beforeMember:
        guard try startMember() else { return nil }
      case .inMember: try unpack(into: &output)
      case .afterLast: return nil
      }
    }
    unpacked += output.count
    guard text.limit.allows(unpacked, from: offset) else {
      throw Refusal([.unpacksTooFar(text.path, part: nil, ratio: text.limit.ratio)])
    }
    return output
  }

  private mutating func unpack(into output: inout [UInt8]) throws(Refusal) {
    if input.isEmpty { try fill() }
    let isAtEnd = input.isEmpty
    switch inflater.inflate(&input, into: &output, limit: Self.pieceSize) {
    case .memberEnd:
      members += 1
      place = .beforeMember
    case .damaged: throw Refusal([.gzipDamaged(text.path, after: unpacked + output.count)])
    case .more:
      if isAtEnd, output.isEmpty {
        throw Refusal([.gzipCutOff(text.path, after: unpacked)])
      }
    }
  }

  /// Whether another member begins.
  private mutating func startMember() throws(Refusal) -> Bool {
    while input.count < 2 {
      let before = input.count
      try fill()
      if input.count == before { break }
    }
    if input.starts(with: [0x1F, 0x8B]) || members == 0 {
      if members > 0 { inflater.startMember() }
      place = .inMember
      return true
    }
    repeat {
      guard input.allSatisfy({ $0 == 0 }) else {
        throw Refusal([.gzipFollowedByOther(text.path, after: unpacked)])
      }
      input = []
      try fill()
    } while !input.isEmpty
    place = .afterLast
    return false
  }

  private mutating func fill() throws(Refusal) {
    var piece = Array(input)
    let before = piece.count
    try text.contents.read(Self.packedPiece, at: offset, into: &piece)
    offset += piece.count - before
    input = piece[...]
  }
}
