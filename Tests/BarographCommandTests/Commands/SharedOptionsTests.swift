import ArgumentParser
import Periods
import Testing

@testable import BarographCommand

@Suite struct SharedOptionsTests {
  @Test func `looks for the project here unless told otherwise`() throws {
    let options = try SharedOptions.parse([])
    #expect(options.location.configurationFile.text == "./barograph.yml")
    #expect(options.outputFolder.text == "./output")
    #expect(options.asOf == nil && options.jobs == nil)
  }

  @Test func `takes the configuration and the output from the current folder if given`() throws {
    let options = try SharedOptions.parse([
      "--root", "/p", "--config", "c.yml", "--output", "o", "--as-of", "2026-10-06", "--jobs", "2",
      "--strict", "--quiet", "--json",
    ])
    #expect(options.location.rootFolder.text == "/p")
    #expect(options.location.configurationFile.text == "c.yml")
    #expect(options.outputFolder.text == "o")
    #expect(options.asOf == CivilDate(year: 2026, month: 10, day: 6))
    #expect(options.jobs == 2 && options.strict && options.quiet && options.json)
  }

  @Test(
    arguments: [
      ["--as-of", "2026-13-01"], ["--as-of", "tomorrow"], ["--jobs", "0"], ["--jobs", "many"],
      ["--quiet", "--verbose"], ["--root", ""], ["--output", ""],
    ])
  func `refuses values that make no sense as a mistake of usage`(arguments: [String]) {
    #expect {
      try SharedOptions.parse(arguments)
    } throws: { error in
      SharedOptions.exitCode(for: error).rawValue == ExitStatus.usage.rawValue
    }
  }

  @Test func `quotes a word for the shell only where it has to`() {
    #expect(ShellWord.quoted("a/b-1.c") == "a/b-1.c")
    #expect(ShellWord.quoted("my report") == "'my report'")
    #expect(ShellWord.quoted("it's") == "'it'\\''s'")
    #expect(ShellWord.quoted("$(x)") == "'$(x)'")
    #expect(ShellWord.quoted("") == "''")
  }
}
