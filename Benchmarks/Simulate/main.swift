#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import Simulations

guard let page = SimulationPage(arguments: Array(CommandLine.arguments.dropFirst())) else {
  print(SimulationPage.usage)
  exit(64)
}
let (markdown, allHold) = page.run()
print(markdown, terminator: "")
exit(allHold ? 0 : 1)
