import Statistics
import Threads

/// A test held against samples in which nothing differs: it should find a difference at 5 % in at
/// most 5 % of them.
struct NullTest: Sendable {
  let name: String
  /// Draws one set of samples and says whether the test finds a difference.
  let isSignificant: @Sendable (inout SplitMix64) -> Bool

  static let all = differences + homogeneity + paired + within

  /// The test of two scores, alone.
  private static let differences = [(30, 30), (100, 100), (30, 300), (30, 2_000), (1_000, 1_000)]
    .map {
      first, second in
      NullTest(name: "change of one score, \(Grouped.text(first)) against \(Grouped.text(second))")
      { numbers in
        let profile = numbers.profile()
        return isBelow(
          DifferenceTest(
            from: numbers.groups(first, of: profile), to: numbers.groups(second, of: profile),
            confidence: 0.95)?.p)
      }
    }

  /// The test of several periods together.
  private static let homogeneity = [8, 12].flatMap { periods in
    [MonthlyAnswers.equal(30), .equal(100), .equal(1_000), .varying(30, 2_000)].map { answers in
      NullTest(name: "homogeneity of \(periods) periods, \(answers.count)") { numbers in
        let profile = numbers.profile()
        let counts = (0..<periods).map { _ in
          numbers.groups(answers.number(&numbers), of: profile)
        }
        return isBelow(Homogeneity(counts)?.p)
      }
    }
  }

  /// The tests of the same respondents before and after, six in ten of whom answer as before.
  private static let paired = [30, 100, 500].flatMap { pairs in
    [("score", PairedTest.Method.score), ("Wald", .wald)].map { name, method in
      NullTest(name: "paired test, \(name), \(pairs) pairs") { numbers in
        let profile = numbers.profile()
        let table = numbers.transitions(pairs, of: profile)
        guard let transitions = try? TransitionTable(groups: table) else { return false }
        return isBelow(PairedTest(transitions, method: method, confidence: 0.95)?.p)
      }
    }
  }

  /// The effect within segments of different scores whose shares move, but not their scores.
  private static let within = [30, 100, 1_000].map { size in
    NullTest(name: "effect within five segments, \(Grouped.text(size)) answers and more each") {
      numbers in
      let profiles = (0..<5).map { _ in numbers.profile() }
      func period() -> [GroupCounts] {
        profiles.map { profile in
          numbers.groups(
            LogUniform.number(from: size, to: 4 * size, at: numbers.unit()), of: profile)
        }
      }
      guard
        let interval = NPSKitagawa(before: period(), after: period())?
          .withinInterval(confidence: 0.95)
      else { return false }
      return interval.low > 0 || interval.high < 0
    }
  }

  private static func isBelow(_ p: Double?) -> Bool { p.map { $0 <= 0.05 } ?? false }
}

extension Simulation {
  /// How often each test finds a difference where there is none.
  func testSizes() -> FindingGroup {
    let rates = threads.map(NullTest.all) { test in
      var numbers = self.numbers(for: test.name)
      var rate = MeanEstimate()
      for _ in 0..<effort.samples { rate.add(test.isSignificant(&numbers)) }
      return rate
    }
    return FindingGroup(
      title: "Single tests at 5 %, where nothing differs",
      findings: zip(NullTest.all, rates).map { test, rate in
        Finding(test.name, rate, .atMost(0.055))
      })
  }
}

extension SplitMix64 {
  /// One of the twelve profiles.
  fileprivate mutating func profile() -> Profile {
    Profile.twelve[Int(next() % UInt64(Profile.twelve.count))]
  }

  /// Pairs of answers of which six in ten stay and the others are drawn anew: rows by group before,
  /// columns by group after, detractors first.
  fileprivate mutating func transitions(_ pairs: Int, of profile: Profile) -> [[Int]] {
    var table = [[0, 0, 0], [0, 0, 0], [0, 0, 0]]
    for _ in 0..<pairs {
      let before = group(of: profile)
      let after = unit() < 0.6 ? before : group(of: profile)
      table[before][after] += 1
    }
    return table
  }

  /// 0 for a detractor, 1 for a passive, 2 for a promoter.
  private mutating func group(of profile: Profile) -> Int {
    let place = unit()
    return place < profile.detractors ? 0 : place < profile.detractors + profile.passives ? 1 : 2
  }
}

extension MonthlyAnswers {
  fileprivate var count: String { String(name.dropLast(" a month".count)) + " each" }
}
