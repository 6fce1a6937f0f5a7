import Configuration
import Diagnostics

/// Configurations of any bytes.
enum ConfigurationFuzzing {
  static func fault(in bytes: [UInt8]) -> String? {
    do throws(Refusal) {
      let (configuration, warnings) = try ConfigurationReader.read(bytes, file: "barograph.yml")
      if warnings.contains(where: { $0.severity == .error }) {
        return "an error that stops nothing"
      }
      return configuration.sources.isEmpty ? "a configuration without responses" : nil
    } catch {
      return error.diagnostics.isEmpty ? "refused without a reason" : nil
    }
  }
}
