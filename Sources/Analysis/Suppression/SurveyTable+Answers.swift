import Statistics

extension SurveyTable {
  /// The table with what published cells are sums of: the answers of each product in each segment by
  /// month, behind the published cells. Nobody sees them, but they are numbers from 0 up.
  ///
  /// The dimensions need not be joined: answers that agree on product, month and score can always be
  /// given the segments of each dimension as often as its own numbers say.
  var tableOfAnswers: AdditiveTable {
    var answers = table
    guard !products.isEmpty, !segments.isEmpty else { return answers }
    let months = monthColumns.flatMap { column in
      columns.list[column].months.map { (column: column, month: $0) }
    }
    let inAll = Set(columns.list[overall].months)
    for segments in dimensions {
      var ofProduct = products.map { _ in [[Int]](repeating: [], count: months.count) }
      for segment in segments {
        var ofSegment = Array(repeating: [Int](), count: months.count)
        for product in products {
          let scores = self.months(product: product, segment: segment)
          var ofBoth: [Int] = []
          for (index, month) in months.enumerated() {
            guard let scores = scores[month.month], scores.total > 0 else { continue }
            let cell = answers.addCell(scores)
            ofProduct[product - products.startIndex][index].append(cell)
            ofSegment[index].append(cell)
            if inAll.contains(month.month) { ofBoth.append(cell) }
          }
          answers.addSum(cell(product: product, segment: segment), of: ofBoth)
        }
        for (index, month) in months.enumerated() {
          answers.addSum(cell(segment, month.column), of: ofSegment[index])
        }
      }
      for product in products {
        for (index, month) in months.enumerated() {
          answers.addSum(
            cell(product, month.column), of: ofProduct[product - products.startIndex][index])
        }
      }
    }
    return answers
  }
}
