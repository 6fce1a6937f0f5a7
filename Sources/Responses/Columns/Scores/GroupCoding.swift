/// How a column states the group of an answer.
enum GroupCoding: Hashable, Sendable {
  /// By name: promoter, passive, detractor.
  case names
  /// 1, 2 and 3 for detractors, passives and promoters.
  case numbers
  /// −100, 0 and 100.
  case hundreds

  /// The group that a value states; nil where it states none.
  func group(of text: Span<UInt8>) -> GroupWords.Group? {
    switch self {
    case .names:
      var bytes: [UInt8] = []
      for index in text.indices { bytes.append(text[index]) }
      return GroupWords.group(of: LabelWords.normalized(String(decoding: bytes, as: UTF8.self)))
    case .numbers:
      return WrittenScore.number(text).flatMap {
        (1...3).contains($0) ? .init(rawValue: $0 - 1) : nil
      }
    case .hundreds:
      return switch WrittenScore.number(text) {
      case -100: .detractor
      case 0: .passive
      case 100: .promoter
      default: nil
      }
    }
  }
}
