/// A short name for some texts that others do not share by chance; no protection against anybody.
///
/// FNV-1a with 128 bits (RFC 9923), of the texts' UTF-8 bytes with a zero behind each.
package struct MailFingerprint {
  private var state: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d

  package init(texts: [String]) {
    for text in texts {
      for byte in text.utf8 { add(byte) }
      add(0)
    }
  }

  private mutating func add(_ byte: UInt8) {
    state = (state ^ UInt128(byte)) &* 0x0100_0000_0000_0000_0000_013B
  }

  /// 32 hexadecimal digits.
  package var text: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: max(0, 32 - digits.utf8.count)) + digits
  }
}
