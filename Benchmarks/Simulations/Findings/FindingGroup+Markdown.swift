import Statistics

extension FindingGroup {
  /// The heading and the table of one simulation in Markdown.
  package var markdown: String {
    let head = """
      ### \(title)

      | share of | % | ± | replications | claimed | holds |
      |:--|--:|--:|--:|:--|:--|

      """
    return head + findings.map { $0.row + "\n" }.joined()
  }
}

extension Finding {
  fileprivate var row: String {
    let error = standardError.map { Percent.text($0) } ?? "exact"
    return "| \(subject) | \(Percent.text(share)) | \(error) | \(Grouped.text(replications)) "
      + "| \(bound.text) | \(outcome.text) |"
  }
}

extension Finding.Bound {
  fileprivate var text: String {
    switch self {
    case .none: ""
    case .atMost(let limit): "at most \(Percent.short(limit))"
    case .atLeast(let limit): "at least \(Percent.short(limit))"
    case .between(let low, let high): "\(Percent.short(low)) to \(Percent.short(high))"
    }
  }
}

extension Finding.Outcome {
  fileprivate var text: String {
    switch self {
    case .holds: "yes"
    case .withinError: "within error"
    case .fails: "**no**"
    case .information: ""
    }
  }
}

/// Shares as percentages.
enum Percent {
  /// Two decimals: 0.0512 is "5.12".
  static func text(_ share: Double) -> String {
    let hundredths = Rounding.whole(share * 10_000)
    let fraction = hundredths.magnitude % 100
    return "\(hundredths < 0 ? "-" : "")\(hundredths.magnitude / 100)."
      + (fraction < 10 ? "0\(fraction)" : "\(fraction)")
  }

  /// As few decimals as there are: 0.05 is "5".
  static func short(_ share: Double) -> String {
    let text = text(share)
    return text.hasSuffix(".00") ? String(text.dropLast(3)) : text
  }
}

/// Whole numbers with a comma between thousands.
enum Grouped {
  static func text(_ number: Int) -> String {
    let digits = String(number.magnitude).utf8.map { $0 }
    var bytes: [UInt8] = []
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { bytes.append(UInt8(ascii: ",")) }
      bytes.append(digit)
    }
    return (number < 0 ? "-" : "") + String(decoding: bytes, as: UTF8.self)
  }
}
