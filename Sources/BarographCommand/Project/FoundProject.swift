import Configuration
import Diagnostics
import Periods
import Responses
import Wording

/// A project for response files that are there already, written from what inspecting them found.
struct FoundProject {
  /// Files that are read alike, and what was found in them.
  struct Group {
    var entry: SourceEntry
    var inspections: [FileInspection]
    var paths: [FilePath]
  }

  private let root: FilePath
  private(set) var groups: [Group] = []
  private var diagnostics: [Diagnostic] = []

  /// Reads the files.
  /// - Parameter root: the folder of the project, which need not exist yet.
  /// - Throws: all that keeps any of them from being read.
  init(_ files: [String], in root: FilePath, flags: ReadingFlags) throws(Refusal) {
    self.root = ProjectPath.absolute(root)
    let settings = try flags.settings(HostTimeZones())
    var refused: [Diagnostic] = []
    var results: [FileResult] = []
    var seen: Set<FilePath> = []
    let entries = files.map { InputFile(argument: $0) }
      .filter { seen.insert($0.identity).inserted }
      .map { ResponseFiles.Entry(file: $0, source: flags.source) }
    let outcomes = ResponseFiles.readEach(entries, settings: settings)
    for (file, outcome) in zip(entries.map(\.file), outcomes) {
      refused += outcome.diagnostics
      guard let result = outcome.result else { continue }
      results.append(result)
      diagnostics += result.diagnostics
      add(FileInspection(result), of: file, flags)
    }
    guard refused.isEmpty else { throw Refusal(refused.sorted()) }
    if settings.zone == nil { try Reading(merging: results).checkZones() }
    for index in groups.indices {
      groups[index].entry.files = ProjectPath.globs(for: groups[index].paths, from: self.root)
    }
  }

  private mutating func add(_ inspection: FileInspection, of file: InputFile, _ flags: ReadingFlags)
  {
    let entry = SourceEntry(
      files: [], source: flags.source, layout: inspection.layout, timeZone: flags.timeZone)
    let path = ProjectPath.absolute(file.path)
    if let index = groups.firstIndex(where: { $0.entry.readsAlike(entry) }) {
      groups[index].inspections.append(inspection)
      groups[index].paths.append(path)
    } else {
      groups.append(Group(entry: entry, inspections: [inspection], paths: [path]))
    }
  }

  /// The files to make, and what the configuration leaves open.
  var start: ProjectStart {
    let text = FoundConfiguration(title: title, groups: groups).text
    var files = [NewProject.File("barograph.yml", text)]
    let ignored = root.appending(".gitignore")
    if (try? SystemCalls.status(of: ignored)) == nil {
      files.append(NewProject.File(".gitignore", ExampleProject.ignoredOutput))
    }
    return ProjectStart(files: files, remarks: remarks, diagnostics: diagnostics)
  }

  private var remarks: [String] {
    let inspections = groups.flatMap(\.inspections)
    return inspections.filter { $0.layout.dateColumn == nil }.map {
      "\($0.file.path) holds no dates: say the day of its answers by `constant:` in barograph.yml."
    }
  }

  /// From the name of the only file, else from that of the folder.
  private var title: String {
    let paths = groups.flatMap(\.paths)
    let only = paths.count == 1 ? paths.first?.name : nil
    let name = only.map { Array($0.prefix { $0 != UInt8(ascii: ".") }) } ?? root.name
    let words = String(decoding: name, as: UTF8.self).unicodeScalars
      .map { "_-.".unicodeScalars.contains($0) ? " " : $0 }
    let text = DisplayText.wrapped(String(String.UnicodeScalarView(words)), 80).first ?? ""
    return text.isEmpty ? "Customer loyalty" : text.prefix(1).uppercased() + text.dropFirst()
  }
}
