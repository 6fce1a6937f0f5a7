/// Why a calculation has no result.
package struct CalculationError: Error, Hashable, Sendable {
  /// What kind of reason it is: a stable name, documented in `Documentation/Calculate.md`.
  package enum Code: String, Hashable, Sendable, CaseIterable {
    /// What should be a calculation is no object.
    case notAnObject = "not-an-object"
    case duplicateMember = "duplicate-member"
    case missingMethod = "missing-method"
    case unknownMethod = "unknown-method"
    case missingInput = "missing-input"
    case unknownMember = "unknown-member"
    /// A member is of another kind than asked for: a text in place of a list.
    case wrongKind = "wrong-kind"
    case notANumber = "not-a-number"
    case impossibleCount = "impossible-count"
    case impossibleScore = "impossible-score"
    case outOfRange = "out-of-range"
    case mismatchedLengths = "mismatched-lengths"
    case noData = "no-data"
    /// Members cannot be true together.
    case contradictory = "contradictory"
    /// The input is possible, but what is asked for does not exist for it.
    case notComputable = "not-computable"
  }

  package let code: Code
  /// One sentence that names the member and says what is right, without a full stop.
  package let message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}

/// The reasons, each with its words.
extension CalculationError {
  static let notAnObject = CalculationError(
    .notAnObject, "a calculation is an object with the members id, method and input")

  static func duplicate(_ name: String, in place: String) -> CalculationError {
    let place = place.isEmpty ? "" : " in \(place)"
    return CalculationError(.duplicateMember, "\(short(name)) stands there twice\(place)")
  }

  static let missingMethod = CalculationError(
    .missingMethod, "method is missing or no text: the name of a method")

  static func unknownMethod(_ name: String, nearest: String?) -> CalculationError {
    let advice =
      nearest.map { "did you mean \($0)?" } ?? "`barograph calculate --methods` lists them"
    return CalculationError(.unknownMethod, "no method is named “\(short(name))”; \(advice)")
  }

  static func missing(_ place: String, _ wanted: String) -> CalculationError {
    CalculationError(.missingInput, "\(place) is missing: \(wanted)")
  }

  static func unknownMember(_ place: String, nearest: String) -> CalculationError {
    CalculationError(.unknownMember, "\(short(place)) is not known; did you mean \(nearest)?")
  }

  static func wrongKind(_ place: String, _ wanted: String) -> CalculationError {
    CalculationError(.wrongKind, "\(place) has to be \(wanted)")
  }

  static func notANumber(_ place: String, _ found: String) -> CalculationError {
    CalculationError(.notANumber, "\(place) is \(short(found)), where a number is needed")
  }

  static func impossibleCount(_ place: String, _ found: String) -> CalculationError {
    CalculationError(
      .impossibleCount,
      "\(place) is \(short(found)); a count is a whole number from 0 to 9007199254740992")
  }

  static func impossibleSum(_ place: String) -> CalculationError {
    let place = place.isEmpty ? "the input" : place
    return CalculationError(
      .impossibleCount, "the counts of \(place) add up to more than 9007199254740992")
  }

  static func impossibleScore(_ place: String, _ found: String) -> CalculationError {
    CalculationError(
      .impossibleScore, "\(place) is \(short(found)); a score is a whole number from 0 to 10")
  }

  static func outOfRange(_ place: String, _ found: String, _ wanted: String) -> CalculationError {
    CalculationError(.outOfRange, "\(place) is \(short(found)); it has to be \(wanted)")
  }

  static func length(_ place: String, _ found: Int, _ wanted: String) -> CalculationError {
    CalculationError(
      .mismatchedLengths, "\(place) has a length of \(found); it has to be \(wanted)")
  }

  static func noData(_ place: String, _ wanted: String) -> CalculationError {
    CalculationError(.noData, "\(place.isEmpty ? "the input" : place) holds nothing: \(wanted)")
  }

  static func contradictory(_ message: String) -> CalculationError {
    CalculationError(.contradictory, message)
  }

  static func notComputable(_ message: String) -> CalculationError {
    CalculationError(.notComputable, message)
  }

  /// What somebody wrote, cut where it would fill the message.
  static func short(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > 60 else { return text }
    return String(String.UnicodeScalarView(scalars.prefix(59))) + "…"
  }
}
