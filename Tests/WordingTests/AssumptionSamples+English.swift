/// What English has always said of each of ``AssumptionSamples``, in their order.
extension AssumptionSamples {
  static let english = [
    "The as-of date is 2026-09-30, given by --as-of.",
    "The as-of date is 2026-09-30, given by as-of in the configuration.",
    "The as-of date is 2026-09-30, taken from SOURCE_DATE_EPOCH.",
    "The as-of date is 2026-09-30, not given: the last day of the month of the latest answer.",
    "The question “Q1” runs from 1 to 10; its answers count as they are.",
    """
    Nobody chose 0 or 1 in the column “Q1”, so that the label of its low end may be that of \
    either; it counts as 1. Groups and NPS are the same, the mean is not.
    """,
    """
    No answer in the column “Q1” is above 5; b.csv, which has the same columns, shows that its \
    scale runs to 10.
    """,
    """
    No answer in the column “Q1” is above 5; too few answers tell whether its scale is shorter, so \
    they count as answers from 0 to 10.
    """,
    "In the column “Q1”, “Nie” counts as 0 (1 answer).",
    """
    In the column “Q1”, “Nie” counts as 0 (1 answer) and “Ja” counts as 9 (1200 answers) and \
    “Immer” counts as 10 (3 answers).
    """,
    "Numbers outside 0 to 10 in the column “Q1” are set aside: −7 (once) and 99 (1234 times).",
    "Numbers outside 0 to 10 in the column “Q1” are set aside: 4 in all.",
    "Numbers outside 0 to 10 in the column “Q1” are set aside: 11 (3 times) and 1 more.",
    "The column “Q1” states the groups that the scores give.",
    "The column “Q1” states another group than the score for 1 of 2000 answers; the score counts.",
    "Dates in the column “Tag” are read as year, month, day, the only order that fits its values.",
    "Dates in the column “Tag” are read as year, month, day, as the column “Ende” confirms.",
    "Dates in the column “Tag” are read as day, month, year, the only order that fits its values.",
    "Dates in the column “Tag” are read as day, month, year, as the column “Ende” confirms.",
    "Dates in the column “Tag” are read as month, day, year, the only order that fits its values.",
    "Dates in the column “Tag” are read as month, day, year, as the column “Ende” confirms.",
    "The column “Tag” holds months; its answers count on the first day of theirs.",
    "Dates in the column “Tag” are read as months, as the column “Ende” confirms.",
    "The column “Tag” holds seconds since 1970 in UTC.",
    """
    Dates in the column “Tag” are read as seconds since 1970 in UTC, as the column “Ende” \
    confirms.
    """,
    "The column “Tag” holds milliseconds since 1970 in UTC.",
    """
    Dates in the column “Tag” are read as milliseconds since 1970 in UTC, as the column “Ende” \
    confirms.
    """,
    "The column “Tag” holds the serial numbers of a spreadsheet.",
    """
    Dates in the column “Tag” are read as the serial numbers of a spreadsheet, as the column \
    “Ende” confirms.
    """,
    "The column “Tag” holds the serial numbers of a spreadsheet that counts from 1904.",
    """
    Dates in the column “Tag” are read as the serial numbers of a spreadsheet that counts from \
    1904, as the column “Ende” confirms.
    """,
    """
    The dates in the column “Tag” are all 1980-01-01, which stands for a finished answer whose \
    date was not kept; answers are counted without dates.
    """,
    """
    1980-01-01 in the column “Tag” stands for a finished answer whose date was not kept; such \
    answers have no date.
    """,
    """
    The column “Tag” holds quarters, which do not tell the month of an answer; answers are counted \
    without dates.
    """,
    "No column holds the date of an answer; answers are counted without dates.",
    "Dates count as written; times and time zones are not converted.",
    "Years written 00 to 68 are 2000 to 2068, years 69 to 99 are 1969 to 1999.",
    "The responses are those of the sheet “Blatt”, the only one of 3 that can be read as such.",
    """
    The responses are those of the sheet “Blatt”, the only one of 3 that holds more than a row, a \
    summary or answers without dates.
    """,
    "The hidden sheet “Alt” was left out.",
    "The hidden sheets “Alt” and “Neu” were left out.",
    "1 row is hidden in the workbook, as by a filter, and counted all the same.",
    "2000 rows are hidden in the workbook, as by a filter, and counted all the same.",
    "1 cell holds a formula without a stored result and count as blank.",
    "2 cells hold formulas without a stored result and count as blank.",
    "Serial numbers of days count from 1904-01-01, as the workbook says.",
    "The responses are the list “data.items” of the JSON object.",
    "The text is in UTF-16, as its first bytes show.",
    "1 half a character of UTF-16 is read as U+FFFD.",
    "Quotation marks are text like any other, since heeding them would break records.",
    "2 halves of characters of UTF-16 are read as U+FFFD.",
    "Quotation marks are text like any other, since heeding them would break records.",
    "1 byte is no UTF-8; names with them are read as Windows-1252.",
    "Fields in quotation marks begin behind spaces, which are left out.",
    """
    A quotation mark behind a backslash belongs to its field, since the records are whole that \
    way.
    """,
    "2 bytes are no UTF-8; names with them are read as Windows-1252.",
    "Fields are separated by semicolons, as the first line says.",
    "Fields are separated by commas, as most records suggest.",
    "Fields are separated by semicolons, as most records suggest.",
    "Fields are separated by tabs, as most records suggest.",
    "Fields are separated by vertical bars, as most records suggest.",
    "Fields are separated by bytes of value 31, as most records suggest.",
    "The first record stands above the header and is left out.",
    "The first 2 records stand above the header and are left out.",
    "The header takes 3 rows, as parts of questions stand under the questions.",
    "The header takes 3 rows, as a row of import ids ends it.",
    "The header takes 3 rows, as texts of questions stand under their codes.",
    "The table is read as an export of Typeform, by its header.",
    "The table is read as an export of Qualtrics in its legacy form, by its header.",
    "The comment is taken from the column “Q1”, which stands beside the score.",
    "1 row is no answer and left out, by the rules for an export of Typeform: 1 preview.",
    """
    5007 rows are no answer and left out, by the rules for an export of Qualtrics in its legacy \
    form: 2 previews, 1 unfinished, 4 marked as invalid by the survey tool, 5000 of another kind \
    of survey.
    """,
    "The score is taken from the column “Spalte”, by its header.",
    "The date of an answer is taken from the column “Spalte”, by its header.",
    "The product is taken from the column “Spalte”, by its header.",
    "The comment is taken from the column “Spalte”, by its header.",
    "What identifies a response is taken from the column “Spalte”, by its header.",
    "Who answered is taken from the column “Spalte”, by its header.",
    "The filter is taken from the column “Spalte”, by its header.",
    "No comments are counted, because “a” and “b” may hold them alike.",
    """
    Answers are not split by product, because “s1”, “s2”, “s3”, “s4”, “s5”, “s6”, “s7”, “s8” and 2 \
    more may hold it alike.
    """,
    "The file has no column “Land”; its answers count as stating none.",
    "The constant “Land” is used in place of the column of that name.",
    """
    The file has no column “langlanglanglanglanglanglanglanglanglanglanglanglanglang…#12”; its \
    answers count as stating none.
    """,
    "1 answer has a value of “Tage” that is no number; it counts as not stated.",
    "2 answers have a value of “Tage” that is no number; they count as not stated.",
    "“land” and “tarif” are joined from konten.csv by “konto”, 2 keys.",
    """
    “land” and “tarif” are joined from konten.csv by “konto”, 2 keys. 1 of 9 answers have a key \
    that it does not list; they count as not stated.
    """,
    "Answers are not split by product, because “Spalte” has more than 200 different values.",
    """
    NA in the column “Land” is taken for a name, as of North America, since other values are names \
    of such regions.
    """,
    "NA in the column “Land” counts as not stated.",
    "Dates count as written, in +01:00; times are not converted to another time zone.",
    "Dates count as written, in +01:00 and +02:00; times are not converted to another time zone.",
    "Dates count as written, in 5 time zones; times are not converted to another time zone.",
    "Dates count as written; times and time zones are not converted.",
    "Times in +01:00 are converted to UTC; 1 answer counts on another day than the one written.",
    """
    Times in +01:00 and +02:00 are converted to UTC; 2 answers count on another day than the one \
    written.
    """,
    """
    Times in 5 time zones are converted to UTC; 0 answers count on another day than the one \
    written.
    """,
    "1 time of day without a known time zone is taken to be in UTC already.",
    "2 times of day without a known time zone are taken to be in UTC already.",
    """
    1 duplicate is left out: of responses with the same “id” the one that was answered last \
    counts, else the one that stands last.
    """,
    """
    3 duplicates are left out: of responses with the same “id” the one that was answered last \
    counts, else the one that stands last. 1 of them has another score than that one.
    """,
    """
    1500 duplicates are left out: of responses with the same “id” the one that was answered last \
    counts, else the one that stands last. 2 of them have another score than that one.
    """,
    """
    The column “id” is not used to find duplicates, because it repeats values for different \
    answers.
    """,
    """
    The values of “id” are not compared with those of every other file, because some of them stand \
    beside different answers there.
    """,
    "1 duplicate is left out: “a.csv” repeats most records of the days they share.",
    """
    2 duplicates are left out: “a.csv”, “b.csv” and “c.csv” repeat most records of the days they \
    share.
    """,
    """
    1 duplicate is left out: of the answers of a respondent about a product, only the first of a \
    quarter counts.
    """,
    """
    2 duplicates are left out: of the answers of a respondent about a product, only the latest of \
    a quarter counts.
    """,
  ]
}
