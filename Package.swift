// swift-tools-version: 6.2

import PackageDescription

/// The one set of compiler settings, for every target.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The targets, declared bottom up. A layer may name only layers that stand before it, so that the
/// direction of the data flow (Documentation/Architecture.md) cannot be reversed by accident.
struct Layers {
  private(set) var targets: [Target] = []
  private var below: [String] = []

  mutating func systemLibrary(_ name: String, pkgConfig: String, apt: String, brew: String) {
    targets.append(
      .systemLibrary(
        name: name, pkgConfig: pkgConfig, providers: [.apt([apt]), .brew([brew])]))
    below.append(name)
  }

  /// Headers of the system that Swift's own modules leave out; nothing is linked.
  mutating func headers(_ name: String) {
    targets.append(.systemLibrary(name: name))
    below.append(name)
  }

  mutating func layer(
    _ name: String, uses: [String] = [], packages: [Target.Dependency] = [],
    path: String? = nil, executable: Bool = false
  ) {
    for used in uses where !below.contains(used) {
      fatalError("Package.swift: the layer \(name) may not use \(used), which is not below it")
    }
    let dependencies = uses.map { Target.Dependency.target(name: $0) } + packages
    targets.append(
      executable
        ? .executableTarget(
          name: name, dependencies: dependencies, path: path, swiftSettings: settings)
        : .target(name: name, dependencies: dependencies, path: path, swiftSettings: settings))
    below.append(name)
  }

  /// Tests see their own layer, what the test names besides, and the fixtures.
  mutating func tests(of name: String, uses: [String] = [], packages: [Target.Dependency] = []) {
    let dependencies = ([name, "Fixtures"] + uses).map { Target.Dependency.target(name: $0) }
    targets.append(
      .testTarget(
        name: name + "Tests", dependencies: dependencies + packages,
        exclude: goldens(of: name),
        // In a release build as well: optimizing the tests would take longer than it saves.
        swiftSettings: settings + [.unsafeFlags(["-Onone"], .when(configuration: .release))]))
  }

  mutating func fixtures() {
    targets.append(
      .target(
        name: "Fixtures", dependencies: ["CZlib"], path: "Tests/Fixtures", swiftSettings: settings))
  }

  /// Reports made of counts by rule, for the tests of all that prints one.
  mutating func reportFixtures(uses: [String]) {
    targets.append(
      .target(
        name: "ReportFixtures", dependencies: uses.map { .target(name: $0) },
        path: "Tests/ReportFixtures", swiftSettings: settings))
  }

  /// The parts of the program that take bytes from outside, as functions of any bytes; their seeds
  /// are tests. With BAROGRAPH_FUZZ set, as scripts/fuzz does, there is a program beside them that
  /// libFuzzer drives, and all that it calls is compiled for it.
  mutating func fuzzing(uses: [String]) {
    let dependencies = uses.map { Target.Dependency.target(name: $0) }
    targets.append(
      .target(
        name: "Fuzz", dependencies: dependencies, path: "Tests/Fuzz/Targets",
        swiftSettings: settings))
    tests(of: "Fuzz")
    guard Context.environment["BAROGRAPH_FUZZ"] != nil else { return }
    let sanitizers = ["-sanitize=fuzzer,address"]
    for target in targets where target.type == .regular {
      target.swiftSettings = (target.swiftSettings ?? []) + [.unsafeFlags(sanitizers)]
    }
    targets.append(.systemLibrary(name: "CFuzzer", path: "Tests/Fuzz/CFuzzer"))
    targets.append(
      .executableTarget(
        name: "FuzzDriver", dependencies: ["CFuzzer", "Fuzz"], path: "Tests/Fuzz/Driver",
        swiftSettings: [.swiftLanguageMode(.v6), .unsafeFlags(sanitizers + ["-parse-as-library"])],
        linkerSettings: [.unsafeFlags(sanitizers + ["-use-ld=lld"])]))
  }

  private func goldens(of name: String) -> [String] {
    ["Charts", "Site", "BarographCommand"].contains(name) ? ["Goldens"] : []
  }
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let orderedCollections = Target.Dependency.product(
  name: "OrderedCollections", package: "swift-collections")

var layers = Layers()
layers.systemLibrary("CCMark", pkgConfig: "libcmark", apt: "libcmark-dev", brew: "cmark")
layers.systemLibrary("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev", brew: "zlib")
layers.systemLibrary("CMinizip", pkgConfig: "minizip", apt: "libminizip-dev", brew: "minizip")
layers.systemLibrary("CExpat", pkgConfig: "expat", apt: "libexpat1-dev", brew: "expat")
layers.headers("CSystemCalls")
layers.headers("CByteMasks")
layers.headers("CSHA256")
layers.layer("Threads")
layers.layer("Digests", uses: ["CSHA256"])
layers.layer("Diagnostics")
layers.layer("Statistics")
layers.layer("JSON", uses: ["Statistics"])
layers.layer("Calculation", uses: ["Diagnostics", "Statistics", "JSON"])
layers.layer("Periods")
layers.layer("Phrases", uses: ["Statistics", "Periods"])
layers.layer("Markup")
layers.layer("CSV", uses: ["CByteMasks"])
layers.layer("Charts", uses: ["Markup"])
layers.layer(
  "Commentary", uses: ["CCMark", "Diagnostics", "Periods", "Markup"], packages: [yams])
layers.layer("Configuration", uses: ["Diagnostics", "Periods"], packages: [yams])
layers.layer(
  "Responses",
  uses: [
    "CZlib", "CMinizip", "CExpat", "Threads", "Digests", "Diagnostics", "Statistics", "JSON",
    "Periods", "Phrases", "CSV", "Configuration",
  ])
layers.layer(
  "Analysis",
  uses: ["Digests", "Diagnostics", "Statistics", "Periods", "Configuration", "Responses"],
  packages: [orderedCollections])
layers.layer(
  "Exports", uses: ["Diagnostics", "Statistics", "JSON", "Periods", "Responses", "Analysis"])
layers.layer(
  "Wording",
  uses: [
    "Diagnostics", "Statistics", "Periods", "Phrases", "Charts", "Commentary", "Responses",
    "Analysis",
  ])
layers.layer(
  "Site",
  uses: [
    "Threads", "Diagnostics", "Statistics", "JSON", "Periods", "Phrases", "Markup", "Charts",
    "Commentary", "Configuration", "Responses", "Analysis", "Exports", "Wording",
  ],
  packages: [mustache, yams])
layers.layer(
  "Delivery",
  uses: [
    "Digests", "Diagnostics", "Periods", "Phrases", "Markup", "Charts", "Commentary",
    "Configuration", "Analysis", "Wording", "Site",
  ])
layers.layer(
  "BarographCommand",
  uses: [
    "CSystemCalls", "Threads", "Digests", "Diagnostics", "Statistics", "JSON", "Calculation",
    "Periods", "Phrases", "CSV", "Commentary", "Configuration", "Responses", "Analysis", "Exports",
    "Wording", "Site", "Delivery",
  ],
  packages: [argumentParser])
layers.layer("barograph", uses: ["BarographCommand"], executable: true)
layers.layer(
  "Simulations",
  uses: ["Threads", "Statistics", "Periods", "Configuration", "Responses", "Analysis"],
  path: "Benchmarks/Simulations")
layers.layer(
  "simulate", uses: ["Simulations"], path: "Benchmarks/Simulate", executable: true)

layers.fixtures()
layers.tests(of: "Threads")
layers.tests(of: "Digests")
layers.tests(of: "Diagnostics")
layers.tests(of: "Statistics")
layers.tests(of: "JSON")
layers.tests(of: "Calculation", uses: ["JSON"])
layers.tests(of: "Periods")
layers.tests(of: "Phrases", uses: ["Periods"])
layers.tests(of: "Markup")
layers.tests(of: "CSV")
layers.tests(of: "Charts", uses: ["Markup"])
layers.tests(of: "Commentary", uses: ["Diagnostics", "Periods", "Markup"])
layers.tests(of: "Configuration", uses: ["Diagnostics", "Periods"])
layers.tests(
  of: "Responses",
  uses: [
    "Threads", "Digests", "Diagnostics", "Statistics", "JSON", "Periods", "CSV", "Configuration",
  ])
layers.tests(
  of: "Analysis", uses: ["Diagnostics", "Statistics", "Periods", "Configuration", "Responses"])
layers.tests(
  of: "Exports",
  uses: [
    "Digests", "Diagnostics", "Statistics", "JSON", "Periods", "Configuration", "Responses",
    "Analysis",
  ])
layers.reportFixtures(
  uses: ["Statistics", "Periods", "Configuration", "Responses", "Analysis"])
layers.tests(
  of: "Wording",
  uses: [
    "ReportFixtures", "Diagnostics", "Statistics", "Periods", "Phrases", "Configuration",
    "Responses", "Analysis",
  ])
layers.tests(
  of: "Site",
  uses: [
    "ReportFixtures", "Diagnostics", "Statistics", "Periods", "Phrases", "Markup", "Charts",
    "Commentary", "Configuration", "Responses", "Analysis", "Wording",
  ])
layers.tests(of: "Delivery", uses: ["Diagnostics", "Periods", "Configuration", "Site"])
layers.tests(
  of: "BarographCommand",
  uses: ["Threads", "Diagnostics", "Periods", "Configuration", "Responses", "Site"],
  packages: [argumentParser])
layers.tests(of: "Simulations", uses: ["Threads", "Statistics"])
layers.fuzzing(
  uses: [
    "Diagnostics", "Statistics", "JSON", "Calculation", "Periods", "Commentary", "Configuration",
    "Responses",
  ])

let package = Package(
  name: "barograph",
  platforms: [.macOS(.v26)],
  products: [.executable(name: "barograph", targets: ["barograph"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
  ],
  targets: layers.targets)
