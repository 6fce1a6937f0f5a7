package import Analysis

/// Something as it was and as it is; nil where it wasn't or isn't there.
package struct Pair<Value: Hashable & Sendable>: Hashable, Sendable {
  package var old: Value?
  package var new: Value?

  package init(_ old: Value?, _ new: Value?) {
    self.old = old
    self.new = new
  }

  /// The other way round.
  package var mirrored: Pair { Pair(new, old) }
}

/// Every figure that differs between two published reports, and what else does, which is why.
///
/// Lists are in an order of their own, so that the difference the other way round is its mirror.
package struct ReportDifference: Hashable, Sendable {
  package struct Named<Value: Hashable & Sendable>: Hashable, Sendable {
    package var name: String
    package var values: Pair<Value>
  }

  package var builds: Pair<BuildID>
  package var asOf: Pair<String>
  package var programs: Pair<String>
  package var configurations: Pair<String>
  /// The settings that differ, by name.
  package var settings: [Named<String>]
  package var accounts: Pair<PublishedAccount>
  /// The files that differ, by path.
  package var files: [Pair<PublishedFile>]
  /// The figures that differ, by scope.
  package var figures: [Pair<PublishedFigure>]
  /// The targets that differ.
  package var targets: [Pair<PublishedTarget>]

  package init(_ old: PublishedReport, _ new: PublishedReport) {
    builds = Pair(old.build, new.build)
    asOf = Pair(old.asOf, new.asOf)
    programs = Pair(old.program, new.program)
    configurations = Pair(old.configuration, new.configuration)
    settings = Self.pairs(old.settings, new.settings, by: { [$0.name] }).map { pair in
      Named(
        name: pair.old?.name ?? pair.new?.name ?? "",
        values: Pair(pair.old?.value, pair.new?.value))
    }
    accounts = Pair(old.account, new.account)
    files = Self.pairs(old.files, new.files) { [$0.path, $0.survey ?? ""] }
      .filter(Self.isDifferent)
    targets = Self.pairs(old.targets, new.targets) { target in
      [target.survey ?? "", target.product.map { "p" + $0 } ?? ""]
    }
    figures = Self.figures(old.figures, new.figures)
  }

  /// Whether every figure is the same; why they might differ has no say.
  package var areFiguresSame: Bool { figures.isEmpty && targets.isEmpty }

  /// The difference the other way round.
  package var mirrored: ReportDifference {
    var mirror = self
    mirror.builds = builds.mirrored
    mirror.asOf = asOf.mirrored
    mirror.programs = programs.mirrored
    mirror.configurations = configurations.mirrored
    mirror.settings = settings.map { Named(name: $0.name, values: $0.values.mirrored) }
    mirror.accounts = accounts.mirrored
    mirror.files = files.map(\.mirrored)
    mirror.figures = figures.map(\.mirrored)
    mirror.targets = targets.map(\.mirrored)
    return mirror
  }

  /// Whether a file is known to differ: a missing fingerprint says nothing.
  private static func isDifferent(_ file: Pair<PublishedFile>) -> Bool {
    let fingerprints = [file.old?.fingerprint, file.new?.fingerprint].compactMap(\.self)
    return file.old?.account != file.new?.account || Set(fingerprints).count == 2
  }

  /// What differs of two lists whose items have keys, in the order of the keys.
  private static func pairs<Item: Hashable>(
    _ old: [Item], _ new: [Item], by key: (Item) -> [String]
  ) -> [Pair<Item>] {
    var pairs: [[[UInt8]]: Pair<Item>] = [:]
    func bytes(_ item: Item) -> [[UInt8]] { key(item).map { Array($0.utf8) } }
    for item in old { pairs[bytes(item), default: Pair(nil, nil)].old = item }
    for item in new { pairs[bytes(item), default: Pair(nil, nil)].new = item }
    return pairs.filter { $0.value.old != $0.value.new }
      .sorted { left, right in
        left.key.lexicographicallyPrecedes(right.key) { $0.lexicographicallyPrecedes($1) }
      }.map(\.value)
  }

  private static func figures(
    _ old: [PublishedFigure], _ new: [PublishedFigure]
  ) -> [Pair<PublishedFigure>] {
    var pairs: [FigureScope: Pair<PublishedFigure>] = [:]
    for figure in old { pairs[figure.scope, default: Pair(nil, nil)].old = figure }
    for figure in new { pairs[figure.scope, default: Pair(nil, nil)].new = figure }
    return pairs.filter { $0.value.old != $0.value.new }.sorted { $0.key < $1.key }.map(\.value)
  }
}
