import Fixtures
import Foundation
import Fuzz
import Testing

/// The seeds that fuzzing starts from, each of them and some damage to it read as it would be there.
struct SeedTests {
  /// The seeds of a target by name.
  private func seeds(of target: FuzzTarget) throws -> [(name: String, bytes: [UInt8])] {
    let folder = SharedData.packageRoot + "Tests/Fuzz/Seeds/" + target.rawValue
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
      (name, Array(try Data(contentsOf: URL(filePath: folder + "/" + name))))
    }
  }

  @Test(arguments: FuzzTarget.allCases)
  func `reads every seed`(_ target: FuzzTarget) throws {
    let seeds = try seeds(of: target)
    #expect(seeds.count >= 3)
    for seed in seeds {
      #expect(target.fault(in: seed.bytes) == nil, "\(seed.name)")
    }
  }

  @Test(arguments: FuzzTarget.allCases)
  func `bears parts of seeds, and seeds with bytes changed`(_ target: FuzzTarget) throws {
    var generator = SeededGenerator(seed: 11)
    for seed in try seeds(of: target) {
      for _ in 0..<20 {
        var bytes = Array(
          seed.bytes.prefix(Int.random(in: 0...seed.bytes.count, using: &generator)))
        for _ in 0..<3 where !bytes.isEmpty {
          let index = Int.random(in: bytes.indices, using: &generator)
          bytes[index] = UInt8.random(in: 0...255, using: &generator)
        }
        #expect(target.fault(in: bytes) == nil, "\(seed.name): \(bytes)")
      }
    }
  }
}
