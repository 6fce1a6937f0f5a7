import Statistics

extension SplitMix64 {
  /// The number of hits among n with the chance `p` each.
  ///
  /// By inversion from the likeliest number outwards, so that it takes about √(n p (1 − p)) steps.
  mutating func binomial(_ n: Int, chance p: Double) -> Int {
    guard n > 0, p > 0 else { return 0 }
    guard p < 1 else { return n }
    let odds = p / (1 - p)
    let likeliest = min(n, Int(Double(n + 1) * p))
    var rest = unit()
    let middle = LogFactorials.shared.binomial(likeliest, of: n, chance: p)
    rest -= middle
    var (up, down) = (likeliest, likeliest)
    var (above, below) = (middle, middle)
    while rest >= 0, up < n || down > 0 {
      if up < n {
        above *= Double(n - up) * odds / Double(up + 1)
        up += 1
        rest -= above
        if rest < 0 { return up }
      }
      if down > 0 {
        below *= Double(down) / (Double(n - down + 1) * odds)
        down -= 1
        rest -= below
        if rest < 0 { return down }
      }
    }
    return likeliest
  }

  /// The answers of n people drawn from a population.
  mutating func groups(_ n: Int, of profile: Profile) -> GroupCounts {
    let promoters = binomial(n, chance: profile.promoters)
    let others = profile.passives + profile.detractors
    let detractors =
      others > 0 ? binomial(n - promoters, chance: min(1, profile.detractors / others)) : 0
    return GroupCounts(
      promoters: promoters, passives: n - promoters - detractors, detractors: detractors)
  }

  /// A standard normal number, by inversion.
  mutating func normal() -> Double {
    Normal.quantile(max(0x1p-53, unit()))
  }
}
