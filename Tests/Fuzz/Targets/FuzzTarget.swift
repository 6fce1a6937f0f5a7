/// A part of the program that takes bytes from outside, as a function that may be given any.
///
/// The name is the folder of its seeds, and what `scripts/fuzz` is called with.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// A file of delimited text, read and counted.
  case csv
  /// A file of JSON, read and counted.
  case json
  /// An archive with a workbook, read and counted.
  case xlsx
  /// A written date, in every order, and its day in other zones.
  case dates
  /// A file of commentary and one of an event.
  case frontMatter = "front-matter"
  /// `barograph.yml`.
  case configuration
  /// A compiled time zone.
  case zones
  /// What `calculate` is given.
  case calculate

  /// Reads the bytes.
  /// - Returns: what is wrong with the result, of which nothing may ever be; nil if all is well.
  package func fault(in bytes: [UInt8]) -> String? {
    switch self {
    case .csv: ResponseFuzzing.fault(in: bytes, named: "answers.csv")
    case .json: ResponseFuzzing.fault(in: bytes, named: "answers.json")
    case .xlsx: ResponseFuzzing.fault(in: bytes, named: "answers.xlsx")
    case .dates: DateFuzzing.fault(in: bytes)
    case .frontMatter: CommentaryFuzzing.fault(in: bytes)
    case .configuration: ConfigurationFuzzing.fault(in: bytes)
    case .zones: DateFuzzing.faultOfZone(in: bytes)
    case .calculate: CalculationFuzzing.fault(in: bytes)
    }
  }
}
