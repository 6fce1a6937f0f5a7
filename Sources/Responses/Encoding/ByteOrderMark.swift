/// The byte order mark of UTF-8, which spreadsheets and tools of Windows put in front of a text.
enum ByteOrderMark {
  /// Its bytes.
  static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// How many bytes of it a text starts with: all or none.
  static func length(in text: some Collection<UInt8>) -> Int {
    text.starts(with: utf8) ? utf8.count : 0
  }
}
