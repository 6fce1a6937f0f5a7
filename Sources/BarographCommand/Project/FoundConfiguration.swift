import Diagnostics
import Phrases
import Responses
import Site

/// The text of a configuration for files that were inspected.
struct FoundConfiguration {
  let title: String
  let groups: [FoundProject.Group]

  var text: String {
    (head + zone + responses + dimensions + tail).map { $0 + "\n" }.joined()
  }

  private var head: [String] {
    [
      "# A report project. `barograph build` reads the responses and writes output/index.html;",
      "# `barograph check` only tells what it finds. Keys that are commented out show their",
      "# defaults, or an example where there is none.",
      "",
      "title: \(YAMLText.scalar(title))",
      "# organization: Meridian Works",
      "",
      "# The day the report speaks of: the end of the month of the latest answer unless given.",
      "# as-of: 2026-09-30",
      "",
      "# How long a period of the front page is: month, quarter, half-year or year.",
      "headline: quarter",
      "",
    ]
  }

  private var zone: [String] {
    if let zone = groups.lazy.compactMap(\.entry.timeZone).first {
      return [
        "# Moments written in another zone are converted to this one.", "calendar:",
        "  time-zone: \(YAMLText.scalar(zone))", "  # fiscal-year-starts: 1", "",
      ]
    }
    return [
      "# Dates count as they are written, unless a time zone is given to convert moments to.",
      "# calendar: {time-zone: Europe/Berlin, fiscal-year-starts: 1}", "",
    ]
  }

  // MARK: Responses

  private var responses: [String] {
    var lines = ["# Where the answers are, and how their files are read."]
    if groups.count > 1 {
      lines.append(
        "# If these are different surveys, name each by `survey:`; they are never pooled.")
    }
    lines.append("responses:")
    for group in groups {
      lines += group.inspections.flatMap(found).map { "  " + $0 }
      lines += group.entry.entryLines.map { "  " + $0 }
      if group.inspections.contains(where: { $0.layout.dateColumn == nil }) {
        lines.append("    # No column holds dates. Say the day that all answers are of:")
        lines.append("    # constant: {date: 2026-06-30}")
      }
      lines.append("    # where: {status: [complete]}    # keep these rows only")
      lines.append("    # constant: {channel: email}     # a value for every row of these files")
    }
    return lines + [""]
  }

  /// What was found in a file, as comments.
  private func found(_ inspection: FileInspection) -> [String] {
    let file = inspection.file
    let rows = NumberText.english.counted(file.account.rows, "row", "rows")
    let first = "\(file.path): \(rows), \(NumberText.english.count(file.account.counted)) counted"
    return comment(first) + file.assumptions.flatMap { comment("- " + $0.sentence) }
  }

  private func comment(_ text: String) -> [String] {
    DisplayText.wrapped(text, 94).map { "# " + $0 }
  }

  // MARK: Dimensions and the rest

  private var dimensions: [String] {
    let found = SourceEntry.dimensions(of: groups.map(\.entry))
    guard !found.isEmpty else {
      return [
        "# Columns that answers are split by.",
        "# dimensions:", "#   region: {column: region, label: Region}", "",
      ]
    }
    let more = found.count > SourceEntry.dimensionLimit ? "; take more if you want them" : ""
    return ["# Columns that answers are split by\(more)."] + SourceEntry.lines(of: found) + [""]
  }

  private var tail: [String] {
    [
      "# Printed on the page about the method: write down what you really asked, whom and how.",
      "# about:",
      "#   question: \"How likely are you to recommend us to a friend or colleague?\"",
      "#   mode: email",
      "#   asked: \"all customers with an order\"",
      "",
      "# Below hide-below answers only their number is shown; below mute-below figures are marked as",
      "# too few to rely on.",
      "# privacy: {hide-below: 5, mute-below: 30}",
      "# statistics: {confidence: 0.95}",
      "# quality: {max-set-aside: 5%}",
    ]
  }
}
