/// Moves labels along one axis until they no longer overlap.
enum Spread {
  /// The nearest places to those wished, in the same order, each `distance` from the next and all
  /// between two bounds; where there is no room for all, they stand closer together.
  static func places(
    wished: [Double], distance: Double, low: Double, high: Double
  ) -> [Double] {
    guard !wished.isEmpty else { return [] }
    let room = max(high - low, 0)
    let gaps = Double(wished.count - 1)
    let distance = gaps > 0 ? min(distance, room / gaps) : distance
    var places = wished
    for index in places.indices {
      let least = index == 0 ? low : places[index - 1] + distance
      places[index] = max(places[index], least)
    }
    for index in places.indices.reversed() {
      let most = index == places.count - 1 ? high : places[index + 1] - distance
      places[index] = min(places[index], most)
    }
    return places
  }
}
