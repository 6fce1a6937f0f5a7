@testable import Charts

/// The corners of a path of straight lines, read back from its commands.
struct DrawnPath {
  private(set) var corners: [(x: Double, y: Double)] = []

  /// - Parameter text: an attribute `d` with the commands M, m, l, h, v and z.
  init(_ text: String) {
    var at = (x: 0.0, y: 0.0)
    var start = at
    for (command, numbers) in Self.commands(text) {
      switch command {
      case "M", "m", "l":
        for index in stride(from: 0, to: numbers.count - 1, by: 2) {
          let base = command == "M" ? (x: 0, y: 0) : at
          at = (base.x + numbers[index], base.y + numbers[index + 1])
          if index == 0, command != "l" { start = at }
          corners.append(at)
        }
      case "h":
        for step in numbers {
          at.x += step
          corners.append(at)
        }
      case "v":
        for step in numbers {
          at.y += step
          corners.append(at)
        }
      default: at = start
      }
    }
  }

  /// The box around all corners.
  var box: Box? {
    guard let left = corners.map(\.x).min(), let right = corners.map(\.x).max(),
      let top = corners.map(\.y).min(), let bottom = corners.map(\.y).max()
    else { return nil }
    return Box(left: left, top: top, right: right, bottom: bottom)
  }

  private static func commands(_ text: String) -> [(Character, [Double])] {
    var found: [(Character, [Double])] = []
    var number = ""
    func end(_ found: inout [(Character, [Double])]) {
      if let value = Double(number), !found.isEmpty { found[found.count - 1].1.append(value) }
      number = ""
    }
    for character in text {
      if character.isLetter {
        end(&found)
        found.append((character, []))
      } else if character == " " {
        end(&found)
      } else {
        if character == "-" { end(&found) }
        number.append(character)
      }
    }
    end(&found)
    return found
  }
}
