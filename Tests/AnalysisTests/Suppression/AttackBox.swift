/// The whole numbers that the answers of hidden cells may be, narrowed by equations and searched.
struct Box {
  enum Answer {
    /// There is no other solution.
    case none
    /// The search was given up.
    case unknown
    case found([[Int]])
  }

  /// A sum of variables. Those of a cell stand side by side: its kinds of answers, and behind them
  /// its groups where these are not the kinds themselves.
  private struct Equation {
    let terms: [(variable: Int, factor: Int)]
    let sum: Int
  }

  private let equations: [Equation]
  private let equationsOfVariable: [[Int]]
  private let kinds: SuppressionAttack.Kinds
  /// The variables of one cell, and the first of them that is a group.
  private let width: Int
  private let firstGroup: Int
  private var low: [Int]
  private var high: [Int]

  private static let mostSteps = 2_000

  /// - Parameters:
  ///   - sizes: the numbers of answers of the cells.
  ///   - known: how many of them are known; the others are the most that there can be.
  init(sizes: [Int], known: Int, rows: [SuppressionAttack.Row], _ kinds: SuppressionAttack.Kinds) {
    self.kinds = kinds
    let width = kinds == .groups ? 3 : kinds.count + 3
    self.width = width
    firstGroup = width - 3
    let firstGroup = firstGroup
    low = Array(repeating: 0, count: width * sizes.count)
    high = sizes.flatMap { Array(repeating: $0, count: width) }
    var equations: [Equation] = []
    for (cell, size) in sizes.enumerated() {
      let (first, firstGroup) = (width * cell, width * cell + firstGroup)
      if cell < known {
        equations.append(Equation(terms: (0..<3).map { (firstGroup + $0, 1) }, sum: size))
      }
      for group in kinds == .groups ? 0..<0 : 0..<3 {
        var terms = [(variable: firstGroup + group, factor: -1)]
        for kind in 0..<kinds.count where kinds.group(kind) == group {
          terms.append((first + kind, 1))
        }
        equations.append(Equation(terms: terms, sum: 0))
      }
    }
    for row in rows {
      let terms = row.terms.sorted { $0.key < $1.key }
      for kind in 0..<kinds.count {
        equations.append(
          Equation(terms: terms.map { (width * $0.key + kind, $0.value) }, sum: row.sums[kind]))
      }
      for group in kinds == .groups ? 0..<0 : 0..<3 {
        let sum = row.sums.indices.reduce(0) {
          $0 + (kinds.group($1) == group ? row.sums[$1] : 0)
        }
        equations.append(
          Equation(
            terms: terms.map { (width * $0.key + firstGroup + group, $0.value) }, sum: sum))
      }
    }
    var places = Array(repeating: [Int](), count: low.count)
    for (index, equation) in equations.enumerated() {
      for (variable, _) in equation.terms { places[variable].append(index) }
    }
    self.equations = equations
    equationsOfVariable = places
    isPossible = narrow(Array(equations.indices))
  }

  private var isPossible = true

  /// Another solution than one, in which the groups of a cell differ.
  func other(than counts: [Int], for cell: Int) -> Answer {
    let groups = kinds == .groups ? counts : kinds.groups(counts)
    let first = width * cell + firstGroup
    guard isPossible else { return .none }
    var answer = Answer.none
    var steps = Self.mostSteps
    for group in 0..<2 {
      for isBelow in [true, false] {
        var box = self
        for earlier in 0..<group {
          box.low[first + earlier] = max(box.low[first + earlier], groups[earlier])
          box.high[first + earlier] = min(box.high[first + earlier], groups[earlier])
        }
        let variable = first + group
        if isBelow {
          box.high[variable] = min(box.high[variable], groups[group] - 1)
        } else {
          box.low[variable] = max(box.low[variable], groups[group] + 1)
        }
        let touched = (0..<3).flatMap { equationsOfVariable[first + $0] }
        guard box.low[variable] <= box.high[variable], box.narrow(touched) else { continue }
        switch box.solution(&steps) {
        case .found(let solution): return .found(solution)
        case .unknown: answer = .unknown
        case .none: break
        }
      }
    }
    return answer
  }

  /// Any solution within the bounds.
  private func solution(_ steps: inout Int) -> Answer {
    let open = low.indices.filter { low[$0] < high[$0] }
    guard let variable = open.min(by: { high[$0] - low[$0] < high[$1] - low[$1] }) else {
      return .found(
        stride(from: 0, to: low.count, by: width).map { Array(low[$0..<$0 + kinds.count]) })
    }
    steps -= 1
    guard steps > 0 else { return .unknown }
    let middle = low[variable] + (high[variable] - low[variable]) / 2
    var answer = Answer.none
    for isLower in [true, false] {
      var box = self
      if isLower { box.high[variable] = middle } else { box.low[variable] = middle + 1 }
      guard box.narrow(equationsOfVariable[variable]) else { continue }
      switch box.solution(&steps) {
      case .found(let solution): return .found(solution)
      case .unknown: answer = .unknown
      case .none: break
      }
      if steps <= 0 { return .unknown }
    }
    return answer
  }

  /// Narrows all bounds as far as equations taken one by one can; false where none is possible.
  private mutating func narrow(_ first: [Int]) -> Bool {
    var waiting = first
    var isWaiting = Set(first)
    while let index = waiting.popLast() {
      isWaiting.remove(index)
      let equation = equations[index]
      var (least, most) = (0, 0)
      for (variable, factor) in equation.terms {
        least += factor > 0 ? factor * low[variable] : factor * high[variable]
        most += factor > 0 ? factor * high[variable] : factor * low[variable]
      }
      if least > equation.sum || most < equation.sum { return false }
      for (variable, factor) in equation.terms where low[variable] < high[variable] {
        let (size, spread) = (abs(factor), abs(factor) * (high[variable] - low[variable]))
        // How far the variable can move from the end that makes the sum least, and most.
        let room = (equation.sum - least) / size
        let need = (max(0, spread - (most - equation.sum)) + size - 1) / size
        let (before, after) = (low[variable], high[variable])
        if factor > 0 {
          high[variable] = min(after, before + room)
          low[variable] = max(before, before + need)
        } else {
          low[variable] = max(before, after - room)
          high[variable] = min(after, after - need)
        }
        if low[variable] > high[variable] { return false }
        guard low[variable] != before || high[variable] != after else { continue }
        least += factor > 0 ? factor * (low[variable] - before) : factor * (high[variable] - after)
        most += factor > 0 ? factor * (high[variable] - after) : factor * (low[variable] - before)
        for other in equationsOfVariable[variable] where isWaiting.insert(other).inserted {
          waiting.append(other)
        }
      }
    }
    return true
  }
}
