import Statistics

/// How a population answers: its shares of promoters, passives and detractors.
struct Profile: Hashable, Sendable {
  let promoters: Double
  let passives: Double
  let detractors: Double
  /// The shares in percent, such as "45/35/20".
  let name: String

  /// - Parameter percent: whole percentages that add up to 100.
  init(_ promoters: Int, _ passives: Int, _ detractors: Int) {
    self.init(
      promoters: Double(promoters) / 100, passives: Double(passives) / 100,
      detractors: Double(detractors) / 100, name: "\(promoters)/\(passives)/\(detractors)")
  }

  private init(promoters: Double, passives: Double, detractors: Double, name: String) {
    self.promoters = promoters
    self.passives = passives
    self.detractors = detractors
    self.name = name
  }

  /// The true NPS in points, −100…100.
  var points: Double { 100 * (promoters - detractors) }

  /// The profile moved by some points of NPS: half of them more promoters, half fewer detractors.
  ///
  /// Nil where a share would leave 0…1.
  func moved(by points: Double) -> Profile? {
    let half = points / 200
    guard (0...1).contains(promoters + half), (0...1).contains(detractors - half) else {
      return nil
    }
    return Profile(
      promoters: promoters + half, passives: passives, detractors: detractors - half, name: name)
  }

  /// The twelve profiles that every claim is tried on, from an NPS of −30 to one of 88.
  static let twelve = [
    Profile(45, 35, 20), Profile(50, 30, 20), Profile(35, 40, 25), Profile(30, 30, 40),
    Profile(20, 30, 50), Profile(60, 30, 10), Profile(75, 20, 5), Profile(90, 8, 2),
    Profile(33, 34, 33), Profile(50, 0, 50), Profile(10, 80, 10), Profile(65, 15, 20),
  ]
}
