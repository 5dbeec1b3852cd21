import DossierText

/// What changed between two texts, line by line, in the unified form that `patch` reads.
public struct LineDiff: Sendable {
    /// Empty if nothing changed.
    public var text = ""

    private struct Change {
        var old: Range<Int>
        var new: Range<Int>
    }

    /// - Parameter context: lines shown around a change.
    /// O((n + m) · d) for d changed lines.
    public init(from old: [UInt8], to new: [UInt8], name: String, context: Int = 1) {
        let before = LineDiff.lines(old)
        let after = LineDiff.lines(new)
        let changes = LineDiff.changes(before, after)
        guard !changes.isEmpty else { return }
        text = "--- \(harmless(name))\n+++ \(harmless(name))\n"
        var start = 0
        while start < changes.count {
            var end = start + 1
            while end < changes.count,
                changes[end].old.lowerBound - changes[end - 1].old.upperBound <= 2 * context
            {
                end += 1
            }
            add(Array(changes[start..<end]), before, after, context)
            start = end
        }
    }

    private mutating func add(
        _ group: [Change], _ before: [ArraySlice<UInt8>], _ after: [ArraySlice<UInt8>], _ context: Int
    ) {
        guard let first = group.first, let last = group.last else { return }
        let head = min(context, first.old.lowerBound, first.new.lowerBound)
        let tail = min(context, before.count - last.old.upperBound)
        let old = first.old.lowerBound - head..<last.old.upperBound + tail
        let new = first.new.lowerBound - head..<last.new.upperBound + tail
        text += "@@ -\(LineDiff.place(old)) +\(LineDiff.place(new)) @@\n"
        var at = old.lowerBound
        for change in group {
            for line in before[at..<change.old.lowerBound] { add(" ", line) }
            for line in before[change.old] { add("-", line) }
            for line in after[change.new] { add("+", line) }
            at = change.old.upperBound
        }
        for line in before[at..<old.upperBound] { add(" ", line) }
    }

    private mutating func add(_ sign: String, _ line: ArraySlice<UInt8>) {
        text += sign + harmless(String(decoding: line, as: UTF8.self)) + "\n"
    }

    private static func place(_ range: Range<Int>) -> String {
        // Of no lines the place is the line before.
        let start = range.isEmpty ? range.lowerBound : range.lowerBound + 1
        return range.count == 1 ? "\(start)" : "\(start),\(range.count)"
    }

    private static func changes(_ before: [ArraySlice<UInt8>], _ after: [ArraySlice<UInt8>]) -> [Change] {
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in after.difference(from: before) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var out: [Change] = []
        var old = 0
        var new = 0
        while old < before.count || new < after.count {
            let start = (old, new)
            while removed.contains(old) { old += 1 }
            while inserted.contains(new) { new += 1 }
            if start != (old, new) { out.append(Change(old: start.0..<old, new: start.1..<new)) }
            old += 1
            new += 1
        }
        return out
    }

    private static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }
}
