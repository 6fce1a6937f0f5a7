import Diagnostics

/// A table whose file is packed.
struct PackedTable: RecordTable {
  let table: any RecordTable
  let packing: String?

  var name: String? { table.name }
  var isHidden: Bool { table.isHidden }
  var assumptions: [Assumption] { table.assumptions }

  init(_ table: any RecordTable, packing: String) {
    self.table = table
    self.packing = packing
  }

  func records() throws(Refusal) -> any RecordStream { try table.records() }
}
