package import Threads

/// By what means files are read; what comes out depends on none of them.
package struct ReadingMeans: Sendable {
  package var threads: ThreadPool
  /// How many bytes of a file one thread reads at a time.
  package var chunkSize: Int

  package init(threads: ThreadPool, chunkSize: Int = 4 << 20) {
    self.threads = threads
    self.chunkSize = chunkSize
  }

  /// One thread.
  package static var alone: ReadingMeans { ReadingMeans(threads: ThreadPool(threads: 1)) }
}
