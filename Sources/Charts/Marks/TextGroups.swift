import Markup

/// The texts of a drawing by what they have in common, in the order in which each kind was first
/// written.
struct TextGroups {
  private struct Kind: Equatable {
    let style: TextStyle
    /// The class of the colour.
    let tone: String
    let hasHalo: Bool
    let anchor: Label.Anchor

    var attributes: [Attribute] {
      [.class(style.rawValue + " " + tone + (hasHalo ? " " + ChartClass.halo.rawValue : ""))]
        + (anchor == .start ? [] : [Attribute("text-anchor", anchor.rawValue)])
    }
  }

  private var groups: [(kind: Kind, labels: [Label])] = []

  /// - Parameter tone: the class of the text's colour.
  mutating func add(_ label: Label, tone: String, hasHalo: Bool = false) {
    guard !label.text.isEmpty else { return }
    let kind = Kind(style: label.style, tone: tone, hasHalo: hasHalo, anchor: label.anchor)
    if let known = groups.firstIndex(where: { $0.kind == kind }) {
      groups[known].labels.append(label)
    } else {
      groups.append((kind, [label]))
    }
  }

  func write(to svg: inout MarkupWriter) {
    for (kind, labels) in groups {
      svg.newline()
      if labels.count == 1 {
        write(labels[0], kind.attributes, to: &svg)
      } else {
        svg.element("g", attributes: kind.attributes) { group in
          for label in labels { write(label, [], to: &group) }
        }
      }
    }
  }

  private func write(
    _ label: Label, _ attributes: [Attribute], to svg: inout MarkupWriter
  ) {
    let place = [
      Attribute("x", Tenths.rounded(label.x)), Attribute("y", Tenths.rounded(label.baseline)),
    ]
    svg.element("text", attributes: attributes + place) { text in
      if let full = label.full { text.element("title", text: full) }
      text.text(label.text)
    }
  }
}
