/// The classes of a chart's elements, beside those of ``TextStyle`` and ``ChartKind``.
///
/// A theme addresses each as `.chart .NAME` and gives it the declarations of ``declarations``, its
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
  package var declarations: String {
    switch self {
    case .ink, .onPassive: "fill: var(--ink)"
    case .soft: "fill: var(--soft)"
    case .onPromoter, .onDetractor: "fill: var(--paper)"
    case .halo:
      "paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round"
    case .grid: "stroke: var(--grid)"
    case .rule, .leader: "stroke: var(--rule)"
    case .zeroLine, .referenceLine: "stroke: var(--reference)"
    case .promoter: "fill: var(--promoter)"
    case .passive: "fill: var(--passive)"
    case .detractor: "fill: var(--detractor)"
    case .promoterHollow: "fill: none; stroke: var(--promoter)"
    case .passiveHollow: "fill: none; stroke: var(--passive)"
    case .detractorHollow: "fill: none; stroke: var(--detractor)"
    case .line: "fill: none; stroke: var(--line)"
    case .band: "fill: var(--band)"
    case .point: "fill: var(--line)"
    case .interval: "stroke: var(--line); stroke-opacity: 0.6"
    case .muted: "fill: var(--paper); stroke: var(--line)"
    case .earlier: "fill: var(--paper); stroke: var(--reference)"
    case .join, .event: "stroke: var(--reference)"
    case .effect: "fill: var(--line)"
    case .effectPale: "fill: var(--band); stroke: var(--line)"
    case .pale: "fill: var(--pale)"
    case .hidden: "stroke: var(--pale)"
    case .hatch: "stroke: var(--reference)"
    case .incomplete: "fill: none; stroke: var(--soft)"
    case .mutedCell: "fill: none; stroke: var(--reference)"
    }
  }
}
