import Configuration
import Diagnostics
import Responses

/// The files that entries of `responses:` join, each of them read once.
struct LookupFiles {
  private let root: FilePath
  private let environment: Environment
  private var tables: [LookupSettings: LookupTable] = [:]
  private var refused: Set<LookupSettings> = []
  /// What keeps files from being read.
  private(set) var diagnostics: [Diagnostic] = []

  private let inputs: BuildInputs?

  /// - Parameter inputs: takes note of the files that are read.
  init(in root: FilePath, environment: Environment, inputs: BuildInputs?) {
    self.inputs = inputs
    self.root = root
    self.environment = environment
  }

  /// The file that an entry joins; nil where it joins none, or it can't be read.
  mutating func table(of source: ResponseSource) -> LookupTable? {
    guard let lookup = source.lookup, !refused.contains(lookup) else { return nil }
    if let table = tables[lookup] { return table }
    do throws(Refusal) {
      let table = try read(lookup)
      tables[lookup] = table
      return table
    } catch {
      refused.insert(lookup)
      diagnostics += error.diagnostics
      return nil
    }
  }

  private func read(_ lookup: LookupSettings) throws(Refusal) -> LookupTable {
    let name: String
    do throws(Diagnostic) {
      name = try Variables.fill(lookup.file, from: environment)
    } catch {
      throw Refusal([error])
    }
    let file = InputFile(path: root.appending(name), shown: name)
    let open = { @Sendable () throws(Refusal) in try file.contents() }
    let contents = try (inputs?.add(at: file.shown, as: .lookup, open) ?? open)()
    let table = try LookupTable(path: file.shown, settings: lookup, contents: contents)
    guard (try? file.contents())?.state == contents.state else {
      throw Refusal([.inputChanged(file.shown)])
    }
    return table
  }
}
