extension Markup {
  /// The text without its elements, as a reader without a browser would have it.
  ///
  /// Both signs of a tag are escaped wherever they are text, so that `<` and `>` stand around tags
  /// alone.
  package var text: String { Self.text(of: utf8[...]) }

  /// The text of a part of finished markup that does not begin or end within a tag.
  package static func text(of utf8: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var isTag = false
    var index = utf8.startIndex
    while index < utf8.endIndex {
      let byte = utf8[index]
      if byte == UInt8(ascii: "<") {
        isTag = true
      } else if byte == UInt8(ascii: ">") {
        isTag = false
      } else if !isTag {
        if byte == UInt8(ascii: "&"), let found = Escaping.character(at: utf8[index...]) {
          bytes.append(found.byte)
          index += found.width
          continue
        }
        bytes.append(byte)
      }
      index += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
