import Testing

@testable import Exports

struct CSVTableTests {
  @Test func `guards text that a spreadsheet would run, and leaves numbers alone`() {
    var table = CSVTable(header: ["name", "nps"])
    for name in ["=1+1", "+x", "-x", "@x", "\tx", "plain", "a,\"b\"\nc"] {
      table.append([.text(name), .number("-12")])
    }
    #expect(
      String(decoding: table.utf8, as: UTF8.self) == """
        name,nps\r
        '=1+1,-12\r
        '+x,-12\r
        '-x,-12\r
        '@x,-12\r
        '\tx,-12\r
        plain,-12\r
        "a,""b""\nc",-12\r

        """)
  }
}
