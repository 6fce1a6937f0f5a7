import Analysis
import ArgumentParser
import Configuration
import Delivery
import Diagnostics
import Periods

/// `barograph email`: a message about the report on standard output, for a mail program to send.
struct EmailCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "email", abstract: "Write a mail message about the report to standard output.",
    discussion: """
      barograph email --to board@example.org > report.eml
      barograph email --to board@example.org | tr -d '\\r' | sendmail -t -i

      What is left out comes from `email:` of the configuration.
      """)

  @OptionGroup var options: SharedOptions

  @Option(
    help: ArgumentHelp("Whom it is for; may be given several times.", valueName: "address"),
    transform: EmailCommand.address)
  var to: [MailAddress] = []

  @Option(
    help: ArgumentHelp("Whom it is from; the first of --to unless given.", valueName: "address"),
    transform: EmailCommand.address)
  var from: MailAddress?

  @Option(
    help: ArgumentHelp(
      "The period it is about, such as 2026-Q3; the latest complete one unless given.",
      valueName: "period"))
  var period: String?

  @Option(help: ArgumentHelp("The product it is about.", valueName: "name"))
  var product: String?

  @Option(
    help: ArgumentHelp(
      "The subject, with {title}, {organization}, {period}, {product} and {score}.",
      valueName: "text"),
    transform: EmailCommand.pattern)
  var subject: SubjectPattern?

  @Option(
    help: ArgumentHelp(
      "The date of the message, as 2026-10-06 or 2026-10-06T08:30:00+02:00; SOURCE_DATE_EPOCH or "
        + "the day of the report unless given.", valueName: "date"),
    transform: EmailCommand.date)
  var date: MailDate?

  @Flag(help: "Let mail programs open it ready to send.")
  var draft = false

  @Flag(help: "Attach summary.pdf, made by WeasyPrint or Chromium.")
  var pdf = false

  func validate() throws {
    if pdf, product != nil || period != nil {
      throw ValidationError(
        "The PDF is about the whole report and its latest period: --product and --period go "
          + "without --pdf.")
    }
    if options.json { throw ValidationError("email prints a message, and has no --json.") }
  }

  func run() throws {
    let terminal = options.terminal
    try terminal.run(isStrict: options.strict) {
      let project = try ReportProject(options.location)
      let press = pdf ? try PDFPress(project) : nil
      let paper = press.map { _ in
        WantedDocuments.Paper(size: project.configuration.pdf.paper, includesWhole: false)
      }
      let build = try SiteBuild(
        project, options.choices, jobs: options.jobCount, terminal: terminal,
        documents: WantedDocuments(hasPages: false, paper: paper))
      let isStopped = options.strict && build.diagnostics.contains { $0.severity == .warning }
      let mail = try ProjectMail(project, build, date: date)
      var order = try order(mail, build)
      if !isStopped, let press {
        // Before time is spent on PDF: whether there is a message at all.
        _ = try mail.message(order)
        order.attachments = MailAttachment.summary(of: try press.files(of: build, terminal))
      }
      let message = try mail.message(order)
      terminal.endProgress()
      terminal.detail("Subject: \(message.subject.text)")
      terminal.detail("Message-ID: <\(message.id)>")
      if !isStopped { try terminal.print(message.bytes) }
      return build.diagnostics
    }
  }

  private func order(
    _ mail: ProjectMail, _ build: SiteBuild
  ) throws -> MailWriter.Order {
    var order = try mail.order(about: product, to: to, from: from)
    if let subject { order.subject = subject }
    order.isDraft = draft
    if let period {
      guard let known = build.report.calendar.period(key: period) else {
        throw Diagnostic.noPeriod(period, example: build.report.calendar.key(build.headline))
      }
      order.scope.period = known
    }
    return order
  }

  private static func address(_ text: String) throws -> MailAddress {
    do throws(MailAddressFault) {
      return try MailAddress(text)
    } catch {
      throw ValidationError("“\(text)” \(error.problem). \(error.remedy)")
    }
  }

  private static func pattern(_ text: String) throws -> SubjectPattern {
    do throws(SubjectPattern.Unknown) {
      return try SubjectPattern(text)
    } catch {
      let known = SubjectPattern.Placeholder.allCases.map { "{\($0.rawValue)}" }
      throw ValidationError(
        "{\(error.name)} stands for nothing in a subject, which may have "
          + known.joined(separator: ", ") + ".")
    }
  }

  private static func date(_ text: String) throws -> MailDate {
    guard let date = MailDate(text) else {
      throw ValidationError("“\(text)” is no moment written as 2026-10-06T08:30:00+02:00.")
    }
    return date
  }
}

extension SiteBuild {
  /// The headline period of the first survey.
  fileprivate var headline: Period {
    report.surveys.first?.headline ?? Period(.month, from: Month(of: report.asOf))
  }
}

extension Diagnostic {
  static func noPeriod(_ written: String, example: String) -> Diagnostic {
    Diagnostic(
      "no-period", about: .usage, "“\(written)” names no period of the report's calendar",
      remedy: "Write it as the report's files do, such as \(example).")
  }
}
