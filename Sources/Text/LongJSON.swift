/// A JSON object that may be long: the elements of its lists are made when they are written, and then let go.
///
/// Its text is that of the `JSON` with the same members.
public struct LongJSON: Sendable {
    private enum Values: Sendable {
        case one(JSON)
        case each(count: Int, element: @Sendable (Int) -> JSON)
    }

    private var members: [(key: String, values: Values)] = []

    public init() {}

    /// Adds a member; none if it has no value.
    public mutating func add(_ key: String, _ value: JSON?) {
        if let value { members.append((key, .one(value))) }
    }

    /// Adds a list of what is made of each item, which shall be no number; none if there are no items.
    public mutating func add<Item: Sendable>(
        _ key: String, _ items: [Item], _ element: @escaping @Sendable (Item) -> JSON
    ) {
        if items.isEmpty { return }
        members.append((key, .each(count: items.count) { element(items[$0]) }))
    }

    /// UTF-8 text of the whole, indented by two spaces a level, or on one line.
    public func encoded(pretty: Bool = true) -> [UInt8] {
        var whole: [UInt8] = []
        write(pretty: pretty) { whole += $0 }
        return whole
    }

    /// Gives the same text in pieces of some tens of kilobytes.
    public func write(pretty: Bool = true, to take: ([UInt8]) -> Void) {
        var text = JSONText(isPretty: pretty)
        func pass(above size: Int) {
            guard text.bytes.count > size else { return }
            take(text.bytes)
            text.bytes.removeAll(keepingCapacity: true)
        }
        text.bytes.append(UInt8(ascii: "{"))
        for (index, member) in members.enumerated() {
            text.write(key: member.key, isFirst: index == 0, depth: 1)
            switch member.values {
            case .one(let value): text.write(value, depth: 1)
            case .each(let count, let element):
                text.bytes.append(UInt8(ascii: "["))
                for index in 0..<count {
                    if index > 0 { text.bytes.append(UInt8(ascii: ",")) }
                    text.newLine(2)
                    text.write(element(index), depth: 2)
                    pass(above: 1 << 15)
                }
                text.newLine(1)
                text.bytes.append(UInt8(ascii: "]"))
            }
            pass(above: 1 << 15)
        }
        if !members.isEmpty { text.newLine(0) }
        text.bytes.append(UInt8(ascii: "}"))
        if pretty { text.bytes.append(UInt8(ascii: "\n")) }
        pass(above: 0)
    }
}
