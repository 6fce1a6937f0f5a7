import Phrases
/// Small numbers in letters.
enum NumeralPhrase: String, Phrase {
  case zero = "no"
  case one = "one"
  case two = "two"
  case three = "three"
  case four = "four"
  case five = "five"
  case six = "six"
  case seven = "seven"
  case eight = "eight"
  case nine = "nine"
  case ten = "ten"
  case eleven = "eleven"
  case twelve = "twelve"
}

extension Words {
  /// A number up to twelve in letters, a greater one in digits.
  func spelled(_ number: Int) -> String {
    let names = NumeralPhrase.allCases
    return names.indices.contains(number) ? say(names[number]) : numbers.count(number)
  }
}
