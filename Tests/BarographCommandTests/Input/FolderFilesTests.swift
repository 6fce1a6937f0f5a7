import Testing

@testable import BarographCommand

@Suite struct FolderFilesTests {
  @Test func `loads the files of a folder, sorted and without dot files`() throws {
    let folder = try TemporaryFolder()
    for name in [
      "index.md", "products/atlas.md", "products/Beacon.md", "a.txt", ".x.md", ".g/a.md",
    ] { try folder.write(name, to: "commentary/" + name) }
    let loaded = FolderFiles(
      in: FilePath(folder("commentary")), shown: "content/commentary",
      accepting: { $0.hasSuffix(".md") })
    #expect(loaded.files.map(\.path) == ["index.md", "products/Beacon.md", "products/atlas.md"])
    #expect(loaded.files.last?.bytes == Array("products/atlas.md".utf8))
    #expect(loaded.diagnostics.isEmpty)
  }

  @Test func `follows no link out of the folder and says so`() throws {
    let folder = try TemporaryFolder()
    try folder.write("secret", to: "secret.md")
    try folder.write("text", to: "theme/page.md")
    try folder.makeLink("theme/out.md", to: "../secret.md")
    try folder.makeLink("theme/loop", to: ".")
    try folder.makeLink("theme/alias.md", to: "page.md")
    try folder.makeLink("entry", to: "theme")
    let loaded = FolderFiles(in: FilePath(folder("entry")), shown: "themes/x")
    #expect(loaded.files.map(\.path) == ["alias.md", "page.md"])
    #expect(
      loaded.diagnostics == [
        .linkNotFollowed("themes/x/loop"), .linkNotFollowed("themes/x/out.md"),
      ])
  }

  @Test func `finds nothing in a folder that isn't there`() {
    let loaded = FolderFiles(in: FilePath("/nowhere/at/all"), shown: "content/events")
    #expect(loaded.files.isEmpty && loaded.diagnostics.isEmpty)
  }
}
