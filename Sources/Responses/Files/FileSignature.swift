/// Files that are no delimited text, told by their first bytes.
enum FileSignature: Hashable, CaseIterable {
  case zip, oldOffice, gzip

  init?(of bytes: ArraySlice<UInt8>) {
    let match = Self.allCases.first { signature in
      signature.starts.contains { bytes.starts(with: $0) }
    }
    guard let match else { return nil }
    self = match
  }

  private var starts: [[UInt8]] {
    switch self {
    case .zip: [[0x50, 0x4B, 0x03, 0x04]]
    case .oldOffice: [[0xD0, 0xCF, 0x11, 0xE0]]
    case .gzip: [[0x1F, 0x8B]]
    }
  }

  /// What such a file is.
  var name: String {
    switch self {
    case .zip: "a workbook or another archive"
    case .oldOffice: "an old workbook"
    case .gzip: "compressed with gzip"
    }
  }
}
