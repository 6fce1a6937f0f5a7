import Threads

/// The command that runs all simulations and prints their results in Markdown.
package struct SimulationPage: Sendable {
  /// The seed of the results that the documentation states.
  package static let usualSeed: UInt64 = 2_026

  private let seed: UInt64
  private let isQuick: Bool
  private let jobs: Int
  private let parts: [Simulation.Part]

  /// - Parameter arguments: `QUICK`, names of parts, `--seed NUMBER` and `--jobs NUMBER`, in any
  ///   order.
  ///
  /// Nil for anything else.
  package init?(arguments: [String]) {
    var (seed, isQuick, jobs) = (Self.usualSeed, false, 1)
    var parts: [Simulation.Part] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "QUICK": isQuick = true
      case "--seed":
        guard let given = rest.popFirst().flatMap(UInt64.init) else { return nil }
        seed = given
      case "--jobs":
        guard let given = rest.popFirst().flatMap(Int.init), given > 0 else { return nil }
        jobs = given
      default:
        guard let part = Simulation.Part(rawValue: argument) else { return nil }
        parts.append(part)
      }
    }
    (self.seed, self.isQuick, self.jobs) = (seed, isQuick, jobs)
    self.parts = parts.isEmpty ? Simulation.Part.allCases : parts
  }

  package static let usage =
    "usage: Benchmarks/simulate [QUICK] [PART...] [--seed NUMBER] [--jobs NUMBER]\nparts: "
    + Simulation.Part.allCases.map(\.rawValue).joined(separator: ", ")

  /// The page in Markdown, and whether every claim is borne out.
  package func run() -> (markdown: String, allHold: Bool) {
    let simulation = Simulation(
      seed: seed, effort: isQuick ? .quick : .full, threads: ThreadPool(threads: jobs))
    let groups = parts.map(simulation.run)
    let words =
      parts == Simulation.Part.allCases ? "" : parts.map { " " + $0.rawValue }.joined()
    let command = "Benchmarks/simulate" + (isQuick ? " QUICK" : "") + words + " --seed \(seed)"
    let markdown = "Made by `\(command)`.\n\n" + groups.map(\.markdown).joined(separator: "\n")
    let failed = groups.flatMap(\.findings).filter { $0.outcome == .fails }
    return (markdown, failed.isEmpty)
  }
}
