import Analysis
import Markup
import Periods
import Responses
import Wording

extension Shell {
  /// The shell around one page of a survey.
  /// - Parameter hasRoot: whether a list of surveys stands above.
  init(
    _ page: PageContext, _ content: PageContent, _ look: PageLook, hasRoot: Bool,
    _ unknown: UnknownNames
  ) {
    let site = page.site
    let words = site.words
    let rootLink = RelativePath.link(from: page.path, to: SurveyList.path)
    let root = hasRoot ? [TemplateLink(label: words.surveys, link: rootLink)] : []
    var crumbs = root + content.breadcrumbs.map { TemplateLink($0, from: page) }
    if content.key == .index, !hasRoot { crumbs = [] }
    let survey = hasRoot ? site.survey.name : nil
    let last = page.lastDay
    let scripts: [ScriptElement] = [.page(words)] + (content.key == .search ? [.search(words)] : [])
    self.init(
      language: site.report.language.rawValue,
      documentTitle: words.documentTitle(
        [
          content.title, survey == content.title ? nil : survey, site.report.title,
          site.report.organization,
        ].compactMap { $0 }),
      styles: look.styles.markup(
        from: page.path, furniture: last.map { words.furniture(of: site.report, to: $0) }),
      policy: look.styles.policy(scripts), logo: look.logo,
      organization: site.report.organization ?? "", reportTitle: site.report.title,
      home: hasRoot ? rootLink : page.link(.index),
      navigation: root + Self.navigation(page), breadcrumbs: crumbs,
      here: content.key == .index && !hasRoot ? "" : content.title,
      previous: content.previous.map { TemplateLink($0, from: page) },
      next: content.next.map { TemplateLink($0, from: page) }, main: content.main,
      scripts: scripts,
      basis: last.map(words.basis)
        ?? words.basis(asOf: site.report.asOf, counted: site.files.account.counted),
      words: words, unknown: unknown)
  }

  /// The shell around the list of surveys.
  init(_ list: SurveyList, _ main: Markup, _ look: PageLook, _ unknown: UnknownNames) {
    let report = list.report
    let scripts: [ScriptElement] = [.page(list.words)]
    self.init(
      language: report.language.rawValue,
      documentTitle: list.words.documentTitle(
        [report.title, report.organization].compactMap { $0 }),
      styles: look.styles.markup(from: SurveyList.path), policy: look.styles.policy(scripts),
      logo: look.logo, organization: report.organization ?? "", reportTitle: report.title,
      home: Link(path: SurveyList.path),
      navigation: list.contexts.map {
        TemplateLink(label: list.words.survey($0.survey.name), link: list.link(to: $0))
      }, breadcrumbs: [], here: "", previous: nil, next: nil, main: main,
      scripts: scripts,
      basis: list.words.basis(asOf: report.asOf, counted: report.account.counted),
      words: list.words, unknown: unknown)
  }

  /// The survey's main parts; the one a page belongs to is the current one. The pages of a period lead
  /// to the list of all, not to the latest, so that they keep their bytes when later ones come.
  static func navigation(_ page: PageContext) -> [TemplateLink] {
    let (site, words) = (page.site, page.words)
    var links = [TemplateLink(label: words.overview, link: page.link(.index))]
    links[0].isCurrent = page.key == .index
    func add(
      _ label: String, _ target: PageKey, _ isCurrent: Bool, fragment: String? = nil
    ) {
      guard site.map.has(target) else { return }
      links.append(
        TemplateLink(
          label: label, link: page.link(target, fragment: fragment), isCurrent: isCurrent))
    }
    let periods = words.navigation(site.headlineGrain)
    if page.key.isPeriod {
      add(periods, .search, true, fragment: site.map.id(of: .periods))
    } else {
      add(periods, .period(site.survey.headline), false)
    }
    if site.hasProducts {
      add(words.productsNavigation, .product(0), page.key.isProduct)
    }
    if !site.survey.dimensions.isEmpty {
      add(words.segments, .dimension(0), page.key.isDimension)
    }
    add(words.trends, .trends, page.key == .trends)
    add(words.method, .method, page.key == .method)
    add(words.search, .search, page.key == .search)
    return links
  }
}

extension TemplateLink {
  fileprivate init(_ page: (text: String, target: PageKey), from origin: PageContext) {
    self.init(label: page.text, link: origin.link(page.target))
  }
}

extension PageContext {
  /// The last day of the complete period that the page speaks of, which later answers leave as it is;
  /// nil for all other pages.
  fileprivate var lastDay: CivilDate? {
    guard let period = key.spokenOf, survey.whole.estimate(of: period)?.isComplete == true else {
      return nil
    }
    return period.lastDay
  }
}

extension PageKey {
  /// The only period that the page speaks of.
  fileprivate var spokenOf: Period? {
    switch self {
    case .period(let period), .moved(let period), .productPeriod(_, let period): period
    case .index, .trends, .search, .method, .product, .formerProduct, .dimension: nil
    }
  }

  fileprivate var isPeriod: Bool {
    switch self {
    case .period, .moved, .productPeriod: true
    default: false
    }
  }

  fileprivate var isProduct: Bool {
    if case .product = self { true } else { false }
  }

  fileprivate var isDimension: Bool {
    if case .dimension = self { true } else { false }
  }
}
