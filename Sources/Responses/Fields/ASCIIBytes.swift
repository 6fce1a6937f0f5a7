/// Letters and spaces of ASCII, by which nearly all texts can be compared byte by byte.
extension UInt8 {
  /// White space as Unicode has it: tab to carriage return, and space.
  var isASCIISpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }

  /// The letter in lower case; any other byte as it is.
  var asciiLowered: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
