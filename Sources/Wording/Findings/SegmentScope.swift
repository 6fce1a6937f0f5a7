package import Analysis

/// A segment with a name to print, as one row of a comparison.
package struct SegmentRow: Sendable {
  package let name: String
  package let segment: SegmentEstimate

  package init(name: String, segment: SegmentEstimate) {
    self.name = name
    self.segment = segment
  }
}

/// The segments of a dimension as a page shows them: in one period, or over several together where
/// one has too few answers.
package struct SegmentScope: Sendable {
  package let dimension: DimensionReport
  package let rows: [SegmentRow]
  /// `Q3 2026`, `Q4 2025 to Q3 2026`.
  package let name: String
  package let isPooled: Bool

  package init(dimension: DimensionReport, rows: [SegmentRow], name: String, isPooled: Bool) {
    self.dimension = dimension
    self.rows = rows
    self.name = name
    self.isPooled = isPooled
  }

  package var contrasts: Contrasts { Contrasts(dimension, rows) }
}

extension Contrasts {
  package init(_ dimension: DimensionReport, _ rows: [SegmentRow]) {
    self.init(label: dimension.label, rows.map { ($0.name, $0.segment.againstRest) })
  }
}
