import Configuration
import Diagnostics
import Periods
import Responses
import Statistics

/// Response files of any bytes.
enum ResponseFuzzing {
  static func fault(in bytes: [UInt8], named path: String) -> String? {
    fault(in: bytes, named: path, ResponseSource(files: []), .inspection)
      ?? fault(in: bytes, named: path, configured, project)
  }

  private static func fault(
    in bytes: [UInt8], named path: String, _ source: ResponseSource, _ settings: ReadingSettings
  ) -> String? {
    do throws(Refusal) {
      let result = try ResponseReader.read(
        path: path, source: source, settings: settings, contents: BytesInMemory(bytes))
      return fault(in: result)
    } catch {
      return error.diagnostics.isEmpty ? "refused without a reason" : nil
    }
  }

  /// Every answer counted has its place in the tally, once for the whole.
  private static func fault(in result: FileResult) -> String? {
    let whole = result.tally.counts.filter { $0.key.segment == nil }
    let tallied = whole.values.reduce(0) { $0 + $1.total } + result.undated.total
    let account = result.file.account
    if tallied != account.counted { return "\(account.counted) counted, \(tallied) in the tally" }
    if result.file.setAside.count > account.setAsideTotal { return "more listed than set aside" }
    return nil
  }

  /// Columns by name, a dimension and a filter.
  private static var configured: ResponseSource {
    var source = ResponseSource(files: [])
    source.score = "score"
    source.date = "date"
    source.dateOrder = .dayMonthYear
    source.labels = [ScoreLabel(text: "best", score: 10)]
    return source
  }

  private static var project: ReadingSettings {
    ReadingSettings(
      products: [],
      dimensions: [DimensionSettings(key: "region", column: "region", label: "Region")],
      asOf: nil, undated: .setAside, remedies: .configuration)
  }
}
