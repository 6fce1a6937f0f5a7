import Charts

/// Two tokens that meet on pages or in charts, and how far apart they must be.
struct ContrastRule: Hashable, Sendable {
  /// What stands on the background.
  enum Part: Hashable, Sendable {
    /// Lettering: 4.5:1.
    case text
    /// What a chart shows by shape and place, without words: 3:1.
    case mark

    var least: Double { self == .text ? 4.5 : 3 }
  }

  let colour: ChartColour
  let background: ChartColour
  let part: Part
  /// How much of the background shines through: 1 is nothing.
  var opacity = 1.0

  /// All that meet. Grids, rules, bands and the cells of heat tables only help reading: what they
  /// say stands in words or marks as well, so they have no rule of their own as marks.
  static let all: [ContrastRule] = {
    var rules = text([.ink, .soft], on: [.paper, .band]) + text([.ink], on: [.passive, .pale])
    rules += text([.paper], on: [.promoter, .detractor])
    for step in HeatStep.allCases { rules += text([step.text], on: [step.fill]) }
    rules += marks([.promoter, .passive, .detractor, .pale], on: [.paper])
    rules += marks([.line, .reference], on: [.paper, .band])
    if let opacity = ChartClass.interval.opacity {
      rules.append(
        ContrastRule(colour: .line, background: .paper, part: .mark, opacity: opacity))
    }
    return rules
  }()

  private static func text(_ colours: [ChartColour], on grounds: [ChartColour]) -> [Self] {
    colours.flatMap { colour in
      grounds.map { Self(colour: colour, background: $0, part: .text) }
    }
  }

  private static func marks(_ colours: [ChartColour], on grounds: [ChartColour]) -> [Self] {
    colours.flatMap { colour in
      grounds.map { Self(colour: colour, background: $0, part: .mark) }
    }
  }

  /// The contrast that two colours have where this rule applies.
  func ratio(_ colour: RGB, _ background: RGB) -> Double {
    colour.over(background, opacity: opacity).contrast(with: background)
  }

  /// The colour nearest to a given one, on the way to black or white, that keeps the rule; nil where
  /// neither way leads there.
  func remedy(for colour: RGB, on background: RGB) -> RGB? {
    let mixed = (1...100).lazy.flatMap { step in
      [RGB.black, .white].map { $0.over(colour, opacity: Double(step) / 100) }
    }
    return mixed.first { ratio($0, background) >= part.least }
  }
}

extension ChartClass {
  /// The opacity that the class is drawn with, if it is one below 1.
  fileprivate var opacity: Double? {
    for declaration in declarations where declaration.property == .strokeOpacity {
      if case .word(let text) = declaration.value { return Double(text) }
    }
    return nil
  }
}
