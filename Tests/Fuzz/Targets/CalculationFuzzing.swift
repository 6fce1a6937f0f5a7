import Calculation
import JSON

/// Calculations of any bytes.
enum CalculationFuzzing {
  /// Whatever is read has an answer that can be read.
  static func fault(in bytes: [UInt8]) -> String? {
    guard let asked = try? JSONReader.value(of: bytes),
      let answers = try? Calculation.answers(to: asked)
    else { return nil }
    guard let read = try? JSONReader.value(of: answers.value.utf8) else {
      return "answers that are no JSON"
    }
    if case .array(let items) = read { return items.count == answers.count ? nil : "lost answers" }
    return answers.count == 1 ? nil : "not one answer"
  }
}
