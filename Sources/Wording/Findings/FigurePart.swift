/// What a figure of a cell says of its column's subject; each has a column of its own in a table's file.
package enum FigurePart: Int, CaseIterable, Sendable {
  case whole, before, after, low, high, best, worst, verdict, detectable, standing, answers
}
