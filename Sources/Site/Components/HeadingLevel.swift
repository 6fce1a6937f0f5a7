import Markup

/// The level of a heading on a page: the page's own, and those below it.
enum HeadingLevel: Int {
  case first = 1
  case second, third

  /// The heading's element: lower where the page is a section of a document.
  func element(_ form: PageForm) -> ElementName {
    switch rawValue + form.lowered {
    case 1: "h1"
    case 2: "h2"
    case 3: "h3"
    case 4: "h4"
    case 5: "h5"
    default: "h6"
    }
  }

  func write(
    _ text: String, id: String? = nil, _ form: PageForm, to writer: inout MarkupWriter
  ) {
    writer.element(element(form), attributes: id.map { [.id($0)] } ?? []) { $0.text(text) }
  }
}
