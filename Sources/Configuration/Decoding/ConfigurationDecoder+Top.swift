import Diagnostics
import Periods

/// The top of the file and its small sections.
extension ConfigurationDecoder {
  /// The configuration of a file's root; what is wrong with it is among the diagnostics, and only
  /// without errors among them may the value be used.
  mutating func configuration(_ root: ConfigurationNode) -> Configuration? {
    guard case .table(let entries) = root.content else {
      if !root.isRefused {
        report(.rootIsNoTable(found: root.kind, at: source.spot(root.position)))
      }
      return nil
    }
    let top = section(entries, at: .top, position: root.position)
    let title = prose(required("title", in: top))
    var configuration = Configuration(title: title ?? "", sources: [])
    readBasics(top, into: &configuration)
    configuration.sources = sources(top)
    configuration.product = product(top["product"])
    configuration.dimensions = dimensions(top["dimensions"])
    checkRoles(top["dimensions"], configuration)
    configuration.targets = targets(top["targets"], for: configuration.sources)
    return configuration
  }

  private mutating func readBasics(_ top: Section, into configuration: inout Configuration) {
    configuration.organization = prose(top["organization"])
    if let language = language(top["language"]) { configuration.language = language }
    configuration.asOf = date(top["as-of"])
    if let grain = choice(top["headline"], of: Grain.self) { configuration.headline = grain }
    if let history = wholeNumber(top["history"], in: 1...400) { configuration.history = history }
    readCalendar(top["calendar"], into: &configuration)
    configuration.about = about(top["about"])
    configuration.invited = located(top["invited"])
    configuration.previous = located(top["previous"])
    if let isOn = choice(top["comments"], [("on", true), ("off", false)]) {
      configuration.showsComments = isOn
    }
    readLimits(top, into: &configuration)
    readSite(top["site"], into: &configuration)
    configuration.mail = mail(top["email"])
    configuration.pdf = pdf(top["pdf"])
  }

  /// A text with its place.
  private mutating func located(_ field: Field?) -> LocatedText? {
    guard let field, let text = written(field) else { return nil }
    let spot = source.spot(field.value.position)
    return LocatedText(text, at: spot.place, excerpt: spot.excerpt)
  }

  private mutating func readLimits(_ top: Section, into configuration: inout Configuration) {
    if let confidence = confidence(top["statistics"]) {
      configuration.statistics.confidence = confidence
    }
    configuration.privacy = privacy(top["privacy"])
    if let share = maxSetAside(top["quality"]) { configuration.quality.maxSetAside = share }
  }

  private mutating func language(_ field: Field?) -> Language? {
    guard let field, let tag = written(field) else { return nil }
    if let language = Language(rawValue: tag) { return language }
    let spot = source.spot(field.value.position)
    report(.unknownLanguage(tag, known: Language.allCases.map(\.rawValue), at: spot))
    return nil
  }

  private mutating func readCalendar(
    _ field: Field?, into configuration: inout Configuration
  ) {
    guard let section = section(field, at: .calendar) else { return }
    let start = wholeNumber(section["fiscal-year-starts"], in: 1...12) ?? 1
    let namedBy = choice(section["named-by"], of: FiscalCalendar.NamedBy.self) ?? .end
    if let calendar = FiscalCalendar(firstMonth: start, namedBy: namedBy) {
      configuration.calendar = calendar
    }
    configuration.timeZone = located(section["time-zone"])
  }

  private mutating func about(_ field: Field?) -> About {
    var about = About()
    guard let section = section(field, at: .about) else { return about }
    about.question = prose(section["question"])
    about.mode = prose(section["mode"])
    about.asked = prose(section["asked"])
    return about
  }

  private mutating func confidence(_ field: Field?) -> Double? {
    guard let section = section(field, at: .statistics), let field = section["confidence"],
      let text = written(field)
    else { return nil }
    if let number = Self.decimal(text), [0.90, 0.95, 0.99].contains(number) { return number }
    reportInvalid(field, found: text)
    return nil
  }

  private mutating func privacy(_ field: Field?) -> PrivacySettings {
    var privacy = PrivacySettings()
    guard let field else { return privacy }
    if case .text = field.value.content, !field.value.isNull, let word = written(field) {
      if word == PrivacySettings.strictWord { return .strict }
      reportInvalid(field, found: word)
      return privacy
    }
    guard let section = section(field, at: .privacy) else { return privacy }
    let hide = wholeNumber(section["hide-below"], in: 0...1_000_000)
    let mute = wholeNumber(section["mute-below"], in: 0...1_000_000)
    let comments = wholeNumber(section["comments-below"], in: 0...1_000_000)
    if let comments { privacy.commentsBelow = comments }
    if let hide { privacy.hideBelow = hide }
    if let mute { privacy.muteBelow = mute }
    if privacy.muteBelow < privacy.hideBelow,
      let blamed = mute == nil ? section["hide-below"] : section["mute-below"]
    {
      report(
        .muteBelowHide(
          mute: privacy.muteBelow, isDefault: section["mute-below"] == nil,
          hide: privacy.hideBelow, at: source.spot(blamed.value.position)))
    }
    return privacy
  }

  /// A percentage, or a share below 1; a whole number without a sign could be either.
  private mutating func maxSetAside(_ field: Field?) -> Double? {
    guard let section = section(field, at: .quality), let field = section["max-set-aside"],
      let text = written(field)
    else { return nil }
    if text.hasSuffix("%") {
      let number = text.dropLast().prefix { $0 != " " }
      let isPlain = text.dropLast(1).dropFirst(number.count).allSatisfy { $0 == " " }
      if isPlain, let percent = Self.decimal(number), percent <= 100 { return percent / 100 }
    } else if let share = Self.decimal(text), share < 1 {
      return share
    }
    reportInvalid(field, found: text)
    return nil
  }

  private mutating func readSite(_ field: Field?, into configuration: inout Configuration) {
    guard let section = section(field, at: .site) else { return }
    if let styles = choice(section["styles"], of: StylesPlacement.self) {
      configuration.styles = styles
    }
    configuration.baseURL = baseURL(section["base-url"])
    guard let field = section["theme"], let name = written(field) else { return }
    if Self.isPlainName(name) {
      configuration.theme = name
    } else {
      reportInvalid(field, found: name)
    }
  }

  /// Whether a name holds only ASCII letters, digits, `-` and `_`, and at least one of them.
  static func isPlainName(_ name: String) -> Bool {
    let isPlain = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    return isPlain && !name.isEmpty
  }
}
