import Diagnostics
import Site

/// Where a build's messages go: never into the folder that is published, for they hold addresses.
struct MailFolder {
  let path: FilePath
  private let output: FilePath

  /// The folder in a project where none is named.
  static let usual = ".barograph/mail"

  /// - Parameter output: the folder of the site.
  /// - Throws: a refusal where one of both folders is inside the other, links resolved.
  init(_ path: FilePath, output: FilePath) throws(Refusal) {
    self.path = path
    self.output = output
    try Self.check(Self.located(path), apartFrom: Self.located(output), shown: path)
  }

  /// Puts the messages in place of those of the build before.
  func publish(_ files: [SiteFile], _ options: Publisher.Options) throws -> Publication {
    let publisher = try Publisher(to: path, options: options)
    try Self.check(publisher.folder.path, apartFrom: Self.located(output), shown: path)
    return try publisher.publish(files)
  }

  private static func check(
    _ mail: FilePath, apartFrom output: FilePath, shown: FilePath
  ) throws(Refusal) {
    let isApart =
      mail != output && mail.remainder(below: output) == nil
      && output.remainder(below: mail) == nil
    guard isApart else { throw Refusal([.mailInOutput(shown.text)]) }
  }

  /// A path without links, whatever of it exists.
  private static func located(_ path: FilePath) -> FilePath {
    var path = path.isAbsolute ? path : FilePath(".").appending(path.bytes)
    var tail: [[UInt8]] = []
    for _ in 0..<mostSteps {
      if let resolved = try? SystemCalls.resolved(path) {
        return tail.reversed().reduce(resolved) { $0.appending($1) }
      }
      if let target = try? SystemCalls.target(ofLink: path) {
        path = path.parent.appending(target.bytes)
        continue
      }
      if !path.name.isEmpty { tail.append(path.name) }
      path = path.parent
    }
    return path
  }

  /// Links and folders together; more than any path has.
  private static let mostSteps = 400
}

extension Diagnostic {
  static func mailInOutput(_ folder: String) -> Diagnostic {
    Diagnostic(
      "mail-in-output", about: .usage,
      "the folder of the messages and the output folder must not lie in each other: messages hold "
        + "addresses, which don't belong on a web host", at: Place(file: folder),
      remedy: "Name another folder with --mail.")
  }

  static var noMessages: Diagnostic {
    Diagnostic(
      "no-messages", about: .usage,
      "--mail says where messages go, and the configuration has none",
      remedy: "Write for example `email: {to: [board@example.org]}`, or use `barograph email`.")
  }
}
