import Digests

/// A short name for some texts that others do not share: half of the SHA-256 digest of the texts'
/// UTF-8 bytes with a zero behind each.
package struct MailFingerprint {
  /// 32 hexadecimal digits.
  package let text: String

  package init(texts: [String]) {
    let digest = SHA256.digest(of: texts.flatMap { Array($0.utf8) + [0] })
    text = String(digest.hexadecimal.prefix(32))
  }
}
