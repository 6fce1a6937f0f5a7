import Configuration
import Foundation
import ReportFixtures
import Testing

@testable import Analysis
@testable import Site

/// Targets and what they would take, on pages.
@Suite struct TargetPageTests {
  private func site(_ targets: [Target], _ change: (inout ReportFixture) -> Void = { _ in }) throws
    -> [String: String]
  {
    var fixture = ReportFixture()
    fixture.configuration.targets = targets
    change(&fixture)
    return try fixture.site()
  }

  private static let three = [
    Target(nps: 45), Target(product: "Store", nps: -100), Target(product: "Devices", nps: 100),
  ]

  /// How often a text stands on a page.
  private func count(_ text: String, in page: String?) -> Int {
    (page?.components(separatedBy: text).count ?? 0) - 1
  }

  @Test func `the index has a sentence for each target, and product pages their own`() throws {
    let site = try site(Self.three)
    let index = try #require(site["index.html"])
    #expect(index.contains("<b>All answers, target +45: missed.</b>"))
    #expect(index.contains("</a>, target −100: reached.</b>"))
    #expect(index.contains("</a>, target +100: missed.</b>"))
    let store = try #require(site["products/store.html"])
    #expect(store.contains("<b>Store, target −100: reached.</b>"))
    #expect(count("target +", in: store) == 0)
    let cloud = try #require(site["products/cloud.html"])
    #expect(count("arget ", in: cloud) == 0)
  }

  @Test func `the effect of 1 in 10 is shown with and without targets`() throws {
    for targets in [[], Self.three] {
      let site = try site(targets)
      for page in ["index.html", "products/cloud.html"] {
        let text = try #require(site[page])
        #expect(text.contains("passives becoming promoters"), "\(page)")
        #expect(text.contains("arithmetic, not a forecast"), "\(page)")
      }
    }
  }

  @Test func `the standing is beside the score in the headline period alone`() throws {
    let site = try site(Self.three)
    let fact = "<dt>Target +45</dt><dd>missed</dd>"
    for page in ["index.html", "quarters/2026-q3.html"] {
      #expect(count(fact, in: site[page]) == 1, "\(page)")
    }
    #expect(count("Target", in: site["quarters/2026-q2.html"]) == 0)
    let reached = "<dt>Target −100</dt><dd>reached</dd>"
    #expect(count(reached, in: site["products/store.html"]) == 1)
    #expect(count(reached, in: site["quarters/2026-q3/store.html"]) == 1)
  }

  @Test func `the trend at the head draws the target, names it and says so in words`() throws {
    let site = try site(Self.three)
    for (page, target) in [("index.html", "Target +45"), ("products/store.html", "Target −100")] {
      let text = try #require(site[page])
      #expect(count(">\(target)</text>", in: text) == 2, "\(page)")
      #expect(count(" \(target).</desc>", in: text) == 1, "\(page)")
      #expect(text.contains("Dotted: the target."), "\(page)")
    }
    #expect(count("Dotted", in: site["products/cloud.html"]) == 0)
  }

  @Test func `nothing is judged or counted where there are too few answers`() throws {
    let site = try site([Target(product: "Labs", nps: 0)]) { fixture in
      fixture.products = [ReportFixture.Product(name: "Store")]
      fixture.add(22, "Labs", [0, 0, 0, 0, 0, 0, 0, 0, 3, 4, 0])
    }
    let labs = try #require(site["products/labs.html"])
    #expect(labs.contains("<b>Labs, target 0: not judged, too few answers.</b>"))
    #expect(!labs.contains("becoming promoters"))
    #expect(!labs.contains(" moves up"))
    let hidden = try self.site([Target(product: "Labs", nps: 0)]) { fixture in
      fixture.products = [ReportFixture.Product(name: "Store")]
      fixture.add(22, "Labs", [0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0])
    }
    let page = try #require(hidden["products/labs.html"])
    #expect(page.contains("<b>Labs, target 0: not judged, withheld.</b> The answers are withheld."))
    #expect(!page.contains("becoming promoters"))
    #expect(page.contains(">The target</h2>"))
  }

  @Test func `without products a target is of all answers`() throws {
    let site = try site([Target(nps: 0)]) { $0.products = [nil] }
    #expect(count("All answers, target 0: reached.", in: site["index.html"]) == 1)
  }
}
