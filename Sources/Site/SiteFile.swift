/// One file of the output: a path relative to the output folder, `/` between its parts, and bytes.
package struct SiteFile: Hashable, Sendable {
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
