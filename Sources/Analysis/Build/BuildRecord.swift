package import Digests

/// What a build was made of and by: what tells it from others.
package struct BuildRecord: Hashable, Sendable {
  package var id: BuildID
  /// The version of the program.
  package var program: String
  /// Stands for the bytes of the configuration.
  package var configuration: Fingerprint

  package init(id: BuildID, program: String, configuration: Fingerprint) {
    self.id = id
    self.program = program
    self.configuration = configuration
  }
}

/// The name of a build: the same for the same inputs, configuration and program.
package struct BuildID: Hashable, Sendable {
  /// 64 hexadecimal digits.
  package let text: String

  package init(_ digest: Digest) {
    text = digest.hexadecimal
  }

  /// A name as it was published; nil for what is none.
  package init?(_ text: String) {
    let isDigit = text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    guard text.utf8.count == 64, isDigit else { return nil }
    self.text = text
  }

  /// The first 12 digits, as printed.
  package var short: String { String(text.prefix(12)) }
}

/// Stands for the bytes of a file in what is published: it changes with them.
///
/// It is a digest of their digest. What is published therefore doesn't hold what build ids are made
/// of, or whoever has the digests of all files but a small one could try out what that holds.
package struct Fingerprint: Hashable, Sendable {
  /// 16 hexadecimal digits.
  package let text: String

  package init(_ digest: Digest) {
    let bytes = Array("barograph fingerprint\n".utf8) + digest.bytes
    text = String(SHA256.digest(of: bytes).hexadecimal.prefix(16))
  }
}
