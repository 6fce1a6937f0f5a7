/// Files of figures, relative to the site's `data` folder.
package struct DataFile: Hashable, Sendable {
  package let name: String
  package let bytes: [UInt8]
}
