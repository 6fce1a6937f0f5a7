import Analysis
import Digests

/// What names a build: the program's version, the configuration, what else the output depends on, and
/// all inputs.
struct BuildRecipe {
  var program = ProgramVersion.text
  /// The bytes of `barograph.yml`, or of whatever file stands for it.
  var configuration: [UInt8]
  /// What options and the environment say that shows in the output, such as the as-of date.
  var settings: [String]
  var inputs: [BuildInputs.Entry]

  /// The record of the build that this makes.
  var record: BuildRecord {
    BuildRecord(
      id: BuildID(SHA256.digest(of: text)), program: program,
      configuration: Fingerprint(SHA256.digest(of: configuration)))
  }

  /// What the id is the digest of: each part with its length in front, so that no two lists of parts
  /// have the same text.
  private var text: [UInt8] {
    var text: [UInt8] = []
    func add(_ part: some Collection<UInt8>) {
      text += "\(part.count):".utf8
      text += part
      text.append(UInt8(ascii: "\n"))
    }
    add("barograph build 1".utf8)
    add(program.utf8)
    add(SHA256.digest(of: configuration).bytes)
    add("\(settings.count)".utf8)
    for setting in settings { add(setting.utf8) }
    for input in inputs {
      add(input.role.utf8)
      add(input.path.utf8)
      add(input.digest.bytes)
    }
    return text
  }
}
