import JSON

@testable import Calculation

/// Asks for calculations as a text of JSON.
enum Asking {
  /// The answers as text, on one line.
  static func answers(_ json: String) throws -> String {
    let answers = try Calculation.answers(to: JSONReader.value(of: Array(json.utf8)))
    return String(decoding: answers.value.utf8, as: UTF8.self)
      .replacing("\n", with: "").replacing("{ ", with: "{").replacing("[ ", with: "[")
  }

  /// The code and message of a method's error; nil if it has a result.
  static func error(
    _ method: String, _ input: String
  ) throws -> (code: CalculationError.Code, message: String)? {
    let asked = "{\"method\": \"\(method)\", \"input\": \(input)}"
    let answers = try Calculation.answers(to: JSONReader.value(of: Array(asked.utf8)))
    guard case .object(let answer) = answers.value, answer.count == 2, answer[1].0 == "error",
      case .object(let members) = answer[1].1, case .string(let code) = members[0].1,
      case .string(let message) = members[1].1, let known = CalculationError.Code(rawValue: code)
    else { return nil }
    return (known, message)
  }
}
