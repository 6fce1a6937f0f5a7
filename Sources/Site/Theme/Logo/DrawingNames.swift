import Markup

/// The elements and attributes that a logo may have: shapes, groups and gradients, and nothing that
/// runs, links, embeds or fetches.
enum DrawingNames {
  static let elements: [String: ElementName] = [
    "circle": "circle", "clipPath": "clipPath", "defs": "defs", "ellipse": "ellipse", "g": "g",
    "line": "line", "linearGradient": "linearGradient", "path": "path", "polygon": "polygon",
    "polyline": "polyline", "radialGradient": "radialGradient", "rect": "rect", "stop": "stop",
  ]

  /// Elements that say something about the drawing and draw nothing; they are left out.
  static let leftOut: Set<String> = ["title", "desc", "metadata"]

  /// What draws, as attributes; `style` may name these as well.
  static let drawing: [String: AttributeName] = [
    "clip-path": "clip-path", "clip-rule": "clip-rule", "color": "color", "fill": "fill",
    "fill-opacity": "fill-opacity", "fill-rule": "fill-rule", "opacity": "opacity",
    "stop-color": "stop-color", "stop-opacity": "stop-opacity", "stroke": "stroke",
    "stroke-dasharray": "stroke-dasharray", "stroke-dashoffset": "stroke-dashoffset",
    "stroke-linecap": "stroke-linecap", "stroke-linejoin": "stroke-linejoin",
    "stroke-miterlimit": "stroke-miterlimit", "stroke-opacity": "stroke-opacity",
    "stroke-width": "stroke-width",
  ]

  /// Where things are and how large.
  static let shape: [String: AttributeName] = [
    "clipPathUnits": "clipPathUnits", "cx": "cx", "cy": "cy", "d": "d", "fx": "fx", "fy": "fy",
    "gradientTransform": "gradientTransform", "gradientUnits": "gradientUnits",
    "height": "height", "offset": "offset", "points": "points", "r": "r", "rx": "rx", "ry": "ry",
    "spreadMethod": "spreadMethod", "transform": "transform", "width": "width", "x": "x",
    "x1": "x1", "x2": "x2", "y": "y", "y1": "y1", "y2": "y2",
  ]

  /// Attributes without effect on the drawing; they are left out.
  static func isLeftOut(_ name: String) -> Bool {
    ["xmlns", "version", "baseProfile", "class", "role", "focusable"].contains(name)
      || ["xmlns:", "xml:", "data-", "aria-"].contains { name.hasPrefix($0) }
  }
}
