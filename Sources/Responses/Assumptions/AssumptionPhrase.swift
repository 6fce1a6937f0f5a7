/// What was taken for granted, one case a sentence or clause: its raw value is the English pattern,
/// whose placeholders are as those of all words of a report.
package enum AssumptionPhrase: String, CaseIterable, Hashable, Sendable {
  // MARK: The as-of date

  case asOfOption = "The as-of date is {date}, given by --as-of."
  case asOfConfigured = "The as-of date is {date}, given by as-of in the configuration."
  case asOfEnvironment = "The as-of date is {date}, taken from SOURCE_DATE_EPOCH."
  case asOfLatest = """
    The as-of date is {date}, not given: the last day of the month of the latest answer.
    """

  // MARK: The text

  case utf16 = "The text is in UTF-16, as its first bytes show."
  case unpairedSurrogates = """
    {n} {n:half a character|halves of characters} of UTF-16 {n:is|are} read as U+FFFD.
    """
  case mixedBytes = """
    {n} {n:byte is|bytes are} no UTF-8; names with them are read as Windows-1252.
    """
  case delimiterDetected = "Fields are separated by {delimiter}, as most records suggest."
  case delimiterStated = "Fields are separated by {delimiter}, as the first line says."
  case commas = "commas"
  case semicolons = "semicolons"
  case tabs = "tabs"
  case bars = "vertical bars"
  case otherBytes = "bytes of value {value}"
  case quotationLiteral = """
    Quotation marks are text like any other, since heeding them would break records.
    """
  case quotationSpaced = "Fields in quotation marks begin behind spaces, which are left out."
  case quotationEscaped = """
    A quotation mark behind a backslash belongs to its field, since the records are whole that way.
    """

  // MARK: The head

  case linesAbove = """
    The first {n:record stands|{n} records stand} above the header and {n:is|are} left out.
    """
  case headOfParts = "The header takes {n} rows, as parts of questions stand under the questions."
  case headOfImportIDs = "The header takes {n} rows, as a row of import ids ends it."
  case headOfTexts = "The header takes {n} rows, as texts of questions stand under their codes."
  case presetDetected = """
    The table is read as an export of {tool}{isLegacy: in its legacy form|}, by its header.
    """
  case rowsLeftOut = """
    {n} {n:row is|rows are} no answer and left out, by the rules for an export of \
    {tool}{isLegacy: in its legacy form|}: {reasons}.
    """
  case betweenReasons = ", "
  case previews = "{n} {n:preview|previews}"
  case unfinished = "{n} unfinished"
  case invalidated = "{n} marked as invalid by the survey tool"
  case otherSurvey = "{n} of another kind of survey"

  // MARK: Workbooks and JSON

  case onlySheet = """
    The responses are those of the sheet {sheet}, the only one of {n} that can be read as such.
    """
  case fullestSheet = """
    The responses are those of the sheet {sheet}, the only one of {n} that holds more than a row, \
    a summary or answers without dates.
    """
  case hiddenSheets = "The hidden {sheets:sheet|sheets} {sheets} {sheets:was|were} left out."
  case hiddenRows = """
    {n} {n:row is|rows are} hidden in the workbook, as by a filter, and counted all the same.
    """
  case formulasEmpty = """
    {n} {n:cell holds a formula|cells hold formulas} without a stored result and count as blank.
    """
  case serialsFrom1904 = "Serial numbers of days count from 1904-01-01, as the workbook says."
  case listInside = "The responses are the list {list} of the JSON object."

  // MARK: Columns

  case scoreColumn = "The score is taken from the column {column}, by its header."
  case dateColumn = "The date of an answer is taken from the column {column}, by its header."
  case productColumn = "The product is taken from the column {column}, by its header."
  case commentColumn = "The comment is taken from the column {column}, by its header."
  case idColumn = "What identifies a response is taken from the column {column}, by its header."
  case respondentColumn = "Who answered is taken from the column {column}, by its header."
  case filterColumn = "The filter is taken from the column {column}, by its header."
  case commentBesideScore = """
    The comment is taken from the column {column}, which stands beside the score.
    """
  case commentsUnclear = "No comments are counted, because {columns} may hold them alike."
  case productUnclear = "Answers are not split by product, because {columns} may hold it alike."
  case productTooVaried = """
    Answers are not split by product, because {column} has more than {limit} different values.
    """
  case dimensionMissing = "The file has no column {column}; its answers count as stating none."
  case constantOverColumn = "The constant {column} is used in place of the column of that name."
  case notNumbers = """
    {n} {n:answer has|answers have} a value of {column} that is no number; {n:it counts|they count} \
    as not stated.
    """
  case joined = "{columns} are joined from {file} by {key}, {n} {n:key|keys}."
  case joinedUnmatched = """
    {columns} are joined from {file} by {key}, {n} {n:key|keys}. {unmatched} of {counted} answers \
    have a key that it does not list; they count as not stated.
    """
  case regionNamedNA = """
    NA in the column {column} is taken for a name, as of North America, since other values are \
    names of such regions.
    """
  case notStatedNA = "NA in the column {column} counts as not stated."
  /// Of names or numbers, behind those that are listed.
  case more = "{n} more"

  // MARK: Scores

  case scaleFromOne = "The question {column} runs from 1 to 10; its answers count as they are."
  case bottomUndecided = """
    Nobody chose 0 or 1 in the column {column}, so that the label of its low end may be that of \
    either; it counts as 1. Groups and NPS are the same, the mean is not.
    """
  case scaleProven = """
    No answer in the column {column} is above {top}; {file}, which has the same columns, shows \
    that its scale runs to 10.
    """
  case scaleUnproven = """
    No answer in the column {column} is above {top}; too few answers tell whether its scale is \
    shorter, so they count as answers from 0 to 10.
    """
  case labels = "In the column {column}, {labels}."
  case label = "{label} counts as {score} ({n} {n:answer|answers})"
  case betweenLabels = " and "
  case impossibleScores = """
    Numbers outside 0 to 10 in the column {column} are set aside: {numbers}.
    """
  case impossibleScore = "{number} ({n:once|{n} times})"
  case impossibleInAll = "{n} in all"
  case groupsAgree = "The column {column} states the groups that the scores give."
  case groupsDisagree = """
    The column {column} states another group than the score for {n} of {compared} answers; the \
    score counts.
    """

  // MARK: Dates

  case datesInOrder = """
    Dates in the column {column} are read as {order}, the only order that fits its values.
    """
  case datesConfirmed = """
    Dates in the column {column} are read as {order}, as the column {witness} confirms.
    """
  case monthsAlone = """
    The column {column} holds months; its answers count on the first day of theirs.
    """
  case datesHeld = "The column {column} holds {order}."
  case yearMonthDay = "year, month, day"
  case dayMonthYear = "day, month, year"
  case monthDayYear = "month, day, year"
  case yearMonth = "months"
  case unixSeconds = "seconds since 1970 in UTC"
  case unixMilliseconds = "milliseconds since 1970 in UTC"
  case serial = "the serial numbers of a spreadsheet"
  case serial1904 = "the serial numbers of a spreadsheet that counts from 1904"
  case allDatesWithheld = """
    The dates in the column {column} are all 1980-01-01, which stands for a finished answer whose \
    date was not kept; answers are counted without dates.
    """
  case datesWithheld = """
    1980-01-01 in the column {column} stands for a finished answer whose date was not kept; such \
    answers have no date.
    """
  case quartersAlone = """
    The column {column} holds quarters, which do not tell the month of an answer; answers are \
    counted without dates.
    """
  case noDates = "No column holds the date of an answer; answers are counted without dates."
  case twoDigitYears = """
    Years written 00 to 68 are 2000 to 2068, years 69 to 99 are 1969 to 1999.
    """

  // MARK: Time zones

  case datesAsWritten = "Dates count as written; times and time zones are not converted."
  case datesAsWrittenIn = """
    Dates count as written, in {zones}; times are not converted to another time zone.
    """
  case datesConverted = """
    Times in {zones} are converted to {zone}; {n} {n:answer counts|answers count} on another day \
    than the one written.
    """
  case zoneAssumed = """
    {n} {n:time|times} of day without a known time zone {n:is|are} taken to be in {zone} already.
    """
  case manyZones = "{n} time zones"

  // MARK: Duplicates

  case sameIds = """
    {n} {n:duplicate is|duplicates are} left out: of responses with the same {column} the one that \
    was answered last counts, else the one that stands last.
    """
  case sameIdsCorrected = """
    {n} {n:duplicate is|duplicates are} left out: of responses with the same {column} the one that \
    was answered last counts, else the one that stands last. {corrected} of them \
    {corrected:has|have} another score than that one.
    """
  case idsRepeat = """
    The column {column} is not used to find duplicates, because it repeats values for different \
    answers.
    """
  case idsRestart = """
    The values of {column} are not compared with those of every other file, because some of them \
    stand beside different answers there.
    """
  case repeatedRecords = """
    {n} {n:duplicate is|duplicates are} left out: {files} {files:repeats|repeat} most records of \
    the days they share.
    """
  case firstPerQuarter = """
    {n} {n:duplicate is|duplicates are} left out: of the answers of a respondent about a product, \
    only the first of a quarter counts.
    """
  case latestPerQuarter = """
    {n} {n:duplicate is|duplicates are} left out: of the answers of a respondent about a product, \
    only the latest of a quarter counts.
    """
}
