import Diagnostics

extension ColumnPlanner {
  /// Refuses a table with a row for each score and the number of answers beside it: `score,count`.
  ///
  /// Two things tell it. A column is named as a number of answers and holds whole numbers; and each
  /// score is listed once for every month or product: scores are about equally frequent, or no two rows
  /// alike share one. Answers are never like that: a column of counts beside them counts something else.
  /// - Parameters:
  ///   - score: the column of the scores, which nobody has named.
  ///   - labels: the scores that texts of the column stand for.
  mutating func refusesFrequencies(of score: Int, _ labels: [String: Int]) -> Bool {
    let steps = profile.columns[score].stepCounts(labels).filter { $0 > 0 }
    let pairs = profile.frequencies.pairs(of: score)
    let areApart = pairs.all >= 50 && pairs.alike * 50 <= pairs.all
    guard steps.count >= 5, areApart || Self.areEven(steps), !holdsSingleAnswers else {
      return false
    }
    let counts = unclaimed.first { column in
      column != score && words(of: column).namesFrequency
        && profile.columns[column].holdsFrequencies
    }
    guard let counts else { return false }
    doubt(score)
    doubt(counts)
    problems.append(
      .frequencies(
        header.label(of: counts), of: header.label(of: score), steps: steps.count, context))
    return true
  }

  /// Whether scores are as frequent as if each was listed once for every month, product or place:
  /// some of them may be missing here and there.
  private static func areEven(_ steps: [Int]) -> Bool {
    guard let least = steps.min(), let most = steps.max() else { return false }
    return least * 3 >= most * 2 || (steps.count >= 9 && most - least <= 1)
  }

  /// Whether each row is somebody's: it has the key of a response or of who answered, or most rows
  /// have words of their own.
  private var holdsSingleAnswers: Bool {
    unclaimed.contains { column in
      let (facts, words) = (profile.columns[column], words(of: column))
      if words.respondentRank > 1 || words.responseKeyRank > 1 {
        return facts.values * 2 > profile.rows
      }
      return words.commentRank > 0 && facts.hasOwnWords
    }
  }
}

extension ColumnFacts {
  /// How often each score from 0 to 10 occurs, as a number or as a text that stands for it.
  func stepCounts(_ labels: [String: Int]) -> [Int] {
    var steps = scores
    guard !labels.isEmpty else { return steps }
    for (text, count) in texts.sorted {
      if let score = labels[LabelWords.normalized(text)] { steps[score] += count }
    }
    return steps
  }

  /// Whether it holds whole numbers from 0 on, some of them above 1.
  fileprivate var holdsFrequencies: Bool {
    let isWhole = fractions == 0 && isMostly(answers + outside)
    let isAboveOne = outside > 0 || scores[2...].contains { $0 > 0 }
    return isWhole && isAboveOne && (outside == 0 || smallest >= 0)
  }

  /// Whether most of its texts stand in one row alone.
  fileprivate var hasOwnWords: Bool {
    textual > 0 && (texts.isFull || texts.distinct * 2 > textual)
  }
}
