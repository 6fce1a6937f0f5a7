import Diagnostics

/// `targets:`.
extension ConfigurationDecoder {
  /// The targets in the order of the file, one for all answers and for each product of a survey.
  mutating func targets(_ field: Field?, for sources: [ResponseSource]) -> [Target] {
    guard let field else { return [] }
    guard case .list(let nodes) = field.value.content, !nodes.isEmpty else {
      reportWrongType(field)
      return []
    }
    let surveys = Self.surveys(of: sources)
    var first: [Aim: Place] = [:]
    return nodes.compactMap { node in
      guard let target = target(node, of: field, surveys: sources.isEmpty ? nil : surveys)
      else { return nil }
      let aim = Aim(survey: target.survey, product: target.product)
      let spot = source.spot(node.position)
      if let earlier = first[aim] {
        report(.repeatedTarget(product: target.product, at: spot, first: earlier))
        return nil
      }
      first[aim] = spot.place
      return target
    }
  }

  /// What a target is meant for.
  private struct Aim: Hashable {
    let survey: String?
    let product: String?
  }

  /// - Parameter surveys: the names of the surveys; nil where they aren't known.
  private mutating func target(
    _ node: ConfigurationNode, of field: Field, surveys: [String]?
  ) -> Target? {
    guard case .table(let entries) = node.content else {
      if node.isRefused { return nil }
      let spot = source.spot(node.isMissing ? field.position : node.position)
      report(.targetIsNoTable(found: node.isMissing ? "nothing" : node.kind, at: spot))
      return nil
    }
    let section = section(entries, at: .target, position: node.position)
    let nps = signedWholeNumber(required("nps", in: section), in: -100...100)
    let product = written(section["product"])
    let survey = survey(section, among: surveys)
    guard let nps, product != nil || section["product"] == nil else { return nil }
    var target = Target(product: product, survey: survey, nps: nps)
    let spot = source.spot(section["product"]?.value.position ?? node.position)
    target.place = spot.place
    target.excerpt = spot.excerpt
    return target
  }

  /// The survey that a target is meant for: with several it has to say which.
  private mutating func survey(_ section: Section, among surveys: [String]?) -> String? {
    guard let field = section["survey"] else {
      if let surveys, surveys.count > 1 {
        report(.surveyNeeded(surveys, at: source.spot(section.position)))
      }
      return surveys?.count == 1 ? surveys?.first : nil
    }
    guard let name = prose(field), let surveys else { return nil }
    guard let known = surveys.first(where: { $0 == name }) else {
      report(.unknownSurvey(name, known: surveys, at: source.spot(field.value.position)))
      return nil
    }
    return known
  }

  private static func surveys(of sources: [ResponseSource]) -> [String] {
    var seen: Set<String> = []
    return sources.compactMap(\.survey).filter { seen.insert($0).inserted }
  }

  /// A whole number of a range, in digits with or without a sign.
  private mutating func signedWholeNumber(_ field: Field?, in range: ClosedRange<Int>) -> Int? {
    guard let field, let text = written(field) else { return nil }
    let sign = text.utf8.first
    let isSigned = sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+")
    let digits = text.utf8.dropFirst(isSigned ? 1 : 0)
    guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let number = Int(text), range.contains(number)
    else {
      reportInvalid(field, found: text)
      return nil
    }
    return number
  }
}
