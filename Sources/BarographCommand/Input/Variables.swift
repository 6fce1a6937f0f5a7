import Configuration
import Diagnostics

/// Puts the values of environment variables in the place of `${NAME}`.
enum Variables {
  /// The text with its variables filled in, as they are in the environment.
  /// - Throws: a diagnostic at the text's place for a variable that isn't set or never closed.
  static func fill(
    _ text: LocatedText, from environment: Environment
  ) throws(Diagnostic) -> String {
    var result: [UInt8] = []
    var rest = Array(text.text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "$"), rest.first == UInt8(ascii: "{") else {
        result.append(byte)
        continue
      }
      guard let end = rest.firstIndex(of: UInt8(ascii: "}")) else {
        throw .variableNotClosed(in: text)
      }
      let name = String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)
      guard let value = environment[name] else { throw .variableNotSet(name, in: text) }
      result += value.utf8
      rest = rest[(end + 1)...]
    }
    return String(decoding: result, as: UTF8.self)
  }
}
