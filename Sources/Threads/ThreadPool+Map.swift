import Synchronization

extension ThreadPool {
  /// The results of `work`, in the order of the items, however many threads there are.
  package func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ work: @escaping @Sendable (Item) -> Result
  ) -> [Result] {
    let shared = SharedResults<Result>()
    share {
      while true {
        let index = shared.next.add(1, ordering: .relaxed).oldValue
        guard index < items.count else { return }
        let result = work(items[index])
        shared.results.withLock { $0[index] = result }
      }
    }
    return shared.results.withLock { results in items.indices.compactMap { results[$0] } }
  }
}

/// The results of items that several threads take.
private final class SharedResults<Result: Sendable>: Sendable {
  let next = Atomic<Int>(0)
  let results = Mutex<[Int: Result]>([:])
}
