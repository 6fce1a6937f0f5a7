import Diagnostics

/// `order` and `values`, which products and dimensions share.
extension ConfigurationDecoder {
  /// Names in the order wanted, each of them once.
  mutating func order(_ field: Field?) -> [Item] {
    var first: [String: Position] = [:]
    return items(field).filter { item in
      if let earlier = first.updateValue(item.position, forKey: item.text) {
        first[item.text] = earlier
        let place = source.spot(earlier).place
        report(.repeatedName(item.text, in: "order", at: source.spot(item.position), first: place))
        return false
      }
      return true
    }
  }

  /// Names with the values that count under them; no value may count under two names.
  mutating func mergedValues(_ field: Field?) -> [MergedValue] {
    guard let field, let entries = table(field) else { return [] }
    let names = unrepeated(entries)
    var owners: [String: (name: String, position: Position)] = [:]
    for entry in names { owners[entry.key] = (entry.key, entry.position) }
    var seen: [String: Position] = [:]
    return names.map { entry in
      let items = items(entry.value, of: field) ?? []
      for item in items { claim(item, for: entry.key, &owners, &seen) }
      return MergedValue(name: entry.key, values: items.map(\.text))
    }
  }

  private mutating func claim(
    _ item: Item, for name: String, _ owners: inout [String: (name: String, position: Position)],
    _ seen: inout [String: Position]
  ) {
    let spot = source.spot(item.position)
    if let owner = owners[item.text], owner.name != name {
      let place = source.spot(owner.position).place
      report(.valueOfTwoNames(item.text, owner.name, name, at: spot, first: place))
    } else if let earlier = seen[item.text] {
      let place = source.spot(earlier).place
      report(.repeatedName(item.text, in: "values", at: spot, first: place))
    } else {
      owners[item.text] = (name, item.position)
      seen[item.text] = item.position
    }
  }

  /// Warns of names in the order that are never shown because they count under another name.
  mutating func checkOrder(_ order: [Item], against merged: [MergedValue]) {
    var owners: [String: String] = [:]
    for value in merged {
      for spelling in value.values { owners[spelling] = value.name }
    }
    for value in merged { owners[value.name] = nil }
    for item in order {
      guard let owner = owners[item.text] else { continue }
      report(.orderNamesMergedValue(item.text, owner, at: source.spot(item.position)))
    }
  }
}
