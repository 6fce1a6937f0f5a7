import Markup

/// A table of figures with a caption and headed rows.
struct DataTable {
  /// What a column holds; the theme aligns and, on phones, places cells by it.
  enum Role: String {
    /// `period` is a name column in order of time, the latest first.
    case name, period, rank, score, strip, interval, year, previous, answers, share, text

    /// Whether a cell's look depends on its role, so that it has to name it: changes look as cells do
    /// where rows aren't laid out anew on phones.
    func isStyled(in layout: Layout) -> Bool {
      layout == .rows || (self != .year && self != .previous)
    }
  }

  struct Column {
    let role: Role
    let head: Markup
    /// The head once more, for the rows of phones, where a head has no column to stand above, and
    /// for the table's file.
    let label: String

    init(_ role: Role, _ head: String) {
      self.role = role
      self.head = Markup(text: head)
      label = head
    }

    /// - Parameter label: what the table's file calls a column whose head is more than text.
    init(_ role: Role, markup: Markup, label: String) {
      self.role = role
      head = markup
      self.label = label
    }
  }

  struct Row {
    var name: Markup
    var cells: [any TableCell]
    /// Hollow and grey: too few answers to rely on, or not complete.
    var isMuted = false
    var isTotal = false
  }

  /// How the table behaves where it does not fit.
  enum Layout: String {
    /// It scrolls in a region that the keyboard reaches.
    case scroll
    /// Its rows become two lines on phones.
    case rows
  }

  let id: String
  let caption: String
  var isCaptionHidden = false
  let columns: [Column]
  var rows: [Row]
  var layout = Layout.scroll
  /// Whether row names are paths, which read better on one line.
  var namesArePaths = false
  /// Whether the figures may be taken along as a file; not for lists of single rows.
  var isDownloadable = true

  /// The table without the columns of a role, unless a condition holds.
  func leavingOut(_ role: Role, unless isKept: Bool) -> DataTable {
    guard !isKept else { return self }
    let kept = columns.indices.filter { columns[$0].role != role }
    return DataTable(
      id: id, caption: caption, isCaptionHidden: isCaptionHidden, columns: kept.map { columns[$0] },
      rows: rows.map { row in
        var row = row
        row.cells = kept.dropFirst().filter { $0 <= row.cells.count }.map { row.cells[$0 - 1] }
        return row
      }, layout: layout, namesArePaths: namesArePaths, isDownloadable: isDownloadable)
  }

  /// The table, with the link to it and to its file below it.
  func markup(on page: PageContext) -> Markup { markup(page.downloads) }

  /// - Parameter downloads: where the table's file and the links are kept.
  func markup(_ downloads: PageDownloads) -> Markup {
    Markup { writer in
      switch layout {
      case _ where downloads.form.isPaper: table(&writer)
      case .rows: table(&writer)
      case .scroll:
        writer.element(
          "div", .class("scroll"),
          Attribute("role", downloads.form.isSection ? "group" : "region"),
          Attribute("aria-labelledby", id + "-caption"), Attribute("tabindex", "0")
        ) { table(&$0) }
      }
      writer.append(downloads.links(to: self))
      writer.newline()
    }
  }

  private func table(_ writer: inout MarkupWriter) {
    writer.element("table", .id(id), .class("t-\(layout.rawValue)")) { writer in
      writer.element(
        "caption", .id(id + "-caption"), .class(isCaptionHidden ? "hush" : "shown"),
        text: caption)
      writer.element("thead") { writer in
        writer.element("tr") { writer in
          for column in columns {
            let name = column.role == .period ? "name o" : column.role.rawValue
            writer.element(
              "th", Attribute("scope", "col"), .class("c-\(name)")
            ) { $0.append(column.head) }
          }
        }
      }
      writer.element("tbody") { writer in
        for row in rows { self.row(row, &writer) }
      }
    }
  }

  private func row(_ row: Row, _ writer: inout MarkupWriter) {
    writer.newline()
    let classes = [row.isMuted ? "muted" : nil, row.isTotal ? "total" : nil].compactMap { $0 }
    let attributes = classes.isEmpty ? [] : [Attribute.class(classes.joined(separator: " "))]
    writer.element("tr", attributes: attributes) { writer in
      let path = namesArePaths ? [Attribute.class("path")] : []
      writer.element("th", attributes: [Attribute("scope", "row")] + path) { $0.append(row.name) }
      for (column, cell) in zip(columns.dropFirst(), row.cells) {
        let label =
          layout == .rows && column.role != .score && column.role != .strip
          ? [Attribute("data-label", column.label)] : []
        let role =
          column.role.isStyled(in: layout)
          ? [Attribute.class("c-\(column.role.rawValue)")] : []
        writer.element("td", attributes: role + label) { $0.append(cell.markup) }
      }
    }
  }
}
