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
  private let sizes: [Int]
  private var rows: [Row] = []
  private var reduced: [(pivot: Int, row: Row)] = []

  init(_ published: PublishedCells, _ kinds: Kinds) {
    self.published = published
    self.kinds = kinds
    hidden = published.cells.indices.filter { published.cells[$0].scores == nil }
    sizes = hidden.map { published.cells[$0].n }
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
  }

  /// - Parameter truth: one solution, by place, to save the search for a first; it is checked, and
  ///   can show that a cell has another solution, never that it has none.
  /// - Parameter answers: of each answer its score and the places that it is counted in: two that no
  ///   shown place tells apart may have been given the other way round. What comes of it is checked.
  func run(
    truth: [PublishedCells.Place: [Int]], answers: [(score: Int, places: Set<Int>)] = []
  ) -> Outcome {
    var outcome = Outcome(hidden: hidden.count)
    let solution = hidden.map { kinds.counts(truth[published.cells[$0].place] ?? []) }
    guard isSolution(solution) else {
      outcome.recovered = ["the truth does not solve the published equations"]
      return outcome
    }
    var isOpen = Array(repeating: true, count: hidden.count)
    for cell in openByMoves(from: solution) { isOpen[cell] = false }
    for other in exchanged(answers, solution) where isSolution(other) {
      for index in hidden.indices where groups(other[index]) != groups(solution[index]) {
        isOpen[index] = false
      }
    }
    var walk = AttackWalk(rows, from: solution, kinds)
    lazy var box = Box(sizes: sizes, rows: rows + reduced.map(\.row), kinds)
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
        guard isSolution(other), groups(other[cell]) != groups(solution[cell]) else {
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

  /// What the hidden answers would be with two answers exchanged that no shown place tells apart, or
  /// with one changed that none counts.
  private func exchanged(
    _ answers: [(score: Int, places: Set<Int>)], _ solution: [[Int]]
  ) -> [[[Int]]] {
    let isHidden = Set(hidden)
    let column = Dictionary(uniqueKeysWithValues: zip(hidden, hidden.indices))
    var alike: [Set<Int>: [(score: Int, places: Set<Int>)]] = [:]
    for answer in answers { alike[answer.places.subtracting(isHidden), default: []].append(answer) }
    func kind(_ score: Int) -> Int { kinds == .scores ? score : Kinds.scores.group(score) }
    func group(_ score: Int) -> Int { Kinds.scores.group(score) }
    var others: [[[Int]]] = []
    func change(_ one: (score: Int, places: Set<Int>), to score: Int, _ places: Set<Int>) {
      var other = solution
      for (place, sign) in one.places.map({ ($0, 1) }) + places.map({ ($0, -1) }) {
        guard let index = column[place] else { continue }
        other[index][kind(one.score)] -= sign
        other[index][kind(score)] += sign
      }
      others.append(other)
    }
    for (shown, answers) in alike {
      for one in answers {
        if shown.isEmpty { change(one, to: group(one.score) == 0 ? 10 : 0, []) }
        for second in answers where group(second.score) > group(one.score) {
          change(one, to: second.score, second.places)
        }
      }
    }
    return others
  }

  private func groups(_ counts: [Int]) -> [Int] {
    kinds == .groups ? counts : kinds.groups(counts)
  }

  private func isSolution(_ solution: [[Int]]) -> Bool {
    zip(solution, sizes).allSatisfy {
      $0.count == kinds.count && $0.allSatisfy { $0 >= 0 } && $0.reduce(0, +) == $1
    }
      && rows.allSatisfy { row in
        (0..<kinds.count).allSatisfy { kind in
          row.terms.reduce(0) { $0 + $1.value * solution[$1.key][kind] } == row.sums[kind]
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
