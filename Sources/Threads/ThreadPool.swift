import Dispatch
import Synchronization

/// A limit on how many threads work at a time, on whatever work there is, also work within work:
/// several files are read side by side, and one large file by all threads.
///
/// Work is a function that may run on several threads at a time and takes its share piece by piece
/// until nothing is left to take. No thread is kept: the system's are borrowed while there is work,
/// and one whose work has run out joins the oldest that others are at before it is given back, or
/// before it goes on.
package final class ThreadPool: Sendable {
  private struct State {
    /// Threads that may still be started.
    var free: Int
    /// Work that more threads may join, the oldest first.
    var open: [Work] = []
  }

  /// Work under way.
  private final class Work: Sendable {
    let body: @Sendable () -> Void
    /// The helpers at it, and whether its owner waits for them to leave.
    let helpers = Mutex<(count: Int, isAwaited: Bool)>((0, false))
    let allLeft = DispatchSemaphore(value: 0)

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }

  private let state: Mutex<State>

  /// - Parameter threads: how many threads work at a time, the caller's included; at least 1.
  package init(threads: Int) {
    state = Mutex(State(free: max(1, threads) - 1))
  }

  /// Runs work on this thread, and on others as far as there are any free. Returns when all of them
  /// have returned from it.
  package func share(_ body: @escaping @Sendable () -> Void) {
    let work = Work(body)
    let helpers = state.withLock { state in
      state.open.append(work)
      let helpers = max(0, state.free)
      state.free -= helpers
      return helpers
    }
    for _ in 0..<helpers { DispatchQueue.global().async { self.help() } }
    body()
    close(work)
    wait(for: work)
  }

  /// Joins the work of others until there is none, then gives the thread back.
  private func help() {
    while let work = joinOrGiveBack() { assist(work) }
  }

  /// The oldest open work, which this thread is now counted at; where there is none, the thread is
  /// free from now on.
  private func joinOrGiveBack() -> Work? {
    state.withLock { state in
      guard let work = state.open.first else {
        state.free += 1
        return nil
      }
      work.helpers.withLock { $0.count += 1 }
      return work
    }
  }

  private func assist(_ work: Work) {
    work.body()
    close(work)
    let isLast = work.helpers.withLock { helpers in
      helpers.count -= 1
      return helpers.count == 0 && helpers.isAwaited
    }
    if isLast { work.allLeft.signal() }
  }

  /// Lets nobody join any more: a thread has found nothing left to take.
  private func close(_ work: Work) {
    state.withLock { state in state.open.removeAll { $0 === work } }
  }

  /// Helps others until the helpers of some work have left it.
  private func wait(for work: Work) {
    while work.helpers.withLock({ $0.count > 0 }) {
      if let other = joinOrGiveBack() {
        assist(other)
      } else {
        let isWaiting = work.helpers.withLock { helpers in
          helpers.isAwaited = helpers.count > 0
          return helpers.isAwaited
        }
        if isWaiting { work.allLeft.wait() }
        state.withLock { $0.free -= 1 }
      }
    }
  }
}
