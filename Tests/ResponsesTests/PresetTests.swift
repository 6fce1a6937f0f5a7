import Configuration
import Diagnostics
import Periods
import Responses
import Statistics
import Testing

/// A small export in the shape of a tool, and what it says.
struct ToolExport: Sendable, CustomTestStringConvertible {
  let preset: String
  let text: String
  var rows = 1
  let score: String
  let date: String?
  var zone: String?
  var comment: String?
  /// Rows by score.
  let scores: [Int: Int]
  var exclusions: [ExclusionReason: Int] = [:]
  var unanswered = 0
  /// The order of dates, where the file leaves it open.
  var order: DateOrder?

  var testDescription: String { preset }
}

@Suite("Presets")
struct PresetTests {
  static let exports: [ToolExport] = [
    ToolExport(
      preset: "surveymonkey",
      text: """
        Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,\
        Custom Data 1,How likely is it that you would recommend us to a friend?,,Which do you use?,,
        ,,,,,,,,,Response,Why?,Atlas,Beacon,Other (please specify)
        101,77,2026-01-05 10:00:00,2026-01-05 10:04:00,,,,,,9,\"Quick, and kind\",Atlas,,
        102,77,2026-01-06 10:00:00,2026-01-06 10:04:00,,,,,,10,,,Beacon,other
        103,77,2026-02-06 10:00:00,2026-02-06 10:04:00,,,,,,2,slow,Atlas,Beacon,
        104,77,2026-02-07 10:00:00,2026-02-07 10:04:00,,,,,,,,,,
        """, rows: 2, score: "How likely is it that you would recommend us to a friend?",
      date: "End Date", comment: "How likely is it that you would recommend us to a friend?: Why?",
      scores: [9: 1, 10: 1, 2: 1], unanswered: 1),
    ToolExport(
      preset: "surveymonkey",
      text: """
        RespondentID,CollectorID,StartDate,EndDate,IP Address,Email Address,First Name,LastName,\
        Custom Data,Would you recommend us?,\n\0,\0,\0,\0,\0,\0,\0,\0,\0,Response,Comments:
        1,7,2017-04-25 23:00:00,2017-04-25 23:03:44,,,,,,8,fine
        2,7,2017-04-26 23:00:00,2017-04-26 23:03:44,,,,,,0,
        """, rows: 2, score: "Would you recommend us?", date: "EndDate",
      comment: "Would you recommend us?: Comments:", scores: [8: 1, 0: 1]),
    ToolExport(
      preset: "qualtrics",
      text: """
        StartDate,EndDate,Status,IPAddress,Progress,Duration (in seconds),Finished,RecordedDate,\
        ResponseId,UserLanguage,Q2_NPS_GROUP,Q2,Q3
        Anfangsdatum,Enddatum,Antworttyp,IP-Adresse,Fortschritt,Dauer,Beendet,Erfasst am,Antwort-ID,\
        Sprache,\"Wie wahrscheinlich\nist es? - Gruppe\",\"Wie wahrscheinlich\nist es?\",Warum?
        \"{\"\"ImportId\"\":\"\"startDate\"\",\"\"timeZone\"\":\"\"America/Denver\"\"}\",\
        \"{\"\"ImportId\"\":\"\"endDate\"\",\"\"timeZone\"\":\"\"America/Denver\"\"}\",\
        \"{\"\"ImportId\"\":\"\"status\"\"}\",\"{\"\"ImportId\"\":\"\"ipAddress\"\"}\",\
        \"{\"\"ImportId\"\":\"\"progress\"\"}\",\"{\"\"ImportId\"\":\"\"duration\"\"}\",\
        \"{\"\"ImportId\"\":\"\"finished\"\"}\",\
        \"{\"\"ImportId\"\":\"\"recordedDate\"\",\"\"timeZone\"\":\"\"America/Denver\"\"}\",\
        \"{\"\"ImportId\"\":\"\"_recordId\"\"}\",\"{\"\"ImportId\"\":\"\"userLanguage\"\"}\",\
        \"{\"\"ImportId\"\":\"\"QID2_NPS_GROUP\"\"}\",\"{\"\"ImportId\"\":\"\"QID2\"\"}\",\
        \"{\"\"ImportId\"\":\"\"QID3_TEXT\"\"}\"
        2026-01-05 08:31:29,2026-01-05 08:33:11,IP Address,,100,102,True,2026-01-05 08:33:12,R_1,DE,\
        Promoter,9,schnell
        2026-01-05 08:31:29,2026-01-05 08:33:11,Survey Preview,,100,102,True,2026-01-05 08:33:12,R_2,\
        DE,Promoter,10,
        2026-01-05 08:31:29,2026-01-05 08:33:11,Spam,,100,102,True,2026-01-05 08:33:12,R_3,DE,\
        Promoter,10,
        2026-01-05 08:31:29,2026-01-05 08:33:11,IP Address,,40,102,False,2026-01-05 08:33:12,R_4,DE,\
        Detractor,3,
        2026-01-06 08:31:29,2026-01-06 08:33:11,IP Address,,100,102,True,2026-01-06 08:33:12,R_5,DE,\
        Detractor,3,
        """, rows: 3, score: "Q2", date: "RecordedDate", zone: "America/Denver",
      scores: [9: 1, 3: 1], exclusions: [.preview: 1, .invalidated: 1, .unfinished: 1]),
    ToolExport(
      preset: "qualtrics",
      text: """
        StartDate,EndDate,Status,Finished,RecordedDate,ResponseId,Q1,Q1_NPS_GROUP
        Start Date,End Date,Response Type,Finished,Recorded Date,Response ID,How likely?,Group
        {'ImportId': 'startDate'},{'ImportId': 'endDate'},{'ImportId': 'status'},\
        {'ImportId': 'finished'},{'ImportId': 'recordedDate'},{'ImportId': '_recordId'},\
        {'ImportId': 'QID1'},{'ImportId': 'QID1_NPS_GROUP'}
        2026-01-05 08:31:29,2026-01-05 08:33:11,0,1,2026-01-05 08:33:12,R_1,7,2
        2026-01-05 08:31:29,2026-01-05 08:33:11,1,1,2026-01-05 08:33:12,R_2,10,3
        2026-01-05 08:31:29,2026-01-05 08:33:11,0,0,2026-01-05 08:33:12,R_3,10,3
        2026-01-05 08:31:29,2026-01-05 08:33:11,8,1,2026-01-05 08:33:12,R_4,10,3
        """, rows: 3, score: "Q1", date: "RecordedDate", scores: [7: 1],
      exclusions: [.preview: 1, .unfinished: 1, .invalidated: 1]),
    ToolExport(
      preset: "qualtrics",
      text: """
        StartDate,EndDate,Finished,RecordedDate,ResponseId,Q1,Q1_NPS_GROUP
        Start Date,End Date,Finished,Recorded Date,Response ID,How likely?,Group
        2026-01-05 08:31:29,2026-01-05 08:33:11,True,2026-01-05 08:33:12,R_1,7,Passive
        """, rows: 2, score: "Q1", date: "RecordedDate", scores: [7: 1]),
    ToolExport(
      preset: "qualtrics-legacy",
      text: """
        \u{FEFF}V1,V2,V3,V4,V5,V6,V7,V8,V9,V10,Q1,Q1_NPS_GROUP,
        ResponseID,ResponseSet,Name,ExternalDataReference,EmailAddress,IPAddress,Status,StartDate,\
        EndDate,Finished,How likely are you to recommend us?,Group,
        R_1,Default,Anonymous,,,,0,2015-11-13 12:00:00,2015-11-13 12:03:00,1,9,3,
        R_2,Default,Anonymous,,,,0,2015-11-14 12:00:00,2015-11-14 12:03:00,0,4,1,
        """, rows: 2, score: "Q1", date: "EndDate", scores: [9: 1], exclusions: [.unfinished: 1]),
    ToolExport(
      preset: "google-forms",
      text: """
        Timestamp,How likely are you to recommend us?,Which do you use?,Any comments?
        12/16/2025 11:57:58,9,\"Atlas, Beacon\",\"two
        lines\"
        1/6/2026 8:05:00,4,Atlas,
        """, score: "How likely are you to recommend us?", date: "Timestamp",
      comment: "Any comments?", scores: [9: 1, 4: 1], order: .monthDayYear),
    ToolExport(
      preset: "google-forms",
      text: "Timestamp\tHow likely are you to recommend us?\tAny comments?\r\n"
        + "12/16/2025 11:57:58\t9\t\"quick\" and kind\r\n1/6/2026 8:05:00\t4\t\"\r\n"
        + "1/7/2026 8:05:00\t\tnone\r\n",
      score: "How likely are you to recommend us?", date: "Timestamp",
      comment: "Any comments?", scores: [9: 1, 4: 1], unanswered: 1, order: .monthDayYear),
    ToolExport(
      preset: "typeform",
      text: """
        #,How likely are you to recommend {{field:7d95}}?,What made you say so?,\
        What made you say so?,Response Type,Start Date (UTC),Stage Date (UTC),Submit Date (UTC),\
        Network ID,Tags,Ending
        a1b2,10,quick,,completed,2026-01-05 06:20:00,,2026-01-05 06:27:59,n1,,
        c3d4,3,,slow,completed,2026-01-06 06:20:00,,2026-01-06 06:27:59,n2,,
        e5f6,5,,,partial,2026-01-06 06:20:00,,,n3,,
        """, score: "How likely are you to recommend {{field:7d95}}?", date: "Submit Date (UTC)",
      zone: "UTC", scores: [10: 1, 3: 1], exclusions: [.unfinished: 1]),
    ToolExport(
      preset: "microsoft-forms",
      text: """
        ID,Start time,Completion time,Email,Name,How likely are you to recommend us?
        1,1/15/26 10:47,1/15/26 10:48,anonymous,,9
        2,1/16/26 10:47,1/16/26 10:49,anonymous,,8
        """, score: "How likely are you to recommend us?", date: "Completion time",
      scores: [9: 1, 8: 1], order: .monthDayYear),
    ToolExport(
      preset: "formbricks",
      text: """
        \"No.\",\"Response ID\",\"Timestamp\",\"Finished\",\"Survey ID\",\
        \"Formbricks ID (internal)\",\"User ID\",\"Tags\",\"url\",\
        \"1. How likely are you to recommend us?\",\"2. Why?\"
        1,\"r1\",\"2026-01-05 10:00:00\",\"Yes\",\"s1\",,,\"\",\"https://a\",9,\"'=good\"
        2,\"r2\",\"2026-01-05 11:00:00\",\"No\",\"s1\",,,\"\",\"https://a\",2,\"\"
        3,\"r3\",\"2026-01-06 11:00:00\",\"Yes\",\"s1\",,,\"\",\"https://a\",,\"\"
        """, score: "1. How likely are you to recommend us?", date: "Timestamp",
      comment: "2. Why?", scores: [9: 1], exclusions: [.unfinished: 1], unanswered: 1),
    ToolExport(
      preset: "limesurvey",
      text:
        "\u{FEFF}\"id\";\"submitdate\";\"lastpage\";\"startlanguage\";\"startdate\";\"datestamp\";"
        + "\"NPS\";\"NPSWHY\"\r\n"
        + "\"1\";\"2026-01-05 10:04:00\";\"3\";\"de\";\"2026-01-05 10:00:00\";"
        + "\"2026-01-05 10:04:00\";\"9\";\"gut, und\nschnell\"\r\n"
        + "\"2\";\"\";\"1\";\"de\";\"2026-01-05 10:00:00\";\"2026-01-05 10:04:00\";\"3\";\"\"\r\n"
        + "\"3\";\"N/A\";\"1\";\"de\";\"2026-01-05 10:00:00\";"
        + "\"2026-01-05 10:04:00\";\"3\";\"\"\r\n\r\n",
      score: "NPS", date: "submitdate", scores: [9: 1], exclusions: [.unfinished: 2]),
    ToolExport(
      preset: "alchemer",
      text: """
        \"Time Started\",\"Date Submitted\",\"Status\",\"How likely are you to recommend us?\"
        \"2016-01-05 10:00:00\",\"2016-01-05 10:04:00\",\"Complete\",\"9\"
        \"2016-01-05 10:00:00\",\"2016-01-05 10:04:00\",\"Partial\",\"2\"
        \"2016-01-05 10:00:00\",\"2016-01-05 10:04:00\",\"Disqualified\",\"2\"
        """, score: "How likely are you to recommend us?", date: "Date Submitted",
      scores: [9: 1], exclusions: [.unfinished: 1, .invalidated: 1]),
    ToolExport(
      preset: "tally",
      text: """
        \u{FEFF}\"Submission ID\",\"Respondent ID\",\"Submitted at\",\"Would you recommend us?\"
        a1,b1,2026-01-05 23:25:40,10
        """, score: "Would you recommend us?", date: "Submitted at", scores: [10: 1]),
    ToolExport(
      preset: "hubspot",
      text: """
        hs_submission_name,hs_survey_type,hs_submission_timestamp,hs_value,hs_response_group,hs_content
        a,NPS,2026-01-05T10:00:00Z,9,PROMOTER,good
        b,CSAT,2026-01-05T10:00:00Z,2,PROMOTER,
        """, score: "hs_value", date: "hs_submission_timestamp", comment: "hs_content",
      scores: [9: 1], exclusions: [.otherSurvey: 1]),
    ToolExport(
      preset: "zendesk",
      text: """
        comment,delivered_at,delivery_id,id,rated_at,rating,recipient_id,survey_id,survey_name
        good,2013-08-28T00:00:00-07:00,1,2,2013-08-29T00:00:00-07:00,9,3,4,Main
        """, score: "rating", date: "rated_at", comment: "comment", scores: [9: 1]),
    ToolExport(
      preset: "delighted",
      text: """
        id,survey_type,score,comment,created_at,updated_at,Delighted Source
        1,nps,10,good,2026-01-05T10:00:00Z,2026-01-05T10:00:00Z,Email
        2,csat,4,,2026-01-05T10:00:00Z,2026-01-05T10:00:00Z,Email
        """, score: "score", date: "created_at", comment: "comment", scores: [10: 1],
      exclusions: [.otherSurvey: 1]),
    ToolExport(
      preset: "retently",
      text: """
        id,customerId,campaignName,createdDate,score,comment,ratingCategory,metricsType,isBogus
        1,c1,Main,2026-01-05T10:00:00Z,9,good,Promoter,NPS,false
        2,c2,Main,2026-01-05T10:00:00Z,9,,Promoter,NPS,true
        3,c3,Main,2026-01-05T10:00:00Z,5,,Promoter,CSAT,false
        """, score: "score", date: "createdDate", comment: "comment", scores: [9: 1],
      exclusions: [.invalidated: 1, .otherSurvey: 1]),
    ToolExport(
      preset: "wootric",
      text: """
        id,score,text,completed,excluded_from_calculations,created_at,updated_at
        1,9,good,true,false,2026-01-05T10:00:00Z,2026-01-05T10:00:00Z
        2,1,,true,true,2026-01-05T10:00:00Z,2026-01-05T10:00:00Z
        """, score: "score", date: "created_at", comment: "text", scores: [9: 1],
      exclusions: [.invalidated: 1]),
    ToolExport(
      preset: "posthog",
      text: """
        event,timestamp,properties.$survey_response,properties.$survey_response_1
        survey sent,2026-01-05T10:00:00Z,9,good
        survey shown,2026-01-05T10:00:00Z,,
        """, score: "properties.$survey_response", date: "timestamp", scores: [9: 1],
      exclusions: [.otherSurvey: 1]),
    ToolExport(
      preset: "thanx",
      text: """
        nps_feedback_uid,nps_feedback_id,merchant_id,user_id,state,rating,review,created_at,rated_at
        u1,1,2,3,rated,9,good,2026-01-05 09:00:00,2026-01-05 10:00:00
        u2,2,2,4,viewed,,,2026-01-05 09:00:00,
        """, score: "rating", date: "rated_at", zone: "UTC", comment: "review", scores: [9: 1],
      unanswered: 1),
    ToolExport(
      preset: "generic", text: "id,score,date\na,9,2026-01-05\nb,\"'+8\",2026-01-05\n",
      score: "score", date: "date", scores: [9: 1, 8: 1]),
  ]

  @Test(arguments: exports)
  func `reads an export of a tool without configuration`(export: ToolExport) throws {
    let given = source { $0.dateOrder = export.order }
    let result = try read(export.text, given, .inspection)
    let layout = result.layout
    #expect(layout.preset == export.preset)
    #expect(layout.headerRows == export.rows)
    #expect(layout.scoreColumn == export.score)
    #expect(layout.dateColumn == export.date)
    #expect(layout.timeZone == export.zone)
    if let comment = export.comment { #expect(layout.commentColumn == comment) }
    let account = result.file.account
    #expect(account.exclusions == export.exclusions)
    #expect(account.unanswered == export.unanswered)
    #expect(account.setAsideTotal == 0)
    let scores = FileInspection(result).scores
    for score in 0...10 { #expect(scores[score] == export.scores[score] ?? 0, "\(score)") }
    let ids = result.file.assumptions.map(\.id)
    #expect(ids.contains("preset") == (export.preset != "generic"))
    #expect(ids.contains("rows-left-out") == !export.exclusions.isEmpty)
  }

  @Test func `has a test for every preset`() {
    #expect(Set(Self.exports.map(\.preset)).sorted() == Preset.names)
  }

  @Test func `says how many rows were left out and why`() throws {
    let export = try #require(Self.exports.first { $0.preset == "qualtrics" })
    let result = try read(export.text, source(), .inspection)
    #expect(
      result.file.assumptions.first { $0.id == "rows-left-out" }?.sentence
        == "3 rows are no answer and left out, by the rules for an export of Qualtrics: "
        + "1 preview, 1 unfinished, 1 marked as invalid by the survey tool.")
  }

  @Test func `follows the preset that is named, whatever the header`() throws {
    let export = try #require(Self.exports.first { $0.preset == "alchemer" })
    let result = try read(export.text, source { $0.preset = "generic" }, .inspection)
    #expect(result.layout.preset == "generic")
    #expect(result.file.account.excluded == 0)
    #expect(!result.file.assumptions.map(\.id).contains("preset"))
  }

  @Test func `have the names that the configuration knows`() {
    #expect(Preset.names == ResponseSource.presets)
  }
}
