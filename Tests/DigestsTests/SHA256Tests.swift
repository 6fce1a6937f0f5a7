import Fixtures
import Foundation
import Testing

@testable import Digests

struct SHA256Tests {
  private static func digest(_ bytes: [UInt8], _ compression: Compression) -> String {
    var hash = SHA256(compression)
    hash.add(bytes)
    return hash.digest.hexadecimal
  }

  /// Those that this processor can run.
  static var compressions: [Compression] {
    Compression.hasInstructions ? Compression.allCases : [.portable]
  }

  /// The examples of FIPS 180-4 and of NIST's test suite.
  static let examples: [(text: String, times: Int, digest: String)] = [
    ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ]

  @Test(arguments: compressions)
  func `gives the digests of the standard's examples`(_ compression: Compression) {
    for example in Self.examples {
      let bytes = Array(repeatElement(Array(example.text.utf8), count: example.times).joined())
      #expect(Self.digest(bytes, compression) == example.digest)
    }
  }

  @Test(arguments: compressions)
  func `gives the digests that sha256sum gives, whatever the length`(
    _ compression: Compression
  ) throws {
    var random = SeededGenerator(seed: 20_261_122)
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let lengths = Array(0...130) + (0..<40).map { _ in Int(random.next() % 20_000) }
    var expected: [String] = []
    for (index, length) in lengths.enumerated() {
      let bytes = (0..<length).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      let name = "f\(1000 + index)"
      try Data(bytes).write(to: folder.appending(path: name))
      expected.append("\(Self.digest(bytes, compression))  \(name)")
    }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["sha256sum"] + lengths.indices.map { "f\(1000 + $0)" }
    process.currentDirectoryURL = folder
    process.standardOutput = output
    try process.run()
    let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(printed.split(separator: "\n").map(String.init) == expected)
  }

  @Test func `is the same in whatever pieces the bytes come`() {
    var random = SeededGenerator(seed: 7)
    let bytes = (0..<1_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    let whole = SHA256.digest(of: bytes)
    for _ in 0..<50 {
      var hash = SHA256()
      var rest = bytes[...]
      while !rest.isEmpty {
        let piece = rest.prefix(Int(random.next() % 150))
        hash.add(Array(piece))
        rest = rest.dropFirst(piece.count)
      }
      #expect(hash.digest == whole)
    }
  }
}
