/// Files that are no delimited text in UTF-8, told by their first bytes.
enum FileSignature: Hashable, CaseIterable {
  case zip, oldOffice, gzip, utf16, utf32

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
    case .utf16: [[0xFF, 0xFE], [0xFE, 0xFF]]
    case .utf32: [[0x00, 0x00, 0xFE, 0xFF]]
    }
  }

  /// What such a file is.
  var name: String {
    switch self {
    case .zip: "a workbook or another archive"
    case .oldOffice: "an old workbook"
    case .gzip: "compressed with gzip"
    case .utf16: "text in UTF-16"
    case .utf32: "text in UTF-32"
    }
  }
}
