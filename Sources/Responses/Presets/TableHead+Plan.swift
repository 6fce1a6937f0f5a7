import Diagnostics

extension TableHead {
  /// Adds to a plan what header and preset say beyond the choice of columns: rows to leave out, the
  /// zone of the dates, and the comment beside the score.
  /// - Returns: what was assumed.
  func complete(_ plan: inout ColumnPlan, findsComment: Bool) -> [Assumption] {
    for rule in preset.exclusions {
      guard let column = Preset.column(of: [rule.column], in: header) else { continue }
      plan.exclusions.append(ColumnPlan.Exclusion(column: column, rule: rule))
    }
    if plan.timeZone == nil, case .column(let column) = plan.date {
      plan.timeZone = header.zones[column] ?? preset.timeZone
    }
    guard findsComment, plan.comment == nil, preset.commentFollowsScore,
      let next = commentColumn(after: plan.score)
    else { return [] }
    plan.comment = next
    return [.commentBesideScore(plan.name(of: next))]
  }

  /// The further column of a question, next to its answer.
  private func commentColumn(after score: Int) -> Int? {
    let next = score + 1
    guard next < header.names.count else { return nil }
    let name = header.names[next]
    let isFurther = name.isEmpty || name.hasPrefix(header.names[score] + ": ")
    return isFurther ? next : nil
  }
}

extension ColumnPlan.Exclusion {
  init(column: Int, rule: Preset.Exclusion) {
    self.init(
      column: column, rule: rule, values: rule.values.map { $0.utf8.map { Self.lower($0) } })
  }

  /// Whether a field leaves its row out.
  /// - Parameter field: the field without the space around it.
  func leavesOut(_ field: Span<UInt8>) -> Bool {
    if rule.keepsThese, field.isEmpty || FieldText.isMissing(field) { return false }
    let isListed = values.contains { value in
      value.count == field.count
        && value.indices.allSatisfy { value[$0] == Self.lower(field[$0]) }
    }
    return isListed != rule.keepsThese
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
