/// How many responses are of each group: promoters (9–10), passives (7–8), detractors (0–6).
package struct GroupCounts: Hashable, Sendable {
  package var promoters: Int
  package var passives: Int
  package var detractors: Int

  package init(promoters: Int, passives: Int, detractors: Int) {
    self.promoters = promoters
    self.passives = passives
    self.detractors = detractors
  }

  /// The number of responses, n; passives count.
  package var total: Int { promoters + passives + detractors }

  /// The NPS on −1…1: the share of promoters minus the share of detractors; nil without responses.
  package var nps: Double? {
    total == 0 ? nil : Double(promoters - detractors) / Double(total)
  }
}
