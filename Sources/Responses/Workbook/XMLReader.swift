import CExpat

/// Takes in the elements of an XML document as they come.
protocol XMLHandler: AnyObject {
  /// An element starts; its name is without a prefix. False stops reading.
  func start(_ name: String, _ attributes: XMLAttributes) -> Bool
  /// An element ends.
  /// - Parameter text: the text since the last start of an element.
  func end(_ name: String, text: [UInt8]) -> Bool
}

/// The attributes of an element, by names without prefixes.
struct XMLAttributes {
  fileprivate(set) var list: [(name: String, value: String)] = []

  /// The value of the first attribute of a name.
  subscript(name: String) -> String? { list.first { $0.name == name }?.value }
}

/// Reads XML with expat as its bytes arrive; the library's state is freed with the value.
///
/// This file is the only one that touches expat. A document type is refused, and with it every
/// entity but the five of XML itself: nothing is expanded, nothing fetched.
@safe final class XMLReader {
  /// The most bytes of one text.
  private static let textLimit = 16 << 20
  /// The most elements inside each other.
  private static let depthLimit = 256

  private let handler: any XMLHandler
  private let parser: XML_Parser
  private var text: [UInt8] = []
  private var depth = 0
  private var isStopped = false

  /// Nil only if the library finds no memory.
  init?(_ handler: any XMLHandler) {
    guard let parser = unsafe XML_ParserCreate(nil) else { return nil }
    self.handler = handler
    unsafe self.parser = parser
    // Unsafe: the library hands the pointer back during `parse` only, when this value lives.
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    unsafe XML_SetElementHandler(
      parser,
      { user, name, attributes in unsafe XMLReader.of(user)?.start(name, attributes) },
      { user, name in unsafe XMLReader.of(user)?.end(name) })
    unsafe XML_SetCharacterDataHandler(
      parser, { user, characters, count in unsafe XMLReader.of(user)?.add(characters, count) })
    unsafe XML_SetStartDoctypeDeclHandler(
      parser, { user, _, _, _, _ in unsafe XMLReader.of(user)?.stop() })
  }

  deinit {
    // Unsafe: the parser is owned by this value alone.
    unsafe XML_ParserFree(parser)
  }

  /// Takes in the next bytes; false where they are no XML or the handler stopped it.
  func parse(_ bytes: ArraySlice<UInt8>, isLast: Bool) -> Bool {
    if isStopped { return false }
    // Unsafe: the library copies what it keeps of the bytes.
    let status = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
        unsafe XML_Parse(
          parser, characters.baseAddress, Int32(clamping: characters.count), isLast ? 1 : 0)
      }
    }
    return status == XML_STATUS_OK && !isStopped
  }

  // MARK: What the library calls

  // Unsafe below: names, values and texts are copied at once.

  private static func of(_ user: UnsafeMutableRawPointer?) -> XMLReader? {
    guard let user = unsafe user else { return nil }
    return unsafe Unmanaged<XMLReader>.fromOpaque(user).takeUnretainedValue()
  }

  private func start(
    _ name: UnsafePointer<CChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    if isStopped { return }
    depth += 1
    guard depth <= Self.depthLimit else { return stop() }
    text.removeAll(keepingCapacity: true)
    var found = XMLAttributes()
    if var next = unsafe attributes {
      while let key = unsafe next[0], let value = unsafe next[1] {
        found.list.append((unsafe Self.localName(key), unsafe String(cString: value)))
        unsafe next += 2
      }
    }
    if !handler.start(unsafe Self.localName(name), found) { stop() }
  }

  private func end(_ name: UnsafePointer<CChar>?) {
    if isStopped { return }
    depth -= 1
    if !handler.end(unsafe Self.localName(name), text: text) { stop() }
    text.removeAll(keepingCapacity: true)
  }

  private func add(_ characters: UnsafePointer<CChar>?, _ count: Int32) {
    if isStopped { return }
    guard text.count + Int(count) <= Self.textLimit else { return stop() }
    let buffer = unsafe UnsafeBufferPointer(start: characters, count: Int(max(0, count)))
    unsafe buffer.withMemoryRebound(to: UInt8.self) { unsafe text.append(contentsOf: $0) }
  }

  private func stop() {
    isStopped = true
    unsafe XML_StopParser(parser, 0)
  }

  /// A name without its prefix.
  private static func localName(_ name: UnsafePointer<CChar>?) -> String {
    guard let name = unsafe name else { return "" }
    let text = unsafe String(cString: name)
    guard let colon = text.utf8.lastIndex(of: UInt8(ascii: ":")) else { return text }
    return String(text[text.utf8.index(after: colon)...])
  }
}
