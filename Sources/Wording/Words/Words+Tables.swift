package import Analysis
package import Charts
package import Periods
package import Phrases

/// Charts of several products.
extension Words {
  package func heatCaption(_ grain: Grain) -> String {
    say(TablePhrase.heatCaption, ["grain": grain])
  }

  /// `3 of 4 products clearly changed from Q3 2025 to Q3 2026`.
  package func slopeTitle(_ clear: Int, of count: Int, _ from: Period, _ to: Period) -> String {
    say(
      clear == 0 ? TablePhrase.slopeNone : .slopeSome,
      ["n": clear, "all": count, "first": dated(from), "last": dated(to)])
  }

  package func slopeCaption(_ from: Period, _ to: Period) -> String {
    say(TablePhrase.slopeCaption, ["first": dated(from), "last": dated(to)])
  }

  package func slopeDescription(_ lines: [SlopeChart.Line], _ from: Period, _ to: Period) -> String
  {
    lines.map { line in
      say(
        TablePhrase.slopeLine,
        ["name": named(line.label), "then": line.fromText, "now": line.toText])
    }.joined(separator: ". ") + "."
  }

  /// What dark and grey mean, where there are both.
  package func slopeNote(_ areClear: [Bool]) -> String {
    let (dark, grey) = (say(TablePhrase.slopeHeavy), say(TablePhrase.slopeThin))
    guard areClear.contains(true) else { return grey }
    return areClear.contains(false) ? "\(dark) \(grey)" : dark
  }

  package var multiplesTitle: String { say(TablePhrase.multiplesTitle) }
  package var multiplesNote: String { say(TablePhrase.multiplesNote, ["confidence": confidence]) }

  package func multiplesDescription(_ panels: [MultiplesChart.Panel]) -> String {
    panels.map { panel in
      let known = panel.points.filter { !$0.valueText.isEmpty }
      guard let first = known.first, let last = known.last else { return named(panel.label) }
      return say(
        TablePhrase.multiplesPanel,
        ["name": named(panel.label), "then": first.valueText, "now": last.valueText])
    }.joined(separator: ". ") + "."
  }
}

/// Notes below tables.
extension Words {
  package var correctionNote: String { say(TablePhrase.corrected) }
  package var detectableNote: String { say(TablePhrase.detectable) }
  package var roundingNote: String { say(TablePhrase.rounded) }
  package var rankHead: String { say(TablePhrase.placeHead) }

  /// `1`, `2–3`.
  package func rank(_ rank: Rank) -> String {
    let best = numbers.count(rank.best)
    return rank.best == rank.worst ? best : "\(best)–\(numbers.count(rank.worst))"
  }

  /// What a place is, where there are any.
  package func rankNote(_ ranks: [Rank]) -> String? {
    guard let ranked = ranks.first?.ranked else { return nil }
    let tied = ranks.first { $0.best != $0.worst }
    return say(
      tied == nil ? TablePhrase.place : .sharedPlace,
      [
        "ranked": ranked, "n": ranked * (ranked - 1) / 2, "place": tied.map(rank) ?? "",
      ])
  }
}

/// Families of comparisons.
extension Words {
  /// `Q3 2026 against Q3 2025, all answers and the products`.
  package func changeFamily(_ period: Period, against: Period, hasProducts: Bool) -> String {
    say(
      hasProducts ? TablePhrase.changesWithProducts : .changes,
      ["period": dated(period), "against": dated(against)])
  }

  /// `each quarter against the one before, all answers and the products`.
  package func changeFamilies(_ grain: Grain, _ reference: Reference, hasProducts: Bool) -> String {
    let phrase: TablePhrase =
      switch reference {
      case .previous: hasProducts ? .changesFromPreviousWithProducts : .changesFromPrevious
      case .yearEarlier:
        hasProducts ? .changesFromYearEarlierWithProducts : .changesFromYearEarlier
      }
    return say(phrase, ["grain": grain])
  }

  /// `Region in Q3 2026, each segment against the rest`.
  package func contrastFamily(_ label: String, in scope: String) -> String {
    say(TablePhrase.segmentsAgainstRest, ["label": label, "scope": scope])
  }

  /// `changes of the segments of Region since Q3 2025`; those of the products with the whole where
  /// there is no label.
  package func changesFamily(_ label: String?, against: Dated) -> String {
    say(
      label == nil ? TablePhrase.changesOfProducts : .changesOfSegments,
      ["label": label ?? "", "period": against])
  }

  /// `sums of effects since Q3 2025`.
  package func sumsFamily(against: Dated) -> String {
    say(TablePhrase.sumsOfEffects, ["period": against])
  }

  package func families(_ families: [TestFamily]) -> String {
    let parts = families.map { family in
      say(
        TablePhrase.family,
        ["family": family.name, "comparisons": comparisons(family.comparisons)])
    }
    return say(
      TablePhrase.families, ["q": qLimit, "families": clauses(parts)])
  }

  package var familiesLink: String { say(TablePhrase.familiesLink) }

  /// `5 comparisons`, `3 to 5 comparisons`.
  private func comparisons(_ range: ClosedRange<Int>) -> String {
    say(
      range.count == 1 ? TablePhrase.comparisons : .comparisonsFromTo,
      ["least": range.lowerBound, "n": range.upperBound])
  }
}

extension Words {
  /// The head of a column of changes: the period compared with, where all rows share it.
  package func changeHead(_ changes: [Change?], _ reference: Reference) -> String {
    let periods = changes.compactMap { $0?.against }
    guard let first = periods.first, periods.allSatisfy({ $0 == first }) else {
      return reference == .yearEarlier ? sinceYearHead : sincePreviousHead
    }
    return sinceHead(dated(first))
  }
}
