extension Dialect {
  /// The delimiters that can be detected; of equally good ones the first wins.
  package static let detectable: [UInt8] = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }

  /// How many records a delimiter is judged by.
  static let judgedRecords = 200

  /// The dialect that a file is most likely written in, judged by its first bytes.
  ///
  /// Each delimiter reads the first 200 records, quotation marks heeded. The best one gives the most
  /// records of one width, wider ones before narrower ones: the measure is the share of records
  /// that have the most frequent width w, times 1 − 1/w. It counts half where the first record, the
  /// header, has another width: a column of lists makes many records alike, but not the header. A
  /// file in which no delimiter occurs has one column and is read with commas.
  /// - Parameter isWhole: whether the sample is the whole file.
  package static func detected(in sample: [UInt8], isWhole: Bool) -> Dialect {
    var best = (dialect: Dialect.comma, measure: 0.0)
    for delimiter in detectable {
      let dialect = Dialect(delimiter: delimiter)
      let measure = dialect.consistency(in: sample, isWhole: isWhole)
      if measure > best.measure { best = (dialect, measure) }
    }
    return best.dialect
  }

  /// The measure of ``detected(in:isWhole:)``, 0…1.
  private func consistency(in sample: [UInt8], isWhole: Bool) -> Double {
    var scanner = RecordScanner(self)
    var batch = RecordBatch()
    scanner.append(sample)
    if isWhole { scanner.end() }
    if !scanner.next(into: &batch) {
      scanner.end()
      _ = scanner.next(into: &batch)
    }
    let widths = batch.records.prefix(Self.judgedRecords).map(\.fieldCount)
    let counts = Dictionary(widths.map { ($0, 1) }, uniquingKeysWith: +)
    guard
      let most = counts.filter({ $0.key > 1 })
        .max(by: { ($0.value, $0.key) < ($1.value, $1.key) })
    else { return 0 }
    let measure = Double(most.value) / Double(widths.count) * (1 - 1 / Double(most.key))
    return widths.first == most.key ? measure : measure / 2
  }
}
