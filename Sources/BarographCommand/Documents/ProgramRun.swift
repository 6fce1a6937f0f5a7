/// One run of a program of others, for a bounded time.
struct ProgramRun {
  let program: FilePath
  let arguments: [String]
  /// Each as `NAME=value`.
  let variables: [String]
  /// Where it runs.
  let folder: FilePath

  enum Ending {
    /// - Parameter said: the end of what it said, on both streams.
    case ended(status: Int32, said: [UInt8])
    case tookTooLong
    case interrupted
  }

  /// So much of what it says is kept.
  private static let keptBytes = 16_384

  /// Starts the program and waits for its end, reading what it says all the while, so that it never
  /// waits for us. When it takes too long it is ended, with all that it started.
  func ending(within seconds: Int, isInterrupted: () -> Bool) throws(SystemError) -> Ending {
    let child = try SystemCalls.start(program, arguments, variables, in: folder)
    let clock = ContinuousClock()
    let end = clock.now.advanced(by: .seconds(seconds))
    var said: [UInt8] = []
    var isSilent = false
    while !SystemCalls.hasEnded(child) {
      let isStopped = isInterrupted()
      if isStopped || clock.now >= end {
        SystemCalls.end(child)
        return isStopped ? .interrupted : .tookTooLong
      }
      if isSilent {
        SystemCalls.sleep(milliseconds: 20)
      } else if SystemCalls.isReady(child.said, within: 50) {
        isSilent = hear(child.said, &said)
      }
    }
    // What it started may hold its streams open: that ends with it.
    let status = SystemCalls.end(child)
    while !isSilent, SystemCalls.isReady(child.said, within: 200) {
      isSilent = hear(child.said, &said)
    }
    return .ended(status: status, said: said)
  }

  /// Reads what is there; true at the end, or where nothing can be read.
  private func hear(_ said: borrowing Descriptor, _ bytes: inout [UInt8]) -> Bool {
    let read = (try? SystemCalls.read(said, upTo: 65_536, at: program)) ?? []
    bytes += read
    if bytes.count > 2 * Self.keptBytes { bytes.removeFirst(bytes.count - Self.keptBytes) }
    return read.isEmpty
  }
}
