package import Configuration
package import Diagnostics

extension Reading {
  /// Refuses a build of which too much was set aside: more than the share of rows that
  /// `quality.max-set-aside` allows, over all files.
  ///
  /// Answers after the as-of date say nothing about quality and don't count here.
  package func checkQuality(_ settings: QualitySettings) throws(Refusal) {
    let account = account
    let doubtful = account.doubtful
    guard doubtful > 0, Double(doubtful) > settings.maxSetAside * Double(account.rows) else {
      return
    }
    throw Refusal([.tooMuchSetAside(self, limit: settings.maxSetAside)])
  }
}
