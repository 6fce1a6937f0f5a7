package import Markup

extension DistributionChart: Chart {
  package func svg(width: Double, id: ChartID) -> Markup {
    let widest = TextStyle.axis.widest(shareTexts.prefix(11))
    return width / 11 >= widest + 6
      ? columns(width: width, id: id) : rows(width: width, id: id)
  }

  /// The count of a score; 0 where none was handed in.
  func count(_ score: Int) -> Double {
    score < counts.count ? Double(max(counts[score], 0)) : 0
  }

  func share(_ score: Int) -> String {
    score < shareTexts.count ? shareTexts[score] : ""
  }

  /// The name of a group, 0 being the promoters.
  func name(_ group: Int) -> String {
    let index = 2 - group
    return index < groupNames.count ? groupNames[index] : ""
  }

  var most: Double { max((0...10).map(count).max() ?? 0, 1) }

  /// Upright columns, the scores below them and the groups bracketed below those.
  private func columns(width: Double, id: ChartID) -> Markup {
    var drawing = Drawing(width: width, id: id)
    let band = BandScale(count: 11, from: 0, to: width, fill: 0.84, widest: 80)
    let top = 20.0
    let foot = top + min(max(width * 0.22, 120), 200).rounded()
    for score in 0...10 {
      let height = (foot - top) * count(score) / most
      let middle = band.middle(score)
      drawing.bar(
        Box(
          left: band.left(score), top: foot - height, right: band.left(score) + band.width,
          bottom: foot), GroupMarks.area(GroupMarks.group(ofScore: score), isHollow: false))
      drawing.label(
        Label(
          share(score), .axis, .ink, x: middle, baseline: foot - height - 6, anchor: .middle))
      drawing.label(
        Label(
          String(score), .axis, .ink, x: middle, baseline: foot + 18, anchor: .middle))
    }
    drawing.horizontal(foot, from: band.left(0), to: band.left(10) + band.width, .zeroLine)
    for (group, scores) in [(2, 0...6), (1, 7...8), (0, 9...10)] {
      let left = band.left(scores.lowerBound)
      let right = band.left(scores.upperBound) + band.width
      drawing.horizontal(foot + 27, from: left, to: right, .join)
      let label = Label(
        name(group), .label, .soft, x: (left + right) / 2, baseline: foot + 44, anchor: .middle)
      drawing.label(label.shortened(to: right - left))
    }
    return drawing.svg(.distribution, text, height: foot + 50)
  }

  /// Lying bars under the names of their groups, the best score first.
  private func rows(width: Double, id: ChartID) -> Markup {
    var drawing = Drawing(width: width, id: id)
    let left = TextStyle.axis.width(of: "10") + 10
    let right = width - TextStyle.axis.widest(shareTexts.prefix(11)) - 8
    var top = 0.0
    for (group, scores) in [(0, 9...10), (1, 7...8), (2, 0...6)] {
      let head = Label(name(group), .label, .soft, x: 0, baseline: top + 15)
      drawing.label(head.shortened(to: width))
      drawing.horizontal(top + 22, from: 0, to: width, .rule)
      top += 28
      for score in scores.reversed() {
        let baseline = top + 8 + TextStyle.axis.middle
        let end = left + max(right - left, 0) * count(score) / most
        drawing.bar(
          Box(left: left, top: top, right: end, bottom: top + 16),
          GroupMarks.area(group, isHollow: false))
        drawing.label(
          Label(String(score), .axis, .ink, x: left - 8, baseline: baseline, anchor: .end))
        drawing.label(Label(share(score), .axis, .ink, x: end + 6, baseline: baseline))
        top += 20
      }
      top += 8
    }
    return drawing.svg(.distribution, text, height: top - 4)
  }
}
