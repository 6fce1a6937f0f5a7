package import Configuration
package import Diagnostics

extension Report {
  /// A warning for each target that no survey or product of the report answers to.
  package func targetsWithoutEffect(_ configuration: Configuration) -> [Diagnostic] {
    configuration.targets.compactMap { target in
      guard let survey = surveys.first(where: { $0.name == target.survey }) else {
        return .targetWithoutSurvey(target)
      }
      guard let product = target.product,
        !survey.products.contains(where: { $0.name == product })
      else { return nil }
      let owner = productValues.first { $0.values.contains(product) }?.name
      return .targetWithoutProduct(
        product, target, countsUnder: owner, known: survey.products.map(\.name))
    }
  }
}

extension Diagnostic {
  static func targetWithoutSurvey(_ target: Target) -> Diagnostic {
    let survey = target.survey.map { "the survey `\($0)`" } ?? "a survey without a name"
    return Diagnostic(
      "target-without-effect", .warning, about: .configuration,
      "the report has no answers of \(survey), which a target is meant for", at: target.place,
      excerpt: target.excerpt, remedy: "Delete the target, or check the files of that survey.")
  }

  /// - Parameter owner: the product under which answers of this name count.
  static func targetWithoutProduct(
    _ name: String, _ target: Target, countsUnder owner: String?, known: [String]
  ) -> Diagnostic {
    let remedy: String
    if let owner {
      remedy = "Its answers count under `\(owner)`."
    } else if let nearest = NearestName.of(name, among: known) {
      remedy = "Did you mean `\(nearest)`?"
    } else if known.isEmpty {
      remedy = "The responses name no products; leave `product` out for all answers."
    } else {
      let shown = known.prefix(6).map { "`\($0)`" }.joined(separator: ", ")
      remedy = "The products are \(shown)\(known.count > 6 ? ", …" : "")."
    }
    return Diagnostic(
      "target-without-effect", .warning, about: .configuration,
      "the report has no product `\(name)`, which a target is meant for", at: target.place,
      excerpt: target.excerpt, remedy: remedy)
  }
}
