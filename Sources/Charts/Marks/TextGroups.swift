import Markup

/// The texts of a drawing by what they have in common, in the order in which each kind was first
/// written.
struct TextGroups {
  private struct Kind: Hashable {
    let classes: String
    let anchor: Label.Anchor

    var attributes: [Attribute] {
      [.class(classes)]
        + (anchor == .start ? [] : [Attribute("text-anchor", anchor.rawValue)])
    }
  }

  private var kinds: [Kind] = []
  private var labels: [Kind: [Label]] = [:]

  mutating func add(_ label: Label, classes: String) {
    guard !label.text.isEmpty else { return }
    let kind = Kind(classes: classes, anchor: label.anchor)
    if labels[kind] == nil { kinds.append(kind) }
    labels[kind, default: []].append(label)
  }

  func write(to svg: inout MarkupWriter) {
    for kind in kinds {
      svg.newline()
      let labels = labels[kind] ?? []
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
