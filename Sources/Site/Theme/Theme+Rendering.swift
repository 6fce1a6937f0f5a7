import Diagnostics
import Mustache

extension Theme {
  /// A page in its frame.
  /// - Throws: a refusal where the theme has no template for pages.
  func render(_ shell: Shell) throws(Refusal) -> [UInt8] {
    guard let text = templates.library.render(ShellContext(shell), withTemplate: Self.shell) else {
      throw Refusal([.unknownPartial(Self.shell, among: [], at: Place(file: folder))])
    }
    return Array(text.utf8)
  }

  /// A document in its frame.
  /// - Throws: a refusal where its templates ask for what they can't have, as well.
  func render(_ shell: Shell, _ unknown: UnknownNames) throws(Refusal) -> [UInt8] {
    let bytes = try render(shell)
    let missing = templates.diagnostics(ofMissing: unknown.names)
    guard unknown.names.isEmpty else { throw Refusal(missing.sorted()) }
    return bytes
  }
}
