/// The colours that charts are drawn in, by the names of the theme's tokens.
///
/// A page gives each as a custom property of that name (`--ink`, `--heat-n3`, …); a ``Palette``
/// gives each as itself.
package enum ChartColour: String, CaseIterable, Sendable {
  case paper, ink, soft, rule, grid
  case promoter, passive, detractor
  case line, band, reference, pale
  case heatN3 = "heat-n3"
  case heatN2 = "heat-n2"
  case heatN1 = "heat-n1"
  case heat0 = "heat-0"
  case heatP1 = "heat-p1"
  case heatP2 = "heat-p2"
  case heatP3 = "heat-p3"
  case onHeatN3 = "on-heat-n3"
  case onHeatN2 = "on-heat-n2"
  case onHeatN1 = "on-heat-n1"
  case onHeat0 = "on-heat-0"
  case onHeatP1 = "on-heat-p1"
  case onHeatP2 = "on-heat-p2"
  case onHeatP3 = "on-heat-p3"
}
