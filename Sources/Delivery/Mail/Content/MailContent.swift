/// What a message says, in words already: its plain text and its HTML print the same value, so that
/// they can't differ.
struct MailContent: Sendable {
  /// The title of the report, and whose it is.
  let title: String
  /// One for each survey that the message is about; at least one.
  let parts: [Part]
  /// Figures of earlier reports that have changed since, a sentence each.
  let restatements: [String]
  let restatedHead: String
  let howToRead: String
  /// A paragraph each: the scale, the definition, the data.
  let notes: [String]
  /// The names of the files that go along, as a sentence; nil without any.
  let attached: String?
  let trademarks: String
  let build: String?

  /// One survey.
  struct Part: Sendable {
    /// The survey's name; nil for the only one.
    let name: String?
    /// What the score did, and how sure that is.
    let verdict: String
    let eyebrow: String
    let score: MailScore
    let facts: [MailFact]
    let groups: MailGroups?
    let trend: MailTrend?
    /// What the products did, or what the product did to the whole.
    let lead: String?
    let products: MailProducts?
    let moved: MailMoved?
    let commentary: MailCommentary?
    /// Sentences about what is still to come, or would be needed.
    let remarks: [String]
    let link: MailLink?
  }
}

/// A score and how sure it is, or why it isn't shown.
enum MailScore: Hashable, Sendable {
  /// - few: why it isn't to be relied on; nil where it is.
  case shown(figure: String, giveOrTake: String, few: String?)
  case withheld(String)
}

struct MailFact: Hashable, Sendable {
  let name: String
  let text: String
  /// Whether it is a clear rise or fall.
  var isClear = false
}

/// The three groups as printed: whole percents that add up to 100.
struct MailGroups: Hashable, Sendable {
  let shares: [Int]
  let texts: [String]
  /// The same as a sentence.
  let sentence: String
}

/// The last periods as columns.
struct MailTrend: Hashable, Sendable {
  struct Column: Hashable, Sendable {
    let label: String
    /// The year, where it begins.
    let year: String
    /// The whole name of the period.
    let name: String
    let figure: String
    /// −100…100; nil where nothing is shown.
    let nps: Int?
    /// Whether it isn't to be relied on, or not over.
    let isPale: Bool
  }

  let title: String
  let columns: [Column]
  let note: String
}

/// The products of the period.
struct MailProducts: Hashable, Sendable {
  struct Row: Hashable, Sendable {
    let name: String
    let score: String
    /// Why the score isn't to be relied on; empty where it is.
    let few: String
    let interval: String
    /// The number, and the same with its noun.
    let answers: String
    let answersText: String
    /// The printed score and interval; nil without figures.
    let marks: Marks?
    /// Since a year earlier, and since the previous period; nil where there is nothing to compare
    /// with.
    let changes: [Change?]
  }

  struct Marks: Hashable, Sendable {
    let nps: Int
    let low: Int
    let high: Int
  }

  struct Change: Hashable, Sendable {
    let isClear: Bool
    /// `▲ +12`, `−3`, or why there is none.
    let figure: String
    /// `+8 to +15`, `could be −6 to +1`; may be empty.
    let interval: String
    /// All of it: `▲ +12 (+8 to +15)`.
    let line: String
  }

  let title: String
  let nameHead: String
  let scoreHead: String
  let intervalHead: String
  let answersHead: String
  let changeHeads: [String]
  let rows: [Row]
  /// How many others there are, as a sentence; nil for none.
  let more: String?
  /// The ends of the scale that intervals are drawn on.
  let scale: ClosedRange<Int>
  let note: String
  let clearNote: String
}

/// What moved the score, as a title with sentences.
struct MailMoved: Hashable, Sendable {
  let title: String
  let sentences: String
}

/// The opening of what an analyst wrote.
struct MailCommentary: Hashable, Sendable {
  let title: String
  /// For which other period it was written; nil for this one.
  let older: String?
  let paragraph: String
  let byline: String
}

struct MailLink: Hashable, Sendable {
  let text: String
  let address: String
}
