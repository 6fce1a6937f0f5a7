import Dispatch
import Synchronization

/// Does independent work on several threads; results keep the order of their items.
enum ParallelMap {
  /// The results of `work`, in the order of the items, however many threads there are.
  /// - Parameter jobs: how many items are worked on at a time, at least 1.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], jobs: Int, _ work: @escaping @Sendable (Item) -> Result
  ) -> [Result] {
    guard jobs > 1, items.count > 1 else { return items.map(work) }
    let next = Atomic<Int>(0)
    let results = Mutex<[Int: Result]>([:])
    DispatchQueue.concurrentPerform(iterations: min(jobs, items.count)) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < items.count else { return }
        let result = work(items[index])
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { results in items.indices.compactMap { results[$0] } }
  }
}
