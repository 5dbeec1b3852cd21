public import DossierDiagnostics

/// A bracket without its partner.
public struct OrphanBracket: Check {
    public static let rule = Rule(
        code: "text/orphan-bracket", since: "0.1", severity: .warning,
        title: "A bracket has no partner",
        explanation: """
            A bracket that opens and never closes, or closes what was never opened, is what is left of a sentence
            that was cut. Brackets are paired over the paragraphs of one part of the kit, so a remark that runs over
            two paragraphs is fine.

            The rule keeps still at list marks (`a)`, `1)`) and at smileys.
            """,
        wrong: [
            """
            ## Notes

                                        ↓
            The tower was built in 1893 (and again in 1911.
            """,
            """
            ## Notes

                            ↓
            The tower stood alone) until the war.
            """,
        ],
        right: [
            """
            ## Notes

            The tower (built in 1893 [or 1894]) stood alone: a) by the sea, b) in the wind.
            """
        ])

    public init() {}

    /// Paragraphs after its own in which a bracket may close.
    private var farthest: Int { 2 }

    private struct Bracket {
        var stretch: Int
        var offset: Int
        var partner: UInt8
    }

    public func run(_ reading: Reading) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var open: [Bracket] = []
        var part: Part?
        for (index, stretch) in reading.stretches.enumerated() where stretch.isProse {
            if Part(stretch, index) != part {
                found += open.map { Self.unclosed(reading.stretches[$0.stretch], $0.offset) }
                open = []
                part = Part(stretch, index)
            }
            let late = open.prefix { $0.stretch < index - farthest }
            found += late.map { Self.unclosed(reading.stretches[$0.stretch], $0.offset) }
            open.removeFirst(late.count)
            for (offset, byte) in stretch.bytes.enumerated() {
                switch byte {
                case UInt8(ascii: "(") where !isSmiley(stretch, offset):
                    open.append(Bracket(stretch: index, offset: offset, partner: UInt8(ascii: ")")))
                case UInt8(ascii: "["):
                    open.append(Bracket(stretch: index, offset: offset, partner: UInt8(ascii: "]")))
                case UInt8(ascii: ")"), UInt8(ascii: "]"):
                    if let last = open.lastIndex(where: { $0.partner == byte }) {
                        found += open[(last + 1)...].map {
                            Self.unclosed(reading.stretches[$0.stretch], $0.offset)
                        }
                        open.removeSubrange(last...)
                    } else if !isListMark(stretch, offset), !isSmiley(stretch, offset), !isKey(stretch, offset)
                    {
                        found.append(Self.unopened(stretch, offset))
                    }
                default: break
                }
            }
        }
        found += open.map { Self.unclosed(reading.stretches[$0.stretch], $0.offset) }
        return found
    }

    /// What brackets may pair in: the paragraphs of one section, or one note or quotation.
    private enum Part: Hashable {
        case section(Int)
        case alone(Int)

        init(_ stretch: Stretch, _ index: Int) {
            if let section = stretch.section { self = .section(section) } else { self = .alone(index) }
        }
    }

    /// `a)`, `12)`, `iv)` at the start or after a blank.
    private func isListMark(_ stretch: Stretch, _ offset: Int) -> Bool {
        var start = offset
        while start > 0, isAlphanumeric(stretch.bytes[start - 1]) { start -= 1 }
        let size = offset - start
        guard (1...4).contains(size), start == 0 || stretch.bytes[start - 1] <= 0x20 else { return false }
        let mark = stretch.bytes[start..<offset]
        return size == 1 || mark.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
            || mark.allSatisfy { [0x69, 0x76, 0x78].contains($0) }
    }

    private func isSmiley(_ stretch: Stretch, _ offset: Int) -> Bool {
        guard offset > 0 else { return false }
        // `:(see` is a bracket after a colon.
        let next = offset + 1 < stretch.bytes.count ? stretch.bytes[offset + 1] : 0x20
        if stretch.bytes[offset] == UInt8(ascii: "("), isAlphanumeric(next) { return false }
        let before = stretch.bytes[offset - 1]
        return before == UInt8(ascii: ":") || before == UInt8(ascii: ";")
            || (before == UInt8(ascii: "-") && offset > 1
                && (stretch.bytes[offset - 2] == UInt8(ascii: ":")
                    || stretch.bytes[offset - 2] == UInt8(ascii: ";")))
    }

    /// The name of a key: `Ctrl+]`.
    private func isKey(_ stretch: Stretch, _ offset: Int) -> Bool {
        offset > 0 && stretch.bytes[offset - 1] == UInt8(ascii: "+")
    }

    private func isAlphanumeric(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
    }
}

extension OrphanBracket {
    private static func unclosed(_ stretch: Stretch, _ offset: Int) -> Diagnostic {
        let bracket = stretch.string(offset..<offset + 1)
        return report(
            "'\(bracket)' is never closed", stretch, stretch.withWord(at: offset..<offset + 1),
            help: "close it or take it out")
    }

    private static func unopened(_ stretch: Stretch, _ offset: Int) -> Diagnostic {
        let bracket = stretch.string(offset..<offset + 1)
        return report(
            "'\(bracket)' closes what was never opened", stretch, stretch.withWord(at: offset..<offset + 1),
            help: "open it or take it out")
    }
}
