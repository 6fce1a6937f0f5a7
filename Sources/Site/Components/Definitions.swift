import Markup
import Wording

extension PageContext {
  /// One line that leads to the definition of each word of the page; nothing on the page that has
  /// them.
  var definitions: Markup {
    guard key != .method else { return Markup() }
    let (head, links) = words.definitions
    return Markup { writer in
      writer.element("p", .class("more")) { writer in
        writer.text(head)
        for (index, link) in links.enumerated() {
          if index > 0 { writer.text(" · ") }
          let fragment = "\(site.map.idPrefix(.method))-\(link.section)-section"
          writer.element("a", .href(self.link(.method, fragment: fragment)), text: link.text)
        }
      }
      writer.newline()
    }
  }
}
