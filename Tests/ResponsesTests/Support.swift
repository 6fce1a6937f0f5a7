import Configuration
import Diagnostics
import Periods
import Responses
import Statistics

/// A source with the columns given; the file's name plays no part in reading.
func source(_ change: (inout ResponseSource) -> Void = { _ in }) -> ResponseSource {
  var source = ResponseSource(files: [])
  change(&source)
  return source
}

/// Settings of a project with dimensions by column name.
func settings(_ dimensions: [String] = [], asOf: String? = nil) -> ReadingSettings {
  ReadingSettings(
    products: [],
    dimensions: dimensions.map { DimensionSettings(key: $0.lowercased(), column: $0, label: $0) },
    asOf: asOf.flatMap { CivilDate($0) }, undated: .setAside, remedies: .configuration)
}

/// Reads a text, fed in pieces of some bytes.
func read(
  _ text: String, _ source: ResponseSource = source(),
  _ settings: ReadingSettings = settings(), path: String = "answers.csv", piece: Int = 1 << 20
) throws(Refusal) -> FileResult {
  try read(Array(text.utf8), source, settings, path: path, piece: piece)
}

/// Reads bytes, fed in pieces.
func read(
  _ bytes: [UInt8], _ source: ResponseSource, _ settings: ReadingSettings,
  path: String = "answers.csv", piece: Int = 1 << 20
) throws(Refusal) -> FileResult {
  try ResponseReader.read(
    path: path, source: source, settings: settings, contents: PiecewiseBytes(bytes, piece: piece))
}

/// Contents that are read in smaller pieces than asked for, as pipes and network shares give them.
struct PiecewiseBytes: FileContents {
  private let bytes: BytesInMemory
  private let piece: Int

  init(_ bytes: [UInt8], piece: Int) {
    self.bytes = BytesInMemory(bytes)
    self.piece = piece
  }

  var size: Int { bytes.size }

  func read(_ count: Int, at offset: Int, into buffer: inout [UInt8]) {
    bytes.read(min(count, piece), at: offset, into: &buffer)
  }
}

/// The diagnostics that a text is refused with; none if it is not.
func refusal(
  _ text: String, _ source: ResponseSource = source(), _ settings: ReadingSettings = settings()
) -> [Diagnostic] {
  do throws(Refusal) {
    _ = try read(text, source, settings)
    return []
  } catch {
    return error.diagnostics
  }
}
