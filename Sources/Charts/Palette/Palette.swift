package import Markup

/// The colours and fonts of one scheme as they are, for surfaces without style sheets and custom
/// properties: standalone drawings for slides, PDF, mail.
package struct Palette: Hashable, Sendable {
  private let colours: [ChartColour: String]
  /// A list of font families, as in CSS.
  package let font: String

  /// - Parameter colours: each as `#rrggbb`; one that is missing is drawn black.
  package init(colours: [ChartColour: String], font: String) {
    self.colours = colours
    self.font = font
  }

  /// A colour as `#rrggbb`.
  package subscript(colour: ChartColour) -> String { colours[colour] ?? "#000000" }

  /// A chart's `svg` element with presentation attributes in place of its classes, so that every
  /// program draws it alike.
  ///
  /// The rim around text that crosses lines is left out: programs that paint strokes over fills
  /// would hide the text under it.
  package func literal(_ svg: Markup) -> Markup {
    svg.replacingClasses { names in attributes(of: names) }
  }

  /// The attributes that stand for an element's classes; of two declarations for one property the
  /// later class in the style sheet wins.
  private func attributes(of names: [Substring]) -> [Attribute] {
    var found: [Attribute] = []
    if names.contains("chart") { found.append(Attribute("font-family", font)) }
    for style in TextStyle.allCases where names.contains(style.rawValue[...]) {
      found.append(Attribute("font-size", style.size))
      if style.isBold { found.append(Attribute("font-weight", "700")) }
    }
    var declared: [ChartDeclaration] = []
    for known in names.compactMap({ Self.classes[$0] }).sorted(by: { $0.place < $1.place }) {
      for declaration in known.declarations {
        declared.removeAll { $0.property == declaration.property }
        declared.append(declaration)
      }
    }
    return found
      + declared.map { declaration in
        switch declaration.value {
        case .colour(let colour): Attribute(declaration.property.attribute, self[colour])
        case .word(let word): Attribute(declaration.property.attribute, word)
        }
      }
  }

  /// What the style sheet declares for each class, and its place there.
  private static let classes: [Substring: (place: Int, declarations: [ChartDeclaration])] = {
    let marks = ChartClass.allCases.filter { $0 != .halo }.map { ($0.rawValue, $0.declarations) }
    let steps = HeatStep.allCases.flatMap { step in
      [(step.fillClass, [.fill(step.fill)]), (step.textClass, [ChartDeclaration.fill(step.text)])]
    }
    var classes: [Substring: (place: Int, declarations: [ChartDeclaration])] = [:]
    for (place, (name, declarations)) in (marks + steps).enumerated() {
      classes[name[...]] = (place, declarations)
    }
    return classes
  }()
}
