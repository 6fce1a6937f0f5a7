import Analysis
import Commentary
import Markup
import Periods
import Phrases
import Site
import Wording

/// What stands below the score of one survey.
extension MailContentBuilder {
  /// So many columns have room on a phone.
  private static let mostColumns = 12

  /// The periods up to the one that the message is about; nil for fewer than two.
  func trend(_ subject: Subject) -> MailTrend? {
    let period = subject.estimate.period
    let all = subject.line.periods(period.grain).filter { $0.period <= period }
    let count = min(Self.mostColumns, max(2, report.settings.history))
    let periods = Array(all.suffix(count).drop { $0.estimate.n == 0 })
    guard periods.count > 1, periods.contains(where: { $0.estimate.figures != nil }) else {
      return nil
    }
    var year = ""
    let columns = periods.map { estimate in
      let label = words.yearLabel(estimate.period)
      defer { year = label }
      let printed = estimate.estimate.figures?.printed
      return MailTrend.Column(
        label: words.shortPeriod(estimate.period), year: label == year ? "" : label,
        name: words.period(estimate), figure: printed.map { words.numbers.signed($0.nps) } ?? "–",
        nps: printed?.nps, isPale: estimate.estimate.standing == .muted || !estimate.isComplete)
    }
    return MailTrend(
      title: words.trendTitle(periods, of: scope.product, headline: period), columns: columns,
      note: words.columnsNote(periods))
  }

  /// What the products did, or what the product did to the score of all answers.
  func lead(_ subject: Subject) -> String? {
    let (survey, period) = (subject.survey, subject.estimate.period)
    guard let product = scope.product else {
      guard !survey.products.isEmpty else { return nil }
      return words.title(ProductChanges(survey.products, in: period)) + "."
    }
    guard let movement = survey.movements(in: period).first,
      let split = movement.splits.first(where: { $0.partition == .products }),
      let part = split.parts.first(where: { $0.name == .named(product) }), part.change != nil
    else { return nil }
    return words.added(part, to: movement)
  }

  func moved(_ subject: Subject) -> MailMoved? {
    let movements = subject.survey.movements(in: subject.estimate.period)
    guard scope.product == nil, let first = movements.first, let split = first.splits.first else {
      return nil
    }
    func label(_ split: MovementSplit) -> String? {
      guard case .dimension(let key) = split.partition else { return nil }
      return subject.survey.dimensions.first { $0.key == key }?.label ?? key
    }
    let reversals = movements.flatMap { movement in
      movement.splits.compactMap { words.reversal(movement, $0, label($0)) }
    }
    return MailMoved(
      title: words.title(first, split, label(split)),
      sentences: ([words.sentence(first, split, label(split))] + reversals)
        .joined(separator: " "))
  }

  func note(_ subject: Subject) -> MailCommentary? {
    let period = subject.estimate.period
    let pages: [CommentaryPage] =
      switch (scope.product, subject.isHeadline) {
      case (nil, true): [.index, .period(period)]
      case (nil, false): [.period(period)]
      case (let product?, true):
        [.productInPeriod(product: product, period: period), .product(product)]
      case (let product?, false): [.productInPeriod(product: product, period: period)]
      }
    let notes = pages.compactMap { commentary.note(for: $0, survey: subject.survey.name) }
    guard let note = notes.first(where: { !$0.opening.isEmpty }) else { return nil }
    let older = note.period.flatMap { $0 == period ? nil : words.writtenFor($0) + "." }
    return MailCommentary(
      title: note.title ?? words.commentary, older: older,
      paragraph: HeaderText(note.opening.text).text,
      byline: [note.author, note.date.map(words.date)].compactMap(\.self)
        .joined(separator: " · "))
  }

  func remarks(_ subject: Subject) -> [String] {
    var remarks: [String] = []
    if scope.product == nil, subject.isHeadline {
      let grain = subject.estimate.period.grain
      let running = subject.line.periods(grain).last {
        !$0.isComplete && $0.period > subject.estimate.period && $0.estimate.n > 0
      }
      if let running {
        let (head, tail) = words.running(running.estimate)
        remarks.append(head + words.running(running.period) + tail)
      }
      if let needed = subject.survey.answersForTenPoints, subject.estimate.estimate.n < needed {
        remarks.append(
          words.neededForTenPoints(needed, subject.estimate.estimate.n, subject.estimate.period))
      }
    }
    return remarks
  }

  func link(_ subject: Subject) -> MailLink? {
    guard let baseURL else { return nil }
    let path = addresses.path(
      survey: subject.index, product: scope.product, period: subject.estimate.period)
    let name = [scope.product, words.longPeriod(subject.estimate.period)].compactMap(\.self)
      .joined(separator: ", ")
    return MailLink(text: words.labelled(words.reportPages, name), address: baseURL + path)
  }
}
