import Testing

@testable import BarographCommand

@Suite struct GlobTests {
  @Test(
    arguments: [
      ("*.csv", "a.csv", true), ("*.csv", "a.tsv", false), ("*.csv", ".hidden.csv", false),
      (".*", ".hidden", true), ("a*b*c", "aXbYbZc", true), ("a*b*c", "aXbYbZ", false),
      ("?.csv", "é.csv", true), ("?.csv", "ab.csv", false), ("[a-c]x", "bx", true),
      ("[!a-c]x", "bx", false), ("[^a-c]x", "dx", true), ("[]]x", "]x", true),
      ("[ab", "[ab", true), ("[*]x", "*x", true), ("[*]x", "ax", false), ("a[", "a[", true),
      ("2026-[01][0-9].csv", "2026-09.csv", true), ("**", "anything", true), ("", "", true),
      ("[z-a]", "m", false), ("[a-]", "-", true), ("*", "", true),
    ])
  func `matches names as a shell does`(pattern: String, name: String, isMatch: Bool) {
    #expect(GlobPattern(pattern).matches(Array(name.utf8)) == isMatch)
  }

  @Test func `matches a name that isn't UTF-8`() {
    #expect(GlobPattern("*.csv").matches([0xFF] + Array(".csv".utf8)))
    #expect(GlobPattern("?.csv").matches([0xFF] + Array(".csv".utf8)))
  }

  private func names(_ glob: String, in folder: TemporaryFolder) -> [String] {
    GlobSearch(glob, in: folder.path).matches.map { String(decoding: $0.name, as: UTF8.self) }
      .sorted()
  }

  @Test func `leads into no site of an earlier build but by its name`() throws {
    let folder = try TemporaryFolder()
    for name in ["a.csv", "output/.barograph-manifest", "output/data/periods.csv"] {
      try folder.write("", to: name)
    }
    #expect(names("**/*.csv", in: folder) == ["a.csv"])
    #expect(names("*/*/*.csv", in: folder) == [])
    #expect(names("output/data/*.csv", in: folder) == ["output/data/periods.csv"])
  }

  @Test func `finds files in folders, at any depth, and outside the root`() throws {
    let folder = try TemporaryFolder()
    for name in ["p/a.csv", "p/b.csv", "p/b.tsv", "p/x/c.csv", "p/x/y/d.csv", "p/.git/e.csv"] {
      try folder.write("", to: name)
    }
    #expect(names("p/*.csv", in: folder) == ["p/a.csv", "p/b.csv"])
    #expect(names("./p//*/*.csv", in: folder) == ["p/x/c.csv"])
    #expect(names("p/**/*.csv", in: folder) == ["p/a.csv", "p/b.csv", "p/x/c.csv", "p/x/y/d.csv"])
    #expect(names("p/x/**", in: folder) == ["p/x/c.csv", "p/x/y/d.csv"])
    #expect(names("p/*", in: folder) == ["p/a.csv", "p/b.csv", "p/b.tsv"])
    #expect(names("p/x/../a.csv", in: folder) == ["p/x/../a.csv"])
    #expect(names(folder("p/a.*"), in: folder) == [folder("p/a.csv")])
    #expect(names("p/none*.csv", in: folder).isEmpty)
    #expect(names("", in: folder).isEmpty)
  }

  @Test func `takes a name that looks like a pattern for what it is`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "export [2026].csv")
    try folder.write("", to: "export 2.csv")
    #expect(
      names("export [2026].csv", in: folder) == ["export 2.csv", "export [2026].csv"])
  }

  @Test func `goes round no circle of links`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "a/x.csv")
    try folder.makeLink("a/loop", to: "..")
    #expect(names("**/*.csv", in: folder) == ["a/x.csv"])
  }
}
