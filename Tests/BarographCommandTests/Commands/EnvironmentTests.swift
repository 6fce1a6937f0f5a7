import Diagnostics
import Foundation
import Periods
import Testing

@testable import BarographCommand

@Suite struct EnvironmentTests {
  @Test func `takes the day of SOURCE_DATE_EPOCH`() throws {
    let date = { (text: String) in try Environment(["SOURCE_DATE_EPOCH": text]).sourceDate() }
    #expect(try date("0") == CivilDate(year: 1970, month: 1, day: 1))
    #expect(try date("1791331199") == CivilDate(year: 2026, month: 10, day: 6))
    #expect(try date("1791331200") == CivilDate(year: 2026, month: 10, day: 7))
    #expect(try date("") == nil)
    #expect(try Environment([:]).sourceDate() == nil)
    for text in ["tomorrow", "-1", "1.5", "99999999999999999999", "9999999999999999"] {
      #expect(throws: Diagnostic.sourceDateInvalid("SOURCE_DATE_EPOCH")) { try date(text) }
    }
  }

  @Test func `says so when standard output is closed`() throws {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "exec \"$0\" version >&-", Program.path.path()]
    let error = Pipe()
    shell.standardError = error
    try shell.run()
    let said = error.fileHandleForReading.readDataToEndOfFile()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == ExitStatus.cannotWrite.rawValue)
    #expect(String(decoding: said, as: UTF8.self).contains("[cannot-print]"))
  }
}
