package import Diagnostics

/// Reads `barograph.yml`.
package enum ConfigurationReader {
  /// The largest file that is taken for a configuration, in bytes.
  static let largest = 1_048_576
  /// So many errors are told; more would help nobody.
  static let mostDiagnostics = 100

  /// The configuration that a file holds, with its defaults filled in, and the warnings about it
  /// in the order of the file.
  ///
  /// - Parameters:
  ///   - bytes: the whole file, UTF-8 with or without a byte order mark.
  ///   - file: the name of the file that diagnostics give.
  /// - Throws: all that is wrong, warnings included, in the order of the file.
  package static func read(
    _ bytes: [UInt8], file: String
  ) throws(Refusal) -> (configuration: Configuration, warnings: [Diagnostic]) {
    guard bytes.count <= largest else {
      throw Refusal([.configurationTooLarge(bytes.count, limit: largest, file: file)])
    }
    let source = try text(bytes, file: file)
    var composer = YAMLComposer(source)
    let root = composer.root()
    var diagnostics = composer.diagnostics
    var configuration: Configuration?
    if let root, !root.isNull {
      var decoder = ConfigurationDecoder(source)
      configuration = decoder.configuration(root)
      diagnostics += decoder.diagnostics
    } else if diagnostics.isEmpty {
      diagnostics.append(.emptyConfiguration(file: file))
    }
    diagnostics.sort()
    guard let configuration, !diagnostics.contains(where: { $0.severity == .error }) else {
      throw Refusal(limited(diagnostics, file: file))
    }
    return (configuration, limited(diagnostics, file: file))
  }

  private static func limited(_ diagnostics: [Diagnostic], file: String) -> [Diagnostic] {
    guard diagnostics.count > mostDiagnostics else { return diagnostics }
    let rest = diagnostics.count - mostDiagnostics
    return diagnostics.prefix(mostDiagnostics) + [.furtherDiagnostics(rest, file: file)]
  }

  /// The text of the file without its byte order mark; bytes that are no UTF-8 and characters
  /// that YAML forbids are refused with their place.
  private static func text(_ bytes: [UInt8], file: String) throws(Refusal) -> SourceText {
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let content = isMarked ? bytes[3...] : bytes[...]
    var scalars: [Unicode.Scalar] = []
    var decoder = UTF8()
    var iterator = content.makeIterator()
    var isBroken = false
    decoding: while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): scalars.append(scalar)
      case .emptyInput: break decoding
      case .error:
        isBroken = true
        break decoding
      }
    }
    let source = SourceText(scalars, file: file)
    if isBroken {
      throw Refusal([.notUTF8(at: source.spot(source.position(of: scalars.count)).place)])
    }
    if let offset = scalars.firstIndex(where: isForbidden) {
      let spot = source.spot(source.position(of: offset))
      throw Refusal([.controlCharacter(scalars[offset], at: spot)])
    }
    return source
  }

  /// Whether YAML allows a character nowhere (YAML 1.1, 5.1).
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85: false
    case 0xFEFF, 0xFFFE, 0xFFFF: true
    default: SourceText.isControl(scalar)
    }
  }
}
