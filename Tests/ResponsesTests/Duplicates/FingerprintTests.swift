import Testing

@testable import Responses

@Suite("Fingerprints")
struct FingerprintTests {
  /// The output of SipHash-2-4-128 for the bytes 0, 1, 2, … with the key 00 … 0f, as published with
  /// the reference implementation.
  @Test func `are those of the reference implementation`() {
    let expected = [
      "a3817f04ba25a8e66df67214c7550293", "da87c1d86b99af44347659119b22fc45",
    ]
    for (length, expected) in expected.enumerated() {
      let bytes = (0..<length).map { UInt8($0) }
      let fingerprint = FingerprintHasher.fingerprint(of: bytes.span)
      #expect(hex(fingerprint.low) + hex(fingerprint.high) == expected)
    }
  }

  @Test func `tell fields apart that run together`() {
    func fingerprint(_ fields: [String]) -> Fingerprint {
      var hasher = FingerprintHasher()
      for field in fields {
        let bytes = Array(field.utf8)
        hasher.append(field: bytes.span)
      }
      return hasher.finish()
    }
    #expect(fingerprint(["ab", "c"]) != fingerprint(["a", "bc"]))
    #expect(fingerprint(["", "a"]) != fingerprint(["a", ""]))
    #expect(fingerprint(["a"]) == fingerprint(["a"]))
  }

  private func hex(_ word: UInt64) -> String {
    (0..<8).map { index in
      let byte = UInt8(truncatingIfNeeded: word >> UInt64(8 * index))
      return (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}

@Suite("The order of ids")
struct IdOrderTests {
  private func order(_ ids: [String]) -> IdOrder {
    var order = IdOrder()
    for id in ids {
      let bytes = Array(id.utf8)
      order.note(bytes.span)
    }
    return order
  }

  @Test func `ascends by length, then by bytes`() {
    #expect(order(["8", "9", "10", "11", "100"]).ascends)
    #expect(order(["R008", "R009", "R010", "S001"]).ascends)
    #expect(!order(["1", "2", "2"]).ascends)
    #expect(!order(["10", "9"]).ascends)
    #expect(!order(["b", "a", "c"]).ascends)
  }

  @Test func `knows from where to where ids go, ascending or not, in one piece or several`() {
    let ids = ["5", "7", "12", "3", "40", "6"]
    for cut in 0...ids.count {
      var whole = order(Array(ids[..<cut]))
      whole.append(order(Array(ids[cut...])))
      #expect(whole.least == Array("3".utf8))
      #expect(whole.greatest == Array("40".utf8))
      #expect(!whole.ascends)
    }
    var rising = order(["1", "2"])
    rising.append(order(["3", "10"]))
    #expect(rising.ascends)
    #expect(rising.greatest == Array("10".utf8))
  }

  @Test func `says whether two files may have an id in common`() {
    #expect(order(["1", "2", "3"]).overlaps(order(["3", "4"])))
    #expect(order(["1", "9"]).overlaps(order(["4"])))
    #expect(!order(["1", "2"]).overlaps(order(["3", "4"])))
    #expect(!order([]).overlaps(order(["3", "4"])))
  }
}
