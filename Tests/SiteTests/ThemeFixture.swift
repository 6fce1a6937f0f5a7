import Commentary
import Configuration
import Diagnostics
import ReportFixtures

@testable import Site

/// Sites with a theme made of the files given.
enum ThemeFixture {
  static func source(_ files: [String: [UInt8]]) -> ThemeSource {
    ThemeSource(folder: "themes/acme", files: files)
  }

  /// What refuses the theme, if anything does.
  static func refusal(_ files: [String: [UInt8]]) -> [Diagnostic] {
    do {
      let site = try Site(
        report: ReportFixture().report, commentary: .init(), theme: source(files))
      _ = try site.files()
      return []
    } catch let refusal as Refusal {
      return refusal.diagnostics
    } catch {
      return []
    }
  }

  /// The pages by their paths.
  static func pages(
    _ files: [String: [UInt8]], styles: StylesPlacement = .inline
  ) throws -> [String: String] {
    let site = Site(
      report: try ReportFixture().report, commentary: .init(), theme: source(files), styles: styles)
    return Dictionary(
      uniqueKeysWithValues: try site.files().files.map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
  }
}
