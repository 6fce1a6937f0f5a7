package import Analysis
package import Commentary
package import Configuration
package import Diagnostics
import Periods
package import Site
import Wording

/// Writes messages about a report: the verdict first, then what it rests on, as plain text and as
/// HTML that no mail program blocks.
package struct MailWriter: Sendable {
  private let report: Report
  private let commentary: Commentary
  private let look: MailLook
  private let addresses: PageAddresses
  private let baseURL: String?

  /// Gmail cuts off HTML beyond 102 kB.
  static let largest = 100_000

  /// - Parameter baseURL: where the pages are published, with a slash at its end; nil where that isn't
  ///   said.
  package init(
    _ report: Report, _ commentary: Commentary, colours: ThemeColours, baseURL: String?
  ) {
    self.report = report
    self.commentary = commentary
    look = MailLook(colours: colours)
    addresses = PageAddresses(report)
    self.baseURL = baseURL
  }

  /// A message that somebody asks for.
  package struct Order: Sendable {
    package var from: MailAddress?
    /// At least one.
    package var to: [MailAddress]
    /// Nil for the usual subject.
    package var subject: SubjectPattern?
    package var scope = MailScope()
    /// Where the configuration names the product; nil for the command line.
    package var place: LocatedText?
    package var date: MailDate
    package var isDraft = false
    package var attachments: [MailAttachment] = []

    package init(to: [MailAddress], from: MailAddress?, date: MailDate) {
      self.to = to
      self.from = from
      self.date = date
    }
  }

  /// - Throws: a refusal for a product or period that the report doesn't have, and for a message
  ///   that is too large.
  package func message(_ order: Order) throws(Refusal) -> MailMessage {
    let builder = builder(order)
    let subjects = builder.subjects
    guard !subjects.isEmpty else { throw Refusal([problem(with: order)]) }
    let pattern = order.subject ?? (order.scope.product == nil ? .ofReport : .ofProduct)
    let subject = HeaderText(
      pattern.filled { builder.value($0, subjects) }.unicodeScalars.filter { $0 != "\u{AD}" }
        .reduce(into: "") { $0.unicodeScalars.append($1) })
    let content = builder.content(subjects)
    let language = report.language.rawValue
    let html = MailHTML(
      content: content, look: look, language: language, title: subject.text
    ).text
    guard html.utf8.count <= Self.largest else {
      throw Refusal([.mailTooLarge(html.utf8.count, limit: Self.largest)])
    }
    var message = MailMessage(
      from: order.from, to: order.to, subject: subject, date: order.date,
      identity: [
        report.build?.id.text ?? "", report.title, order.scope.product ?? "",
        order.scope.period.map(report.calendar.key) ?? "", subject.text,
      ] + order.attachments.map(\.name),
      language: language, text: MailText(content: content).text, html: html)
    message.isDraft = order.isDraft
    message.attachments = order.attachments
    return message
  }

  /// What a message's file may be called, without an ending: `2026-q3`, `2026-q3--store`.
  package func fileName(_ scope: MailScope) -> String {
    let index = report.surveys.firstIndex { $0.line(scope.product) != nil } ?? 0
    guard report.surveys.indices.contains(index) else { return "report" }
    let period = scope.period ?? report.surveys[index].headline
    let key = report.calendar.key(period).lowercased()
    guard let product = scope.product else { return key }
    let page = addresses.path(survey: index, product: product, period: period)
    return "\(key)--\((page.split(separator: "/").last ?? "").prefix { $0 != "." })"
  }

  private func builder(_ order: Order) -> MailContentBuilder {
    MailContentBuilder(
      report: report, commentary: commentary, words: Words(report), addresses: addresses,
      baseURL: baseURL, scope: order.scope,
      attachments: order.attachments.map(\.name))
  }

  /// Why no survey has anything to say.
  private func problem(with order: Order) -> Diagnostic {
    let surveys = report.surveys
    if let product = order.scope.product {
      let known = surveys.filter { $0.line(product) != nil }
      if known.isEmpty || order.scope.period == nil {
        return .mailProduct(
          product, among: surveys.flatMap { $0.products.map(\.name) }, at: order.place?.place,
          excerpt: order.place?.excerpt)
      }
    }
    let period = order.scope.period ?? surveys.first?.headline
    let lines = surveys.compactMap { $0.line(order.scope.product) }
    let periods = period.map { period in
      lines.flatMap { $0.periods(period.grain).filter { $0.estimate.n > 0 }.map(\.period) }.sorted()
    }
    let keys = periods.flatMap { periods in
      periods.first.flatMap { first in
        periods.last.map { (first: report.calendar.key(first), last: report.calendar.key($0)) }
      }
    }
    return .mailPeriod(period.map(report.calendar.key) ?? "", span: keys)
  }
}
