import Analysis
import Commentary
import Configuration
import Diagnostics
import Periods
import Phrases
import Site
import Wording

/// Puts a report into the words of a message.
struct MailContentBuilder {
  let report: Report
  let commentary: Commentary
  let words: Words
  let addresses: PageAddresses
  /// Where the pages are published, with a slash at its end; nil where that isn't said.
  let baseURL: String?
  let scope: MailScope
  let attachments: [String]

  /// With more surveys than this each is said in brief.
  static let mostInFull = 3

  /// The surveys that have the product and period, with the estimate to speak of.
  struct Subject {
    let index: Int
    let survey: SurveyReport
    let line: Line
    let estimate: PeriodEstimate
    var isHeadline: Bool { estimate.period == survey.headline }
  }

  var subjects: [Subject] {
    report.surveys.enumerated().compactMap { index, survey in
      guard let line = survey.line(scope.product),
        let estimate = line.estimate(of: scope.period ?? survey.headline),
        scope.product == nil && scope.period == nil || estimate.estimate.n > 0
      else { return nil }
      return Subject(index: index, survey: survey, line: line, estimate: estimate)
    }
  }

  func content(_ subjects: [Subject]) -> MailContent {
    let isBrief = subjects.count > Self.mostInFull
    return MailContent(
      title: [report.title, report.organization].compactMap(\.self).joined(separator: " · "),
      parts: subjects.map { part($0, isBrief: isBrief) }, restatements: restatements,
      restatedHead: words.restatedTitle, howToRead: words.howToRead,
      notes: [words.scaleNote, words.methodInOneLine.text, basis],
      attached: attachments.isEmpty ? nil : words.attached(attachments),
      trademarks: words.trademarks, build: report.build.map { words.build($0.id) })
  }

  /// So many restated scores are told; `barograph diff` lists all.
  private static let mostRestated = 8

  /// What earlier reports said otherwise, a sentence each; nothing where nothing was restated.
  private var restatements: [String] {
    guard let restated = report.restatements else { return [] }
    let entries = restated.entries.filter {
      scope.product == nil || $0.product == scope.product
    }
    guard !entries.isEmpty else { return [] }
    let told = entries.prefix(Self.mostRestated).map { entry in
      let sentence = words.restated(entry)
      return entry.survey.map { words.labelled(words.survey($0), sentence) } ?? sentence
    }
    let left = entries.count - told.count
    var ofThese = restated
    ofThese.entries = entries
    return [words.comparedWith(restated)] + told
      + (left > 0 ? [words.furtherRestated(left)] : [])
      + (ofThese.hasScoreNotRepeated ? [words.scoresNotRepeated] : [])
  }

  private var basis: String {
    words.dataInOneLine(report.files, asOf: report.asOf).text
  }

  /// What goes into each place of a subject.
  func value(_ place: SubjectPattern.Placeholder, _ subjects: [Subject]) -> String {
    switch place {
    case .title: report.title
    case .organization: report.organization ?? ""
    case .product: scope.product ?? ""
    case .period: unique(subjects.map { words.period($0.estimate) })
    case .score:
      subjects.count == 1
        ? words.score(subjects[0].estimate.estimate)
        : words.few(
          subjects.map {
            "\(words.survey($0.survey.name)) \(words.score($0.estimate.estimate))"
          })
    }
  }

  private func unique(_ names: [String]) -> String {
    var seen: Set<String> = []
    return words.few(names.filter { seen.insert($0).inserted })
  }

  // MARK: One survey

  private func part(_ subject: Subject, isBrief: Bool) -> MailContent.Part {
    let (estimate, survey) = (subject.estimate, subject.survey)
    let verdict = words.headline(
      Standing(estimate), of: scope.product, isHeadline: subject.isHeadline)
    let name = report.surveys.count > 1 ? words.survey(survey.name) : nil
    return MailContent.Part(
      name: name, verdict: name.map { words.labelled($0, verdict) } ?? verdict,
      eyebrow: words.eyebrow(estimate, asOf: report.asOf), score: score(estimate.estimate),
      facts: facts(subject), groups: groups(estimate.estimate),
      trend: isBrief ? nil : trend(subject), lead: isBrief ? nil : lead(subject),
      products: isBrief ? nil : products(subject), moved: isBrief ? nil : moved(subject),
      commentary: isBrief ? nil : note(subject), remarks: remarks(subject), link: link(subject))
  }

  private func score(_ estimate: Estimate) -> MailScore {
    guard let printed = estimate.figures?.printed else {
      return .withheld(words.capitalized(words.withheldNote(estimate)) + ".")
    }
    return .shown(
      figure: words.score(estimate), giveOrTake: words.giveOrTake(printed),
      few: estimate.standing == .muted ? words.capitalized(words.mutedReason) + "." : nil)
  }

  private func facts(_ subject: Subject) -> [MailFact] {
    let estimate = subject.estimate
    var facts = [estimate.sinceYearEarlier, estimate.sincePrevious].compactMap { change in
      change.flatMap { change in
        words.change(change).map { text in
          MailFact(
            name: words.sinceHead(words.dated(change.against)),
            text: text.detectable.isEmpty ? text.line : "\(text.line) · \(text.detectable)",
            isClear: text.isClear)
        }
      }
    }
    if !estimate.isComplete {
      facts.append(MailFact(name: words.comparison, text: words.notCompared(estimate.period)))
    }
    if subject.isHeadline, let target = subject.survey.wouldTake(scope.product)?.target {
      facts.append(
        MailFact(name: words.target(target.nps), text: words.standing(target.standing)))
    }
    let asked = estimate.asked.map { " " + words.asked($0) } ?? ""
    facts.append(
      MailFact(
        name: words.answersHead, text: words.numbers.count(estimate.estimate.n) + asked))
    return facts
  }

  private func groups(_ estimate: Estimate) -> MailGroups? {
    guard let printed = estimate.figures?.printed else { return nil }
    let shares = [printed.promoters, printed.passives, printed.detractors]
    return MailGroups(
      shares: shares, texts: shares.map(words.numbers.percent), sentence: words.shares(printed))
  }
}
