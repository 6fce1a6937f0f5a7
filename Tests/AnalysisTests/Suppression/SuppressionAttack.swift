import Periods
import Statistics

@testable import Analysis

/// Works out hidden answers from what is published, as an attacker would: by exact elimination, by
/// bounds on whole numbers, and by trying what is left.
struct SuppressionAttack {
  /// An equation of hidden cells: the sum of coefficients times answers of a group.
  struct Row {
    var terms: [Int: Int]
    /// What it comes to for each kind of answer.
    var sums: [Int]
  }

  /// What the attacker takes down of what is published.
  enum Kinds {
    /// Detractors, passives and promoters.
    case groups
    /// The answers of each score, of which the groups are to be found.
    case scores

    var count: Int { self == .groups ? 3 : 11 }

    /// The group of a kind: 0, 1 or 2.
    func group(_ kind: Int) -> Int {
      self == .groups ? kind : kind <= 6 ? 0 : kind <= 8 ? 1 : 2
    }

    func counts(_ scores: [Int]) -> [Int] { self == .scores ? scores : groups(scores) }

    /// The groups of counts of the eleven scores.
    func groups(_ scores: [Int]) -> [Int] {
      [scores[0...6], scores[7...8], scores[9...10]].map { $0.reduce(0, +) }
    }

    /// All pairs of kinds of different groups.
    var exchanges: [(gaining: Int, losing: Int)] {
      (0..<count).flatMap { gaining in
        (0..<count).filter { group($0) != group(gaining) }.map { (gaining, $0) }
      }
    }
  }

  /// What the attack came to.
  struct Outcome {
    /// Cells whose groups have a single solution, by place.
    var recovered: [String] = []
    /// Cells for which the search was given up.
    var undecided: [String] = []
    var hidden = 0
  }

  private let published: PublishedCells
  private let kinds: Kinds
  /// The hidden cells: their number among all, their answers.
  private let hidden: [Int]
  /// Behind them stand the unpublished ones, whose numbers of answers nobody knows: at most so many.
  private let sizes: [Int]
  private var unknowns: Range<Int> { sizes.indices }
  private var rows: [Row] = []
  private var rowsOfUnknown: [[Int]] = []
  private var reduced: [(pivot: Int, row: Row)] = []

  init(_ published: PublishedCells, _ kinds: Kinds) {
    self.published = published
    self.kinds = kinds
    hidden = published.cells.indices.filter { published.cells[$0].scores == nil }
    var most = Array(repeating: Int.max, count: published.unpublished.count)
    for (cell, parts) in published.sumsOfUnpublished {
      for part in parts { most[part] = min(most[part], published.cells[cell].n) }
    }
    sizes = hidden.map { published.cells[$0].n } + most
    let column = Dictionary(uniqueKeysWithValues: zip(hidden, hidden.indices))
    for sum in published.sums {
      var row = Row(terms: [:], sums: Array(repeating: 0, count: kinds.count))
      for (cell, sign) in sum {
        if let unknown = column[cell] {
          row.terms[unknown, default: 0] += sign
        } else if let scores = published.cells[cell].scores {
          for (kind, count) in kinds.counts(scores).enumerated() {
            row.sums[kind] -= sign * count
          }
        }
      }
      if !row.terms.isEmpty { rows.append(row) }
    }
    eliminate()
    for (cell, parts) in published.sumsOfUnpublished {
      var row = Row(terms: [:], sums: Array(repeating: 0, count: kinds.count))
      for part in parts { row.terms[hidden.count + part] = 1 }
      if let unknown = column[cell] {
        row.terms[unknown] = -1
      } else if let scores = published.cells[cell].scores {
        row.sums = kinds.counts(scores)
      }
      rows.append(row)
    }
    rowsOfUnknown = Array(repeating: [], count: sizes.count)
    for (index, row) in rows.enumerated() {
      for unknown in row.terms.keys { rowsOfUnknown[unknown].append(index) }
    }
  }

  /// - Parameter truth: one solution, by place, to save the search for a first; it is checked, and
  ///   can show that a cell has another solution, never that it has none.
  /// - Parameter answers: of each answer its score and the published and unpublished places that it is
  ///   counted in, the latter numbered on: two that no shown place tells apart may have been given the
  ///   other way round. What comes of it is checked.
  func run(
    truth: [PublishedCells.Place: [Int]], answers: [(score: Int, places: Set<Int>)] = []
  ) -> Outcome {
    var outcome = Outcome(hidden: hidden.count)
    let places = hidden.map { published.cells[$0].place } + published.unpublished
    let solution = places.map { kinds.counts(truth[$0] ?? []) }
    guard isSolution(solution) else {
      outcome.recovered = ["the truth does not solve the published equations"]
      return outcome
    }
    var isOpen = Array(repeating: true, count: hidden.count)
    if published.unpublished.isEmpty {
      for cell in openByMoves(from: solution) { isOpen[cell] = false }
    }
    exchange(answers, solution, &isOpen)
    var walk = AttackWalk(rows, from: solution, kinds)
    lazy var box = Box(
      sizes: sizes, known: hidden.count, rows: rows + reduced.map(\.row), kinds)
    for cell in hidden.indices where isOpen[cell] {
      let name = published.cells[hidden[cell]].place.description
      func walked(_ orders: Range<Int>) -> Box.Answer {
        walk.other(for: cell, orders).map { .found($0) } ?? .unknown
      }
      var answer = walked(AttackWalk.orders.first)
      if case .unknown = answer { answer = box.other(than: solution[cell], for: cell) }
      if case .unknown = answer { answer = walked(AttackWalk.orders.rest) }
      switch answer {
      case .none: outcome.recovered.append(name)
      case .unknown: outcome.undecided.append(name)
      case .found(let other):
        guard isSolution(other, near: solution), groups(other[cell]) != groups(solution[cell])
        else {
          outcome.recovered.append("\(name), of which a wrong solution was found")
          continue
        }
        for index in hidden.indices where groups(other[index]) != groups(solution[index]) {
          isOpen[index] = false
        }
      }
    }
    return outcome
  }

  /// Looks at what the hidden answers would be with two answers exchanged that no shown place tells
  /// apart, or with one changed that none counts; what differs then is not open any more.
  private func exchange(
    _ answers: [(score: Int, places: Set<Int>)], _ solution: [[Int]], _ isOpen: inout [Bool]
  ) {
    let unpublished = published.unpublished.indices.map { published.cells.count + $0 }
    let column = Dictionary(uniqueKeysWithValues: zip(hidden + unpublished, unknowns))
    var alike: [Set<Int>: [(score: Int, unknowns: Set<Int>)]] = [:]
    for answer in answers {
      let shown = answer.places.filter { column[$0] == nil }
      alike[shown, default: []].append((answer.score, Set(answer.places.compactMap { column[$0] })))
    }
    func kind(_ score: Int) -> Int { kinds == .scores ? score : Kinds.scores.group(score) }
    func group(_ score: Int) -> Int { Kinds.scores.group(score) }
    func change(_ one: (score: Int, unknowns: Set<Int>), to score: Int, _ others: Set<Int>) {
      let changes =
        one.unknowns.subtracting(others).map { ($0, 1) }
        + others.subtracting(one.unknowns).map { ($0, -1) }
      guard changes.contains(where: { $0.0 < hidden.count && isOpen[$0.0] }) else { return }
      var other = solution
      for (index, sign) in changes {
        other[index][kind(one.score)] -= sign
        other[index][kind(score)] += sign
      }
      guard isSolution(other, near: solution) else { return }
      for (index, _) in changes where index < hidden.count { isOpen[index] = false }
    }
    for (shown, answers) in alike {
      for one in answers {
        if shown.isEmpty { change(one, to: group(one.score) == 0 ? 10 : 0, []) }
        for second in answers where group(second.score) > group(one.score) {
          change(one, to: second.score, second.unknowns)
        }
      }
    }
  }

  private func groups(_ counts: [Int]) -> [Int] {
    kinds == .groups ? counts : kinds.groups(counts)
  }

  private func isSolution(_ solution: [[Int]]) -> Bool {
    solution.allSatisfy { $0.count == kinds.count && $0.allSatisfy { $0 >= 0 } }
      && hidden.indices.allSatisfy { solution[$0].reduce(0, +) == sizes[$0] }
      && rows.allSatisfy { row in
        (0..<kinds.count).allSatisfy { kind in
          row.terms.reduce(0) { $0 + $1.value * solution[$1.key][kind] } == row.sums[kind]
        }
      }
  }

  /// Whether other answers solve the equations that some others solve.
  private func isSolution(_ other: [[Int]], near solution: [[Int]]) -> Bool {
    let changed = unknowns.filter { other[$0] != solution[$0] }
    return changed.allSatisfy { cell in
      other[cell].count == kinds.count && other[cell].allSatisfy { $0 >= 0 }
        && (cell >= hidden.count || other[cell].reduce(0, +) == sizes[cell])
    }
      && Set(changed.flatMap { rowsOfUnknown[$0] }).allSatisfy { index in
        (0..<kinds.count).allSatisfy { kind in
          rows[index].terms.reduce(0) {
            $0 + $1.value * (other[$1.key][kind] - solution[$1.key][kind])
          } == 0
        }
      }
  }

  /// Brings the equations into reduced form, by integers without division.
  private mutating func eliminate() {
    for var row in rows {
      for (pivot, known) in reduced { row.remove(pivot, by: known) }
      guard
        let pivot = row.terms.keys.min(by: {
          abs(row.terms[$0] ?? 0, $0) < abs(row.terms[$1] ?? 0, $1)
        })
      else { continue }
      for index in reduced.indices { reduced[index].row.remove(pivot, by: row) }
      reduced.append((pivot, row))
    }
  }

  private func abs(_ value: Int, _ order: Int) -> (Int, Int) { (Swift.abs(value), order) }

  /// The cells that other solutions differ in which lie one step along the free directions of the
  /// equations, from one solution.
  private func openByMoves(from solution: [[Int]]) -> Set<Int> {
    let pivots = Set(reduced.map(\.pivot))
    var different: Set<Int> = []
    for free in hidden.indices where !pivots.contains(free) {
      guard let move = direction(free) else { continue }
      for (gaining, losing) in kinds.exchanges {
        let isPossible = move.allSatisfy { cell, change in
          solution[cell][gaining] + change >= 0 && solution[cell][losing] - change >= 0
        }
        if isPossible { different.formUnion(move.keys) }
      }
    }
    return different
  }

  /// The changes of all cells that go with a change of one that the equations leave free, in whole
  /// numbers.
  private func direction(_ free: Int) -> [Int: Int]? {
    var scale = 1
    for (pivot, row) in reduced where row.terms[free] != nil {
      guard let leading = row.terms[pivot] else { return nil }
      scale = scale / greatestDivisor(scale, leading) * Swift.abs(leading)
    }
    var move = [free: scale]
    for (pivot, row) in reduced {
      guard let term = row.terms[free], let leading = row.terms[pivot] else { continue }
      move[pivot] = -term * scale / leading
    }
    return move
  }
}

/// The greatest common divisor of two numbers that are not 0.
func greatestDivisor(_ a: Int, _ b: Int) -> Int {
  var (a, b) = (abs(a), abs(b))
  while b != 0 { (a, b) = (b, a % b) }
  return a
}

extension SuppressionAttack.Row {
  /// Takes the pivot's term away by a multiple of another row. Overflow traps, in a test.
  mutating func remove(_ pivot: Int, by other: Self) {
    guard let mine = terms[pivot], let its = other.terms[pivot] else { return }
    let divisor = greatestDivisor(mine, its)
    let (keep, take) = (its / divisor, mine / divisor)
    if keep != 1 {
      terms = terms.mapValues { $0 * keep }
      sums = sums.map { $0 * keep }
    }
    for (cell, value) in other.terms {
      let rest = (terms[cell] ?? 0) - take * value
      terms[cell] = rest == 0 ? nil : rest
    }
    for kind in sums.indices { sums[kind] -= take * other.sums[kind] }
  }
}
