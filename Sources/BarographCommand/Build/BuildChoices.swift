import Periods

/// What the command line says of a build's output, beside the configuration.
struct BuildChoices: Hashable, Sendable {
  /// The day of `--as-of`.
  var asOf: CivilDate?
  /// The earlier report of `--previous`: a file, a site, or `-`.
  var previous: String?
}
