/// The classes of a chart's elements, beside those of ``TextStyle`` and ``ChartKind``.
///
/// A theme addresses each as `.NAME`, or as `.chart .NAME` where pages have that class too, and gives it the declarations of ``declarations``, its
/// tokens as custom properties (`--ink`, `--promoter`, …). Widths of strokes, dashes, radii and the
/// hatching are attributes of the elements. Text takes its colour by `fill`.
package enum ChartClass: String, CaseIterable, Sendable {
  // Colours of text.
  case ink
  case soft
  case onPromoter = "on-promoter"
  case onPassive = "on-passive"
  case onDetractor = "on-detractor"
  /// A rim in the colour of the paper around text that crosses lines.
  case halo

  // Lines that help reading.
  case grid
  case rule
  case zeroLine = "zero-line"
  case referenceLine = "reference-line"
  /// A thin line from a label to what it names.
  case leader

  // Areas of the three groups, filled and, for too few answers, hollow.
  case promoter = "mark-promoter"
  case passive = "mark-passive"
  case detractor = "mark-detractor"
  case promoterHollow = "mark-promoter-hollow"
  case passiveHollow = "mark-passive-hollow"
  case detractorHollow = "mark-detractor-hollow"

  // The NPS.
  case line = "mark-line"
  case band = "mark-band"
  case point = "mark-point"
  case interval = "mark-interval"
  /// A hollow point: too few answers, or a period that is not complete.
  case muted = "mark-muted"
  /// A hollow point of an earlier time and the line that joins it to the present one.
  case earlier = "mark-earlier"
  case join = "mark-join"

  // Effects on the NPS: beyond chance, and within it.
  case effect = "mark-effect"
  case effectPale = "mark-effect-pale"

  // The rest.
  /// Numbers of answers.
  case pale = "mark-pale"
  /// The outline of what is withheld; its fill, a hatching, is an attribute.
  case hidden = "mark-hidden"
  /// The lines of the hatching.
  case hatch
  /// The dashed outline of a period that is not complete.
  case incomplete = "mark-incomplete"
  /// The outline of a table's cell with too few answers.
  case mutedCell = "mark-cell-muted"
  case event = "mark-event"

  /// What the built-in theme declares for the class.
  package var declarations: [ChartDeclaration] {
    switch self {
    case .ink, .onPassive: [.fill(.ink)]
    case .soft: [.fill(.soft)]
    case .onPromoter, .onDetractor: [.fill(.paper)]
    case .halo:
      [
        ChartDeclaration(property: .paintOrder, value: .word("stroke")), .stroke(.paper),
        ChartDeclaration(property: .strokeWidth, value: .word("4px")),
        ChartDeclaration(property: .strokeLinejoin, value: .word("round")),
      ]
    case .grid: [.stroke(.grid)]
    case .rule, .leader: [.stroke(.rule)]
    case .zeroLine, .referenceLine: [.stroke(.reference)]
    case .promoter: [.fill(.promoter)]
    case .passive: [.fill(.passive)]
    case .detractor: [.fill(.detractor)]
    case .promoterHollow: [.noFill, .stroke(.promoter)]
    case .passiveHollow: [.noFill, .stroke(.passive)]
    case .detractorHollow: [.noFill, .stroke(.detractor)]
    case .line: [.noFill, .stroke(.line)]
    case .band: [.fill(.band)]
    case .point, .effect: [.fill(.line)]
    case .interval:
      [.stroke(.line), ChartDeclaration(property: .strokeOpacity, value: .word("0.6"))]
    case .muted: [.fill(.paper), .stroke(.line)]
    case .earlier: [.fill(.paper), .stroke(.reference)]
    case .join, .event: [.stroke(.reference)]
    case .effectPale: [.fill(.band), .stroke(.line)]
    case .pale: [.fill(.pale)]
    case .hidden: [.stroke(.rule)]
    case .hatch: [.stroke(.pale)]
    case .mutedCell: [.noFill, .stroke(.pale)]
    case .incomplete: [.noFill, .stroke(.soft)]
    }
  }
}
