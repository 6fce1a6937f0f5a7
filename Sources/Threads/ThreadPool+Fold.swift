extension ThreadPool {
  /// Works on numbered pieces on several threads and adds the results up in the order of their
  /// numbers, so that the sum is the same however many threads there are.
  ///
  /// - Parameters:
  ///   - initial: what the results are added to.
  ///   - count: how many pieces there are; they are numbered from 0.
  ///   - work: works on a piece; may be called for several at a time, in any order.
  ///   - add: adds the result of a piece; called for one at a time, in order. False ends the work
  ///     early.
  /// - Returns: the sum, once all pieces are added.
  package func fold<Sum: Sendable, Piece: Sendable>(
    into initial: Sum, count: Int, _ work: @escaping @Sendable (Int) -> Piece,
    add: @escaping @Sendable (inout Sum, Int, Piece) -> Bool
  ) -> Sum {
    let fold = OrderedFold(initial, count: count, work, add)
    share { fold.run() }
    return fold.sum
  }
}
