import CMinizip
import Diagnostics

/// One file inside a zip archive, as the archive's directory describes it.
struct ZipEntry: Hashable, Sendable {
  /// With `/` between folders, none at the start.
  var name: String
  /// What the directory says of the bytes once unpacked; need not be true.
  var size: Int
  var packedSize: Int
  var isEncrypted: Bool
  /// Where in the directory it stands.
  fileprivate var position: UInt64
  fileprivate var number: UInt64
}

/// Reads a zip archive with minizip; the library's state is freed with the value.
///
/// This file is the only one that touches minizip. The library asks for the archive's bytes piece by
/// piece, so that it need not be in memory.
@safe final class ZipReader {
  /// More files than that are no workbook.
  private static let entryLimit = 20_000

  /// The bytes as the library sees them: a file with a current offset.
  private final class Bytes {
    let contents: any FileContents
    var offset = 0
    /// What kept the bytes from being read; the library itself can only say that something did.
    var refusal: Refusal?

    init(_ contents: any FileContents) {
      self.contents = contents
    }
  }

  private let bytes: Bytes
  private let file: unzFile

  /// Nil if the bytes are no zip archive, or not whole.
  init?(_ contents: any FileContents) {
    let bytes = Bytes(contents)
    // Unsafe: the library keeps the pointer until it is closed in `deinit`, and `bytes` lives as
    // long as this value.
    var functions = unsafe Self.functions
    unsafe functions.opaque = Unmanaged.passUnretained(bytes).toOpaque()
    guard let file = unsafe unzOpen2_64(nil, &functions) else { return nil }
    self.bytes = bytes
    unsafe self.file = file
  }

  deinit {
    // Unsafe: the handle is owned by this value alone.
    unsafe unzClose(file)
  }

  /// The files of the archive; nil where its directory is damaged or endless.
  func entries() throws(Refusal) -> [ZipEntry]? {
    var entries: [ZipEntry] = []
    var code = unsafe unzGoToFirstFile(file)
    while code == UNZ_OK {
      guard entries.count < Self.entryLimit, let entry = currentEntry() else {
        if let refusal = bytes.refusal { throw refusal }
        return nil
      }
      entries.append(entry)
      code = unsafe unzGoToNextFile(file)
    }
    if let refusal = bytes.refusal { throw refusal }
    return code == UNZ_END_OF_LIST_OF_FILE ? entries : nil
  }

  private func currentEntry() -> ZipEntry? {
    var info = unz_file_info64()
    var place = unz64_file_pos()
    var name = [CChar](repeating: 0, count: 1_024)
    // Unsafe: the library fills in structures and a buffer of known size.
    guard
      unsafe unzGetCurrentFileInfo64(file, &info, &name, UInt(name.count - 1), nil, 0, nil, 0)
        == UNZ_OK, unsafe unzGetFilePos64(file, &place) == UNZ_OK
    else { return nil }
    let text = String(
      decoding: name.prefix { $0 != 0 }.map { byte in
        byte == CChar(bitPattern: UInt8(ascii: "\\")) ? UInt8(ascii: "/") : UInt8(bitPattern: byte)
      }.drop { $0 == UInt8(ascii: "/") }, as: UTF8.self)
    return ZipEntry(
      name: text, size: Int(clamping: info.uncompressed_size),
      packedSize: Int(clamping: info.compressed_size), isEncrypted: info.flag & 1 != 0,
      position: UInt64(place.pos_in_zip_directory), number: UInt64(place.num_of_file))
  }

  /// Makes an entry the one that is read; false where it can't be, such as for a method of packing
  /// that the library doesn't know.
  func open(_ entry: ZipEntry) throws(Refusal) -> Bool {
    var place = unz64_file_pos(
      pos_in_zip_directory: ZPOS64_T(entry.position), num_of_file: ZPOS64_T(entry.number))
    let isOpen =
      unsafe unzGoToFilePos64(file, &place) == UNZ_OK && unzOpenCurrentFile(file) == UNZ_OK
    if let refusal = bytes.refusal { throw refusal }
    return isOpen
  }

  /// The next bytes of the open entry, none at its end; nil where it is damaged.
  func read(upTo count: Int) throws(Refusal) -> [UInt8]? {
    var got: Int32 = 0
    // Unsafe: the library writes no more than the buffer holds.
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      got = unsafe unzReadCurrentFile(file, buffer.baseAddress, UInt32(clamping: count))
      filled = max(0, Int(got))
    }
    if let refusal = bytes.refusal { throw refusal }
    if got < 0 { return nil }
    // At the end the library compares the check sum.
    if piece.isEmpty, unsafe unzCloseCurrentFile(file) != UNZ_OK { return nil }
    return piece
  }

  // MARK: What the library calls

  // Unsafe below: `opaque` is the `Bytes` of a reader that lives; buffers have the size stated.

  private static var functions: zlib_filefunc64_def {
    unsafe zlib_filefunc64_def(
      zopen64_file: { opaque, _, _ in unsafe opaque },
      zread_file: { opaque, _, buffer, count in
        unsafe ZipReader.read(opaque, into: buffer, UInt(count))
      },
      zwrite_file: { _, _, _, _ in 0 },
      ztell64_file: { opaque, _ in
        unsafe ZPOS64_T(clamping: ZipReader.bytes(opaque)?.offset ?? 0)
      },
      zseek64_file: { opaque, _, offset, origin in
        unsafe ZipReader.seek(opaque, Int(clamping: offset), origin)
      },
      zclose_file: { _, _ in 0 },
      zerror_file: { opaque, _ in unsafe ZipReader.bytes(opaque)?.refusal == nil ? 0 : 1 },
      opaque: nil)
  }

  private static func bytes(_ opaque: UnsafeMutableRawPointer?) -> Bytes? {
    guard let opaque = unsafe opaque else { return nil }
    return unsafe Unmanaged<Bytes>.fromOpaque(opaque).takeUnretainedValue()
  }

  private static func read(
    _ opaque: UnsafeMutableRawPointer?, into target: UnsafeMutableRawPointer?, _ count: UInt
  ) -> UInt {
    guard let bytes = unsafe bytes(opaque), let target = unsafe target, bytes.refusal == nil else {
      return 0
    }
    let wanted = min(Int(clamping: count), bytes.contents.size - bytes.offset)
    var piece: [UInt8] = []
    do throws(Refusal) {
      while piece.count < wanted {
        let before = piece.count
        try bytes.contents.read(wanted - before, at: bytes.offset + before, into: &piece)
        if piece.count == before { break }
      }
    } catch {
      bytes.refusal = error
      return 0
    }
    let got = min(piece.count, max(0, wanted))
    unsafe piece.withUnsafeBytes { source in
      guard let start = source.baseAddress, got > 0 else { return }
      unsafe target.copyMemory(from: start, byteCount: got)
    }
    bytes.offset += got
    return UInt(got)
  }

  /// 0, or −1 for an offset outside the file.
  private static func seek(
    _ opaque: UnsafeMutableRawPointer?, _ offset: Int, _ origin: Int32
  ) -> Int {
    guard let bytes = unsafe bytes(opaque) else { return -1 }
    let start =
      switch origin {
      case ZLIB_FILEFUNC_SEEK_CUR: bytes.offset
      case ZLIB_FILEFUNC_SEEK_END: bytes.contents.size
      default: 0
      }
    let (target, isTooFar) = start.addingReportingOverflow(offset)
    guard !isTooFar, (0...bytes.contents.size).contains(target) else { return -1 }
    bytes.offset = target
    return 0
  }
}
