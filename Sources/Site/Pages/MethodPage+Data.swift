import Analysis
import Diagnostics
import Markup
import Periods
import Phrases
import Responses
import Wording

extension MethodPage {
  private var files: [FileReading] { page.site.files }
  private var account: Account { files.account }

  /// What became of every row, per file and in sum.
  var read: Markup {
    let body = Markup { writer in
      prose([words.accountSentence(account, files: files.count)], &writer)
      writer.append(fileTable)
      writer.append(exclusionTable)
      writer.append(reasonTable)
      writer.append(setAsideRows)
      if !survey.leftOut.isEmpty {
        prose([words.leftOutNote(survey.leftOut)], &writer)
      }
    }
    return page.section("read", words.readTitle, body)
  }

  private var fileTable: Markup {
    let total = DataTable.Row(
      name: Markup(text: words.inSum), cells: cells(account) + [Markup()], isTotal: true)
    return DataTable(
      id: page.id("files"), caption: words.fileTableCaption,
      columns: [.init(.name, words.fileHead)]
        + words.accountHeads.map { .init(.answers, $0) } + [.init(.text, words.spanHead)],
      rows: files.map { file in
        .init(
          name: Markup(text: file.path),
          cells: cells(file.account) + [Markup(text: words.span(file))])
      } + [total], namesArePaths: true
    ).markup(on: page)
  }

  private func cells(_ account: Account) -> [any TableCell] {
    [
      account.rows, account.counted, account.unanswered, account.excluded,
      account.setAsideTotal,
    ].map { Markup(text: words.numbers.count($0)) }
  }

  private var exclusionTable: Markup {
    reasonTable(
      "exclusions", words.exclusionTableCaption,
      account.exclusionReasons.map { (words.reason($0.reason), $0.count) })
  }

  private var reasonTable: Markup {
    reasonTable(
      "reasons", words.reasonTableCaption,
      account.reasons.map { (words.reason($0.reason), $0.count) })
  }

  /// Rows by reason; nothing without any.
  private func reasonTable(
    _ id: String, _ caption: String, _ reasons: [(reason: String, count: Int)]
  ) -> Markup {
    guard !reasons.isEmpty else { return Markup() }
    return DataTable(
      id: page.id(id), caption: caption,
      columns: [.init(.name, words.reasonHead), .init(.answers, words.rowsHead)],
      rows: reasons.map { reason, count in
        .init(name: Markup(text: reason), cells: [Markup(text: words.numbers.count(count))])
      }
    ).markup(on: page)
  }

  /// So many rows set aside are listed by place; a page is no place for thousands.
  private static let mostRows = 100

  private var setAsideRows: Markup {
    let rows = files.flatMap { file in file.setAside.map { (file.path, $0) } }
    guard !rows.isEmpty else { return Markup() }
    let table = DataTable(
      id: page.id("set-aside"), caption: words.setAsideTableCaption,
      columns: [
        .init(.name, words.fileHead), .init(.answers, words.lineHead),
        .init(.text, words.columnHead), .init(.text, words.reasonHead),
      ],
      rows: rows.prefix(Self.mostRows).map { path, row in
        .init(
          name: Markup(text: path),
          cells: [
            Markup(text: words.numbers.count(row.line)), Markup(text: row.column ?? "–"),
            Markup(text: words.reason(row.reason)),
          ])
      }, namesArePaths: true, isDownloadable: false)
    let rest = account.setAsideTotal - min(rows.count, Self.mostRows)
    let list = Markup { writer in
      writer.append(table.markup(on: page))
      if rest > 0 { prose([words.setAsideRest(rest)], &writer) }
    }
    return page.folded(words.setAsideSummary, list)
  }

  /// Everything that was taken for granted, once each, with the files it was taken for.
  var assumptions: Markup {
    var order = report.assumptions.map(words.assumption)
    var filesBySentence: [String: [String]] = [:]
    for file in files {
      for sentence in file.assumptions.map(words.assumption) {
        if !order.contains(sentence) { order.append(sentence) }
        filesBySentence[sentence, default: []].append(file.path)
      }
    }
    guard !order.isEmpty else { return Markup() }
    let body = Markup { writer in
      writer.element("ul", .class("prose")) { writer in
        for sentence in order {
          writer.element("li") { writer in
            writer.text(sentence)
            if let paths = filesBySentence[sentence] {
              writer.text(" ")
              writer.element(
                "small", text: words.assumedFor(paths, of: files.count))
            }
          }
        }
      }
    }
    return page.section("assumptions", words.assumptionsTitle, body)
  }
}
