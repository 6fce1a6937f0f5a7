import Foundation
import Testing

@testable import Statistics

extension ReferenceCase {
  /// The number under a key of the input.
  func number(_ key: String) throws -> Double {
    try #require((input[key] as? NSNumber)?.doubleValue, "\(id): \(key)")
  }

  /// The list of numbers under a key of the input.
  func numbers(_ key: String) throws -> [Double] {
    try #require((input[key] as? [NSNumber])?.map(\.doubleValue), "\(id): \(key)")
  }

  /// The expected number under a key.
  func expectedNumber(_ key: String) throws -> Double {
    let all = try #require(expected as? [String: Any])
    return try #require((all[key] as? NSNumber)?.doubleValue, "\(id): \(key)")
  }

  /// The expected list of numbers under a key.
  func expectedNumbers(_ key: String) throws -> [Double] {
    let all = try #require(expected as? [String: Any])
    return try #require((all[key] as? [NSNumber])?.map(\.doubleValue), "\(id): \(key)")
  }

  /// Whether a list agrees with the expected one in length and in every number.
  func expect(
    _ got: [Double], _ expected: [Double], at location: SourceLocation = #_sourceLocation
  ) {
    #expect(got.count == expected.count, "\(id)", sourceLocation: location)
    for (got, expected) in zip(got, expected) { expect(got, expected, at: location) }
  }
}
