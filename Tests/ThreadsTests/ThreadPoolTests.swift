import Synchronization
import Testing
import Threads

@Suite("Threads")
struct ThreadPoolTests {
  @Test(arguments: [1, 2, 3, 8])
  func `keeps results in the order of their items`(threads: Int) {
    let pool = ThreadPool(threads: threads)
    #expect(pool.map(Array(0..<1_000)) { $0 * 2 } == (0..<1_000).map { $0 * 2 })
    #expect(pool.map([Int]()) { $0 }.isEmpty)
  }

  @Test(arguments: [1, 2, 3, 8])
  func `adds pieces up in order`(threads: Int) {
    let pool = ThreadPool(threads: threads)
    let sum = pool.fold(into: [Int](), count: 500) {
      $0
    } add: { sum, number, piece in
      sum.append(piece)
      return number == piece
    }
    #expect(sum == Array(0..<500))
  }

  @Test(arguments: [1, 2, 8])
  func `ends early where it is told to`(threads: Int) {
    let pool = ThreadPool(threads: threads)
    let sum = pool.fold(into: [Int](), count: 500) {
      $0
    } add: { sum, number, piece in
      sum.append(piece)
      return number < 99
    }
    #expect(sum == Array(0..<100))
    #expect(
      pool.fold(into: 7, count: 0) {
        $0
      } add: { _, _, _ in
        true
      } == 7)
  }

  @Test(arguments: [1, 2, 3, 8])
  func `shares its threads between work and the work within it`(threads: Int) {
    let pool = ThreadPool(threads: threads)
    let busy = Mutex((now: 0, most: 0))
    let sums = pool.map(Array(1...20)) { item in
      pool.fold(into: 0, count: item * 10) { number in
        busy.withLock { busy in
          busy.now += 1
          busy.most = max(busy.most, busy.now)
        }
        let result = (0..<2_000).reduce(number) { $0 ^ $1 ^ $1 }
        busy.withLock { $0.now -= 1 }
        return result
      } add: { sum, _, piece in
        sum += piece
        return true
      }
    }
    #expect(sums == (1...20).map { ($0 * 10) * ($0 * 10 - 1) / 2 })
    #expect(busy.withLock { $0.most } <= threads)
  }
}
