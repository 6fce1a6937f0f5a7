import Analysis
import Exports
import Markup
import Periods
import Wording

extension MethodPage {
  /// What each member and column of the files of figures holds, file by file; English, as they are.
  /// Nothing in a document that travels without them.
  var dictionary: Markup {
    guard !page.site.form.isSection else { return Markup() }
    let offered = Set(page.site.downloads)
    let files = DataDictionary().brief { offered.contains("data/" + $0) }
    guard !files.isEmpty else { return Markup() }
    let isEnglish = report.language == .english
    let body = Markup { writer in
      writer.element("div", attributes: isEnglish ? [] : [.lang(Language.english.rawValue)]) {
        writer in
        for file in files { Self.entries(of: file, &writer) }
      }
    }
    return page.section("dictionary", words.dictionaryTitle, body, note: words.dictionaryNote)
  }

  private static func entries(of file: DataDictionary.File, _ writer: inout MarkupWriter) {
    writer.element("details") { writer in
      writer.element("summary", text: file.name)
      writer.element("p", text: file.says)
      writer.element("dl", .class("dictionary")) { writer in
        for entry in file.entries {
          writer.element("dt", text: entry.name)
          writer.element("dd", text: entry.says)
        }
      }
    }
    writer.newline()
  }
}
