import Foundation
import Testing

@testable import BarographCommand

/// The list of the rows set aside, beside the site.
struct SetAsideFileTests {
  private func project(_ rows: [String], limit: String = "50%") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("date,score\n" + rows.joined(separator: "\n") + "\n", to: "in/a.csv")
    try folder.write(
      "title: T\nresponses: [{files: in/*.csv, score: score}]\nquality: {max-set-aside: \(limit)}\n",
      to: "barograph.yml")
    return folder
  }

  private let good = (1...20).map { "2026-01-\($0 < 10 ? "0" : "")\($0),9" }

  @Test func `says where each row stands, and never what it says`() throws {
    let folder = try project(good + ["2026-01-05,secret", "soon,9", "2026-01-05,12"])
    try folder.write("score,date\n\"8,2026-01-05\nx,2026-01-05\n", to: "in/b \"1\".csv")
    let result = try Program.run(["build", "--json"], in: folder.path.text)
    #expect(result.status == 0, "\(result.error)")
    #expect(
      try folder.read("set-aside.csv")
        == [
          "file,line,reason,column", "in/a.csv,22,score-not-a-number,score",
          "in/a.csv,23,date-unreadable,date", "in/a.csv,24,score-out-of-range,score",
          "\"in/b \"\"1\"\".csv\",2,malformed-quote,",
          "\"in/b \"\"1\"\".csv\",3,score-not-a-number,score",
        ].map { $0 + "\r\n" }.joined())
    #expect(result.output.contains("\"setAsideFile\": \"\(folder("set-aside.csv"))\""))
    #expect(result.error.contains("set-aside.csv: where the 5\u{A0}rows set aside stand"))
    #expect(!FileManager.default.fileExists(atPath: folder("output/set-aside.csv")))
  }

  @Test func `lists all rows where there are more than a page could`() throws {
    let many = (0..<200).flatMap { _ in good }
    let folder = try project(many + Array(repeating: ",9", count: 1_500), limit: "100%")
    for jobs in ["1", "4"] {
      #expect(try Program.run(["build", "--jobs", jobs], in: folder.path.text).status == 0)
      let lines = try folder.read("set-aside.csv").split(separator: "\r\n")
      #expect(lines.count == 1_501)
      #expect(lines.last == "in/a.csv,5501,date-missing,date")
    }
    let page = try folder.read("output/method.html")
    #expect(page.contains("1,400\u{A0}more rows set aside: the list set-aside.csv, or "))
  }

  @Test func `goes when nothing is set aside any more`() throws {
    let folder = try project(good + ["2026-01-05,x"])
    #expect(try Program.run(["build"], in: folder.path.text).status == 0)
    #expect(FileManager.default.fileExists(atPath: folder("set-aside.csv")))
    try folder.write("date,score\n" + good.joined(separator: "\n"), to: "in/a.csv")
    let clean = try Program.run(["build", "--json"], in: folder.path.text)
    #expect(clean.output.contains("\"setAsideFile\": null"))
    #expect(!FileManager.default.fileExists(atPath: folder("set-aside.csv")))
  }

  @Test func `is written for a build that is refused for it, and for no other that fails`() throws {
    let folder = try project(good + ["2026-01-05,x"], limit: "1%")
    let refused = try Program.run(["build"], in: folder.path.text)
    #expect(refused.status == 65)
    #expect(try folder.read("set-aside.csv").contains("in/a.csv,22,"))
    #expect(!FileManager.default.fileExists(atPath: folder("output")))
    try folder.write("date,score\n2026-01-05,x\n" + good.joined(separator: "\n"), to: "in/a.csv")
    try folder.write("---\nperiod: nonsense\n---\n", to: "content/commentary/index.md")
    try folder.write(
      "title: T\nresponses: [{files: in/*.csv, score: score}]\n", to: "barograph.yml")
    #expect(try Program.run(["build"], in: folder.path.text).status == 65)
    #expect(try folder.read("set-aside.csv").contains("in/a.csv,22,"))
  }

  @Test func `is left alone by check`() throws {
    let folder = try project(good + ["2026-01-05,x"], limit: "1%")
    #expect(try Program.run(["check"], in: folder.path.text).status == 65)
    #expect(!FileManager.default.fileExists(atPath: folder("set-aside.csv")))
  }

  @Test func `lies beside the output, wherever that is, and is never read as responses`() throws {
    let folder = try project(good + ["2026-01-05,x"])
    try folder.write(
      "title: T\nresponses: [{files: '**/*.csv', score: score}]\n", to: "barograph.yml")
    for _ in 1...2 {
      let result = try Program.run(["build", "--output", "in/site/"], in: folder.path.text)
      #expect(result.status == 0, "\(result.error)")
    }
    #expect(try folder.read("in/set-aside.csv").contains("in/a.csv,22,"))
    #expect(!FileManager.default.fileExists(atPath: folder("set-aside.csv")))
  }

  @Test func `never takes the place of somebody's own file`() throws {
    let folder = try project(good + ["2026-01-05,x"])
    try folder.write("mine", to: "set-aside.csv")
    let result = try Program.run(["build"], in: folder.path.text)
    #expect(result.status == 73)
    #expect(result.error.contains("[foreign-set-aside-file]"))
    #expect(try folder.read("set-aside.csv") == "mine")
    #expect(!FileManager.default.fileExists(atPath: folder("output")))
    try folder.write("date,score\n" + good.joined(separator: "\n"), to: "in/a.csv")
    #expect(try Program.run(["build"], in: folder.path.text).status == 0)
    #expect(try folder.read("set-aside.csv") == "mine")
  }

  @Test func `has a name of its own where another output has one already`() throws {
    let folder = try project(good + ["2026-01-05,x"])
    try folder.write(
      "title: T\nresponses: [{files: b/*.csv, score: score}]\nquality: {max-set-aside: 50%}\n",
      to: "b.yml")
    try folder.write(
      "date,score\n2026-01-05,y\n" + good.joined(separator: "\n"), to: "b/b.csv")
    let other = ["--config", "b.yml", "--output", "site/b"]
    for _ in 1...2 {
      #expect(try Program.run(["build", "--output", "site/a"], in: folder.path.text).status == 0)
      let result = try Program.run(["build", "--json"] + other, in: folder.path.text)
      #expect(result.status == 0, "\(result.error)")
      #expect(result.output.contains(folder("site/set-aside-b.csv")))
      #expect(try folder.read("site/set-aside.csv").contains("in/a.csv,22,"))
      #expect(try folder.read("site/set-aside-b.csv").contains("b/b.csv,2,"))
    }
    // What another output has nothing of any more goes, and nothing else.
    try folder.write("date,score\n" + good.joined(separator: "\n"), to: "in/a.csv")
    #expect(try Program.run(["build", "--output", "site/a"], in: folder.path.text).status == 0)
    #expect(!FileManager.default.fileExists(atPath: folder("site/set-aside.csv")))
    // A list keeps its name as long as there is one.
    #expect(try Program.run(["build"] + other, in: folder.path.text).status == 0)
    #expect(try folder.read("site/set-aside-b.csv").contains("b/b.csv,2,"))
    #expect(!FileManager.default.fileExists(atPath: folder("site/set-aside.csv")))
    try folder.write("date,score\n" + good.joined(separator: "\n"), to: "b/b.csv")
    #expect(try Program.run(["build"] + other, in: folder.path.text).status == 0)
    let names = try SystemCalls.names(in: FilePath(folder("site")))
    #expect(names.map { String(decoding: $0, as: UTF8.self) } == ["a", "b"])
  }

  @Test func `of a refused build is told from that of another output, and where it is said`() throws
  {
    let folder = try project(good + ["2026-01-05,x"], limit: "1%")
    for (output, list) in [("site/a", "set-aside.csv"), ("site/b", "set-aside-b.csv")] {
      let result = try Program.run(["build", "--output", output], in: folder.path.text)
      #expect(result.status == 65)
      #expect(result.error.contains("site/\(list): where the 1\u{A0}row set aside stand"))
      #expect(try folder.read("site/\(list)").contains("in/a.csv,22,"))
    }
  }

  @Test func `keeps to another name while another build writes one`() throws {
    let folder = try project(good + ["2026-01-05,x"])
    try folder.makeFolder("site")
    let lock = try OutputLock.take(
      FilePath(folder("site/.set-aside.csv.barograph-lock")), on: Disk())
    let claim = try SetAsidePlace(beside: FilePath(folder("site/b")), on: Disk()).claim()
    #expect(claim.path.text == folder("site/set-aside-b.csv"))
    try folder.write("b", to: "site/.set-aside.csv.barograph-output")
    #expect(throws: SystemError.self) {
      _ = try SetAsidePlace(beside: FilePath(folder("site/b")), on: Disk()).claim()
    }
    withExtendedLifetime(lock) {}
  }

  @Test func `takes the folder's name again once no other build holds it`() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("site")
    let (a, b) = (FilePath(folder("site/a")), FilePath(folder("site/b")))
    do {
      let claim = try SetAsidePlace(beside: a, on: Disk()).claim()
      #expect(claim.path.text == folder("site/set-aside.csv"))
      #expect(
        try SetAsidePlace(beside: b, on: Disk()).claim().path.text
          == folder("site/set-aside-b.csv"))
      withExtendedLifetime(claim) {}
    }
    // What the first one claimed and never wrote is free, and no lock is left.
    let claim = try SetAsidePlace(beside: b, on: Disk()).claim()
    #expect(claim.path.text == folder("site/set-aside.csv"))
    #expect(try folder.read("site/.set-aside.csv.barograph-output") == "b")
  }

  @Test func `leaves the folder's list alone while another build settles whose it is`() throws {
    let folder = try project(good + ["2026-01-05,x"])
    #expect(
      try Program.run(["build", "--output", "site/a"], in: folder.path.text).status == 0)
    let place = SetAsidePlace(beside: FilePath(folder("site/a")), on: Disk())
    let lock = try OutputLock.take(
      FilePath(folder("site/.set-aside.csv.barograph-lock")), on: Disk())
    try place.removeLists(but: nil)
    #expect(FileManager.default.fileExists(atPath: folder("site/set-aside.csv")))
    withExtendedLifetime(lock) {}
    _ = consume lock
    try place.removeLists(but: nil)
    #expect(!FileManager.default.fileExists(atPath: folder("site/set-aside.csv")))
    #expect(
      !FileManager.default.fileExists(atPath: folder("site/.set-aside.csv.barograph-output")))
  }
}
