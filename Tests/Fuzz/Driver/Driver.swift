import CFuzzer
import Fuzz
import Glibc

/// The target of this run, `--target=NAME` on the command line.
private let target: FuzzTarget? = CommandLine.arguments.lazy.compactMap { argument in
  argument.hasPrefix("--target=") ? FuzzTarget(rawValue: String(argument.dropFirst(9))) : nil
}.first

/// The program's main, which hands over to libFuzzer. A fault ends it as a crash does, so that the
/// input is kept.
@_cdecl("FuzzDriver_main")
func main(
  _ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> Int32 {
  guard target != nil else {
    print("--target= takes one of \(FuzzTarget.allCases.map(\.rawValue).joined(separator: ", "))")
    return 64
  }
  var (count, arguments) = (count, arguments)
  return LLVMFuzzerRunDriver(&count, &arguments) { data, size in
    let bytes = Array(UnsafeBufferPointer(start: data, count: size))
    if let fault = target?.fault(in: bytes) {
      print("fault: \(fault)")
      abort()
    }
    return 0
  }
}
