import Dispatch
import Synchronization

/// The pieces of ``ThreadPool/fold(into:count:_:add:)`` while they are worked on.
///
/// Only so many pieces are begun before the earlier ones are added, so that what waits to be added is
/// bounded.
final class OrderedFold<Sum: Sendable, Piece: Sendable>: Sendable {
  /// How many pieces may be begun and not yet added.
  private static var window: Int { 16 }

  private struct State {
    /// The number of the next piece to begin.
    var next = 0
    /// How many pieces have been added.
    var added = 0
    /// The end of the pieces: their count, or less if the work ended early.
    var end: Int
    /// Pieces that are done and wait for earlier ones.
    var done: [Int: Piece] = [:]
    /// Whether a thread is adding one of them.
    var isAdding = false
    /// How many threads wait for something to do.
    var waiting = 0
  }

  /// What a thread is to do next.
  private enum Step {
    case work(Int)
    case add(Int, Piece)
    case wait
    case leave
  }

  private let state: Mutex<State>
  /// Held for as long as a piece is being added to it.
  private let total: Mutex<Sum>
  private let changes = DispatchSemaphore(value: 0)
  private let work: @Sendable (Int) -> Piece
  private let add: @Sendable (inout Sum, Int, Piece) -> Bool

  init(
    _ initial: Sum, count: Int, _ work: @escaping @Sendable (Int) -> Piece,
    _ add: @escaping @Sendable (inout Sum, Int, Piece) -> Bool
  ) {
    state = Mutex(State(end: count))
    total = Mutex(initial)
    self.work = work
    self.add = add
  }

  /// The sum so far.
  var sum: Sum { total.withLock { $0 } }

  /// Takes part until no piece is left to begin or to add. Pieces that others are at are added by them.
  func run() {
    while true {
      switch step() {
      case .work(let number):
        let piece = work(number)
        change { $0.done[number] = piece }
      case .add(let number, let piece): add(number, piece)
      case .wait: changes.wait()
      case .leave: return
      }
    }
  }

  private func step() -> Step {
    state.withLock { state in
      if !state.isAdding, state.added < state.end,
        let piece = state.done.removeValue(forKey: state.added)
      {
        state.isAdding = true
        return .add(state.added, piece)
      }
      guard state.next < state.end else { return .leave }
      guard state.next < state.added + Self.window else {
        state.waiting += 1
        return .wait
      }
      state.next += 1
      return .work(state.next - 1)
    }
  }

  /// Adds a piece; other pieces can be begun and end meanwhile.
  private func add(_ number: Int, _ piece: Piece) {
    let goesOn = total.withLock { add(&$0, number, piece) }
    change { state in
      state.isAdding = false
      state.added = number + 1
      if !goesOn { state.end = state.added }
    }
  }

  /// Changes the state and wakes those who wait for it.
  private func change(_ body: (inout State) -> Void) {
    let waiting = state.withLock { state in
      body(&state)
      defer { state.waiting = 0 }
      return state.waiting
    }
    for _ in 0..<waiting { changes.signal() }
  }
}
