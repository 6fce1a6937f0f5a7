import Diagnostics

extension Diagnostic {
  static func singleFileTooLarge(_ size: Int, limit: Int) -> Diagnostic {
    Diagnostic(
      "single-file-too-large", about: .input,
      "\(Site.singleFilePath) would have \(megabytes(size)), and \(megabytes(limit)) is the most "
        + "that mail and shared folders are sure to take",
      remedy: "Keep fewer periods with `history:`, merge products with `product: {values: …}`, or "
        + "leave --single-file out and pass the folder on.")
  }

  /// `18.4 MB`, rounded up.
  private static func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 99_999) / 100_000
    return tenths % 10 == 0 ? "\(tenths / 10) MB" : "\(tenths / 10).\(tenths % 10) MB"
  }
}
