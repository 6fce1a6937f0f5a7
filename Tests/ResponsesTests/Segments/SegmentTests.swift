import Configuration
import Diagnostics
import Statistics
import Testing

@testable import Responses

/// Reads texts and settles their segments.
func settled(
  _ texts: [String: String], _ settings: ReadingSettings, _ source: ResponseSource = source(),
  lookup: LookupTable? = nil
) throws -> (reading: Reading, results: [FileResult]) {
  let files = texts.map { path, text in
    ResponseSet.File(path: path, source: source, lookup: lookup) {
      BytesInMemory(Array(text.utf8))
    }
  }
  let results = try ResponseSet(files, settings: settings).read { $0.map($1) }
  var reading = Reading(merging: results)
  try reading.settleSegments(results, settings)
  return (reading, results)
}

/// What a work is refused with.
func refused(_ work: () throws -> Void) -> [Diagnostic] {
  do {
    try work()
    return []
  } catch {
    return (error as? Refusal)?.diagnostics ?? []
  }
}

extension Reading {
  /// How many answers each segment of a dimension has.
  func segments(_ dimension: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    for (cell, scores) in tally.counts where cell.segment?.dimension == dimension {
      counts[cell.segment?.name ?? "", default: 0] += scores.total
    }
    return counts
  }

  /// The sentences about all files.
  var sentences: [String] { files.flatMap { $0.assumptions.map(\.sentence) } }
}

@Suite("Segments made of numbers")
struct NumberBinTests {
  private func name(_ text: String, _ bounds: [Double] = [90, 365, 1095]) -> String? {
    let bytes = Array(text.utf8)
    return NumberBins(bounds).name(of: bytes.span)
  }

  @Test func `reach from each bound to the next, the bound belonging to the upper one`() {
    #expect(
      NumberBins([90, 365, 1095]).names == [
        "under 90", "90 to under 365", "365 to under 1095", "1095 and over",
      ])
    #expect(NumberBins([-1.5, 0]).names == ["under -1.5", "-1.5 to under 0", "0 and over"])
    #expect(NumberBins([10]).names == ["under 10", "10 and over"])
    #expect(name("0") == "under 90")
    #expect(name("-3") == "under 90")
    #expect(name("89.99") == "under 90")
    #expect(name("90") == "90 to under 365")
    #expect(name("364,5") == "90 to under 365")
    #expect(name("1,095") == "1095 and over")
    #expect(name("1,234,567.5") == "1095 and over")
    #expect(name("365.0") == "365 to under 1095")
  }

  @Test func `are for numbers only`() {
    for text in [
      "", "ten", "12 months", "1e3", "nan", "-", ".", "1.2.3", "1,2,3", "0x10", "٣", "+",
    ] {
      #expect(name(text) == nil, "\(text)")
    }
    #expect(name(String(repeating: "9", count: 10_000)) == nil)
  }

  @Test func `count what is no number as not stated, and say how often`() throws {
    var project = settings()
    project.dimensions = [
      DimensionSettings(key: "tenure", column: "days", label: "Tenure", bins: [90, 365])
    ]
    let (reading, _) = try settled(
      [
        "a.csv":
          "date,score,days\n2026-01-05,9,10\n2026-01-05,9,90\n2026-01-05,9,\n2026-01-05,9,NA\n"
          + "2026-01-05,9,long\n2026-01-05,9,longer\n"
      ], project)
    #expect(reading.segments("tenure") == ["under 90": 1, "90 to under 365": 1, "": 4])
    #expect(
      reading.sentences.contains(
        "2 answers have a value of “days” that is no number; they count as not stated."))
  }

  @Test func `take any number of different numbers`() throws {
    var project = settings()
    project.dimensions = [
      DimensionSettings(key: "revenue", column: "revenue", label: "Revenue", bins: [1_000])
    ]
    let rows = (0..<20_000).map { "2026-01-05,9,\($0).5\n" }.joined()
    let (reading, _) = try settled(["a.csv": "date,score,revenue\n" + rows], project)
    #expect(reading.segments("revenue") == ["under 1000": 1_000, "1000 and over": 19_000])
  }
}

@Suite("Columns that can't be split by")
struct SplitRefusalTests {
  private func text(_ values: [String], column: String = "region") -> String {
    "date,score,\(column)\n" + values.map { "2026-01-05,9,\"\($0)\"\n" }.joined()
  }

  @Test func `are those of more than 200 values, however many there are`() throws {
    let project = settings(["region"])
    _ = try settled(["a.csv": text((0..<200).map { "v\($0)" } + [""])], project)
    for count in [201, 20_000] {
      let found = refused {
        _ = try settled(["a.csv": text((0..<count).map { "v\($0)" })], project)
      }
      #expect(found.map(\.id) == ["too-many-segments"])
      #expect(found.first?.place == Place(file: "a.csv", line: 1))
      #expect(found.first?.message.contains("v1") == false)
    }
    let parts = ["a.csv": (0..<150), "b.csv": (100..<250)].mapValues { range in
      text(range.map { "v\($0)" })
    }
    #expect(refused { _ = try settled(parts, project) }.map(\.id) == ["too-many-segments"])
  }

  @Test func `are products as well, but not where a file is only looked into`() throws {
    let many = text((0..<300).map { "v\($0)" }, column: "product")
    #expect(
      refused { _ = try settled(["a.csv": many], settings()) }.map(\.id) == ["too-many-segments"])
    let result = try read(many, source(), .inspection)
    #expect(result.file.account.counted == 300)
    #expect(result.file.assumptions.contains { $0.id == "product-column" })
  }

  @Test func `are those that hold lists of answers`() throws {
    for separator in [", ", ";", " / ", "|"] {
      let values = ["Price", "Quality", "Service", "Price\(separator)Quality"]
      let found = refused { _ = try settled(["a.csv": text(values)], settings(["region"])) }
      #expect(found.map(\.id) == ["multi-answer-column"])
      #expect(found.first?.message.contains("Price") == false)
    }
  }

  @Test func `may hold separators within names, and lists that the configuration names`() throws {
    let cities = ["Paris, France", "Paris", "Lyon, France", "Berlin, Germany"]
    _ = try settled(["a.csv": text(cities)], settings(["region"]))
    let levels = ["Cloud / Basic", "Cloud / Pro", "Store / Basic", "Store / Pro"]
    _ = try settled(["a.csv": text(levels)], settings(["region"]))
    var project = settings(["region"])
    project.dimensions[0].values = [MergedValue(name: "Both", values: ["A, B"])]
    let (reading, _) = try settled(["a.csv": text(["A", "B", "A, B"])], project)
    #expect(reading.segments("region") == ["A": 1, "B": 1, "Both": 1])
  }
}

@Suite("Segments that are not stated")
struct NotStatedTests {
  private func segments(
    _ values: [String], _ change: (inout DimensionSettings) -> Void = { _ in }
  ) throws -> (counts: [String: Int], sentences: [String]) {
    var project = settings(["region"])
    change(&project.dimensions[0])
    let rows = values.map { "2026-01-05,9,\($0)\n" }.joined()
    let (reading, _) = try settled(["a.csv": "date,score,region\n" + rows], project)
    return (reading.segments("region"), reading.sentences)
  }

  @Test func `are blank or words for nothing`() throws {
    let found = try segments(["", " ", "N/A", "n/a", "null", "NaN", "NIL", "na", "NA", "Basel"])
    #expect(found.counts == ["": 9, "Basel": 1])
    #expect(found.sentences.contains("NA in the column “region” counts as not stated."))
  }

  @Test func `are not the answers of North America`() throws {
    #expect(try segments(["NA", "EMEA", "N/A"]).counts == ["NA": 1, "EMEA": 1, "": 1])
    #expect(try segments(["NA", "X"]) { $0.order = ["NA"] }.counts == ["NA": 1, "X": 1])
    let merged = try segments(["NA", "X"]) {
      $0.values = [MergedValue(name: "North America", values: ["NA"])]
    }
    #expect(merged.counts == ["North America": 1, "X": 1])
  }
}
