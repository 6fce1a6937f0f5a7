import CSV
import Configuration
import Diagnostics

@testable import Responses

/// The records of a file as texts, table by table.
func records(
  _ bytes: [UInt8], _ source: ResponseSource = source(), piece: Int = 1 << 20
) throws(Refusal) -> [(name: String?, records: [[String]], lines: [Int])] {
  let contents = PiecewiseBytes(bytes, piece: piece)
  var found: [(name: String?, records: [[String]], lines: [Int])] = []
  for table in try FileTables.open(contents, path: "answers", source: source) {
    var (stream, batch) = (try table.records(), RecordBatch())
    var (texts, lines, last) = ([[String]](), [Int](), -1)
    while try stream.next(into: &batch) {
      for record in batch.records {
        texts.append(
          (0..<record.fieldCount).map {
            String(decoding: batch.field($0, of: record), as: UTF8.self)
          })
        lines.append(record.line)
        if record.offset <= last { texts.append(["offsets do not ascend"]) }
        last = record.offset
      }
    }
    found.append((table.name, texts, lines))
  }
  return found
}

/// The diagnostics that bytes are refused with; none if they are not.
func refusal(
  of bytes: [UInt8], _ source: ResponseSource = source(),
  _ settings: ReadingSettings = .inspection, piece: Int = 1 << 20
) -> [Diagnostic] {
  do throws(Refusal) {
    _ = try read(bytes, source, settings, path: "answers", piece: piece)
    return []
  } catch {
    return error.diagnostics
  }
}
