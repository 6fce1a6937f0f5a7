import Diagnostics

extension ConfigurationDecoder {
  /// How PDF is made; the defaults where the file says nothing of it.
  mutating func pdf(_ field: Field?) -> PDFSettings {
    var pdf = PDFSettings()
    guard let section = section(field, at: .pdf) else { return pdf }
    if let field = section["program"], let name = written(field) {
      let spot = source.spot(field.value.position)
      pdf.program = LocatedText(name, at: spot.place, excerpt: spot.excerpt)
    }
    if let paper = choice(section["paper"], of: PaperSize.self) { pdf.paper = paper }
    if let seconds = wholeNumber(section["seconds"], in: 10...86_400) { pdf.seconds = seconds }
    return pdf
  }
}
