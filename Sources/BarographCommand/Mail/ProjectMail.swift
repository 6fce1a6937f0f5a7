import Analysis
import Configuration
import Delivery
import Diagnostics
import Exports
import Periods
import Site

/// The messages about a report that was built.
struct ProjectMail {
  private let project: ReportProject
  private let writer: MailWriter
  private let date: MailDate

  /// - Parameter date: of the messages; the day of `SOURCE_DATE_EPOCH` or the as-of date unless given.
  /// - Throws: a refusal for a theme or variable that can't be used.
  init(_ project: ReportProject, _ build: SiteBuild, date: MailDate? = nil) throws(Refusal) {
    self.project = project
    writer = MailWriter(
      build.report, build.commentary, colours: try ThemeColours(build.theme),
      baseURL: project.configuration.baseURL)
    let fixed = try Self.sourceDate(project)
    self.date = date ?? fixed ?? MailDate(startOf: build.report.asOf)
  }

  private static func sourceDate(_ project: ReportProject) throws(Refusal) -> MailDate? {
    do throws(Diagnostic) {
      return try project.environment.sourceSeconds().flatMap { MailDate(unixSeconds: $0) }
    } catch {
      throw Refusal([error])
    }
  }

  /// A message to be filled in about a product, or the whole report: for whom the configuration sends
  /// such a message unless given, from the first of these unless the configuration says.
  func order(
    about product: String?, to given: [MailAddress], from sender: MailAddress?
  ) throws(Refusal) -> MailWriter.Order {
    let configured = settings(of: product)
    let to = given.isEmpty ? configured?.to ?? [] : given
    guard let first = to.first else { throw Refusal([.noRecipient()]) }
    let usual = configured?.from ?? project.configuration.mail.first?.from
    var order = MailWriter.Order(to: to, from: sender ?? usual ?? first, date: date)
    if configured?.product?.text == product { order.subject = configured?.subject }
    order.scope.product = product
    return order
  }

  /// The first message of the configuration about a product, else the first about the whole report:
  /// who gets one product's message doesn't get another's, or the whole.
  private func settings(of product: String?) -> MailSettings? {
    let mail = project.configuration.mail
    return mail.first { $0.product?.text == product } ?? mail.first { $0.product == nil }
  }

  func message(_ order: MailWriter.Order) throws(Refusal) -> MailMessage {
    try writer.message(order)
  }

  /// A file for each message of the configuration, by their names.
  /// - Parameter papers: the PDF files of the build; messages about the whole report carry the
  ///   summary.
  func files(attaching papers: [SiteFile] = []) throws(Refusal) -> [SiteFile] {
    let summary = MailAttachment.summary(of: papers)
    var files: [String: SiteFile] = [:]
    for settings in project.configuration.mail {
      var order = MailWriter.Order(
        to: settings.to, from: settings.from ?? settings.to.first, date: date)
      order.subject = settings.subject
      order.scope.product = settings.product?.text
      order.place = settings.product
      order.attachments = settings.product == nil ? summary : []
      let message = try writer.message(order)
      let name = writer.fileName(order.scope)
      // Two messages about the same go to different people.
      let free =
        files[name + ".eml"] == nil
        ? name : "\(name)--\(MailFingerprint(texts: [message.id]).text.prefix(8))"
      files[free + ".eml"] = SiteFile(path: free + ".eml", bytes: message.bytes)
    }
    return files.values.sorted { $0.path < $1.path }
  }
}

extension MailAttachment {
  /// The summary among a build's PDF files, to be attached to what speaks of the whole report.
  static func summary(of papers: [SiteFile]) -> [MailAttachment] {
    papers.filter { $0.path == Site.summaryPaperPath }.map {
      MailAttachment(name: $0.path, mediaType: "application/pdf", bytes: $0.bytes)
    }
  }
}
