/// An open file or folder, closed when it goes out of scope.
struct Descriptor: ~Copyable, Sendable {
  let number: Int32
  private let isOwned: Bool

  /// Takes charge of an open descriptor.
  init(owning number: Int32) {
    self.number = number
    isOwned = true
  }

  private init(borrowing number: Int32) {
    self.number = number
    isOwned = false
  }

  static var standardInput: Descriptor { Descriptor(borrowing: 0) }

  deinit {
    if isOwned { SystemCalls.close(number) }
  }
}
