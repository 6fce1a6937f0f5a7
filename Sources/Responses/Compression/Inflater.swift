import CZlib

/// Unpacks gzip with zlib; the library's state is freed with the value.
///
/// This file is the only one that touches zlib. Memory is bounded: what comes out is asked for in
/// pieces, however small the packed bytes are.
@safe final class Inflater {
  /// How far unpacking has come.
  enum Step: Hashable {
    /// More can be had, from further input or for further output.
    case more
    /// A member has ended, its check sums are right.
    case memberEnd
    case damaged
  }

  // Unsafe: the library keeps a pointer to this structure, so that it may not move.
  private let stream: UnsafeMutablePointer<z_stream>

  /// Nil only if the library finds no memory.
  init?() {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    guard unsafe barograph_inflate_gzip(stream) == Z_OK else {
      unsafe stream.deallocate()
      return nil
    }
  }

  deinit {
    // Unsafe: the structure is owned by this value alone.
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Unpacks some input, takes away what was used, and appends up to `limit` bytes.
  func inflate(
    _ input: inout ArraySlice<UInt8>, into output: inout [UInt8], limit: Int
  ) -> Step {
    let start = output.count
    output.append(contentsOf: repeatElement(0, count: limit))
    var (used, made, code) = (0, 0, Z_OK)
    // Unsafe: the library reads and writes within the two buffers during the call only.
    unsafe input.withUnsafeBufferPointer { from in
      unsafe output.withUnsafeMutableBufferPointer { to in
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: from.baseAddress)
        unsafe stream.pointee.avail_in = UInt32(clamping: from.count)
        unsafe stream.pointee.next_out = to.baseAddress?.advanced(by: start)
        unsafe stream.pointee.avail_out = UInt32(clamping: limit)
        code = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
        used = unsafe from.count - Int(stream.pointee.avail_in)
        made = unsafe limit - Int(stream.pointee.avail_out)
      }
    }
    input = input.dropFirst(used)
    output.removeLast(limit - made)
    switch code {
    case Z_STREAM_END: return .memberEnd
    case Z_OK, Z_BUF_ERROR: return .more
    default: return .damaged
    }
  }

  /// Makes ready for another member.
  func startMember() {
    // Unsafe: the structure is owned by this value alone.
    unsafe inflateReset(stream)
  }
}
