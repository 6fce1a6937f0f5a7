/// One file of figures, to lie in the site's `data` folder.
package struct DataFile: Hashable, Sendable {
  /// The file's name, such as `report.json`.
  package let name: String
  package let bytes: [UInt8]
}
