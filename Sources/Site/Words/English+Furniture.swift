import Analysis

/// What stands at the edge of printed pages.
extension Words {
  /// Whose report it is, what it is called, and the day it stands for.
  func furniture(of report: Report) -> String {
    [report.organization, report.title, "As of \(date(report.asOf))"].compactMap { $0 }
      .joined(separator: " · ")
  }
}
