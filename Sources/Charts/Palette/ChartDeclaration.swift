import Markup

/// One thing that a theme's style sheet declares for a class of charts.
package struct ChartDeclaration: Hashable, Sendable {
  /// What is declared; each is a presentation attribute of SVG as well.
  package enum Property: String, Sendable {
    case fill, stroke
    case strokeOpacity = "stroke-opacity"
    case strokeWidth = "stroke-width"
    case strokeLinejoin = "stroke-linejoin"
    case paintOrder = "paint-order"

    var attribute: AttributeName {
      switch self {
      case .fill: "fill"
      case .stroke: "stroke"
      case .strokeOpacity: "stroke-opacity"
      case .strokeWidth: "stroke-width"
      case .strokeLinejoin: "stroke-linejoin"
      case .paintOrder: "paint-order"
      }
    }
  }

  package enum Value: Hashable, Sendable {
    case colour(ChartColour)
    /// A keyword, number or length, such as `none` or `0.6`.
    case word(String)
  }

  package let property: Property
  package let value: Value

  /// As in a style sheet, colours as custom properties: `fill: var(--ink)`.
  package var css: String {
    switch value {
    case .colour(let colour): "\(property.rawValue): var(--\(colour.rawValue))"
    case .word(let word): "\(property.rawValue): \(word)"
    }
  }

  static func fill(_ colour: ChartColour) -> Self { Self(property: .fill, value: .colour(colour)) }

  static func stroke(_ colour: ChartColour) -> Self {
    Self(property: .stroke, value: .colour(colour))
  }

  static let noFill = Self(property: .fill, value: .word("none"))
}
