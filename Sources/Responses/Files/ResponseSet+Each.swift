import Configuration
package import Diagnostics

extension ResponseSet {
  /// Reads each file on its own, so that duplicates are told within it, but judges the scales of all
  /// of them together, as ``read(_:)`` does.
  /// - Returns: what came of each file, in the order given. Where files are refused together, the first
  ///   of them has the reason.
  package static func readEach(
    _ files: [File], settings: ReadingSettings
  ) -> [Result<FileResult, Refusal>] {
    let order = files.indices.sorted {
      files[$0].path.utf8.lexicographicallyPrecedes(files[$1].path.utf8)
    }
    var outcomes = files.map { alone($0, settings, KnownScales()) }
    let known = KnownScales(judged(outcomes, files, order).map(\.file))
    if !known.isEmpty {
      for index in order where isScaleOpen(outcomes[index]) {
        outcomes[index] = alone(files[index], settings, known)
      }
    }
    let read = judged(outcomes, files, order)
    let joint = JointScales(read.map(\.file))
    var problems = joint.problems
    for place in joint.refused.sorted() {
      let path = read[place].file.result.file.path
      let own = problems.filter { $0.place?.file == path }
      problems.removeAll { $0.place?.file == path }
      outcomes[read[place].index] = .failure(Refusal(own))
    }
    return outcomes
  }

  private static func alone(
    _ file: File, _ settings: ReadingSettings, _ scales: KnownScales
  ) -> Result<FileResult, Refusal> {
    Result { () throws(Refusal) in
      var set = ResponseSet([file], settings: settings)
      set.scales = scales
      return try set.read { $0.map($1) }[0]
    }
  }

  private static func isScaleOpen(_ outcome: Result<FileResult, Refusal>) -> Bool {
    switch outcome {
    case .success(let result): result.isScaleOpen
    case .failure(let refusal): refusal.isOfScale
    }
  }

  /// The files that were read, in the order of their paths.
  private static func judged(
    _ outcomes: [Result<FileResult, Refusal>], _ files: [File], _ order: [Int]
  ) -> [(index: Int, file: JudgedFile)] {
    order.compactMap { index in
      (try? outcomes[index].get()).map {
        (index, JudgedFile(result: $0, source: files[index].source))
      }
    }
  }
}
