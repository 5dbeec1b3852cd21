public import DossierDiagnostics
import DossierKit

/// A blank before a comma, or none behind it.
public struct MisplacedSpace: Check {
    public static let rule = Rule(
        code: "text/misplaced-space", since: "0.2", severity: .warning,
        title: "A blank is missing or stands before a mark",
        explanation: """
            A comma and a full stop follow their word at once and are followed by a blank; a bracket holds its words
            without blanks. What is left over from editing (`the lamp , the boat`, `the end.Then`) goes to print as
            it is.

            It keeps still at numbers, addresses, abbreviations, dots of omission, and before the marks that French
            sets apart (`! ? : ;`). A kit that does it in more than three places has a habit, or lost its blanks on the
            way from the paper: that is one remark.
            """,
        wrong: [
            """
            ## Synopsis

                       ↓
            The keeper waits , and the lamp goes out.
            """,
            """
            ## Synopsis

                             ↓
            The lamp goes out.Then the keeper leaves.
            """,
        ],
        right: [
            """
            ## Synopsis

            The lamp, at quay.example, goes out ... Then the U.S. keeper leaves (at 5.30) with 3,200 coins, i.e. all.
            """
        ])

    public init() {}

    private enum Slip { case early, missing, inside }

    public func run(_ reading: Reading) -> [Diagnostic] {
        let all = reading.stretches.filter(\.isProse).flatMap { stretch in
            slips(stretch).map { (stretch, $0.slip, $0.range) }
        }
        guard all.count > 3, let first = all.first else { return all.map { Self.slip($0.1, $0.0, $0.2) } }
        return [Self.habit(all.count, first.0, first.2)]
    }

    private func slips(_ stretch: Stretch) -> [(slip: Slip, range: Range<Int>)] {
        let bytes = stretch.bytes
        var out: [(Slip, Range<Int>)] = []
        for at in bytes.indices.dropFirst() {
            switch bytes[at] {
            case UInt8(ascii: ","), UInt8(ascii: "."):
                if isEarly(stretch, at) {
                    out.append((.early, at - 1..<at))
                } else if isGlued(stretch, at) {
                    out.append((.missing, at..<at + 1))
                }
            case UInt8(ascii: ")") where bytes[at - 1] == 0x20 && at >= 2 && isLetter(bytes[at - 2]):
                out.append((.inside, at - 1..<at))
            case 0x20
            where bytes[at - 1] == UInt8(ascii: "(") && at + 1 < bytes.count && isLetter(bytes[at + 1]):
                out.append((.inside, at..<at + 1))
            default: break
            }
        }
        return out
    }

    /// `lamp , and`: a blank between a word and the mark, and one behind it.
    private func isEarly(_ stretch: Stretch, _ at: Int) -> Bool {
        let bytes = stretch.bytes
        guard at >= 2, bytes[at - 1] == 0x20, isLetter(bytes[at - 2]), isOnPaper(stretch, at - 2..<at + 1)
        else {
            return false
        }
        return at + 1 == bytes.count || bytes[at + 1] == 0x20
    }

    /// `out.Then`, `lamp,boat`: a word on both sides, in a run that is no address.
    private func isGlued(_ stretch: Stretch, _ at: Int) -> Bool {
        let bytes = stretch.bytes
        guard at >= 3, at + 2 < bytes.count, isOnPaper(stretch, at - 1..<at + 2) else { return false }
        let run = stretch.withWord(at: at..<at + 1)
        let text = stretch.string(run)
        guard !text.contains("@"), !text.contains("/"), !text.lowercased().contains("www"),
            bytes[run].count(where: { $0 == bytes[at] }) == 1
        else { return false }
        let next = stretch.token(after: at)
        guard next > 0, next < stretch.tokens.count else { return false }
        let (left, right) = (stretch.tokens[next - 1], stretch.tokens[next])
        guard left.range.upperBound == at, right.range.lowerBound == at + 1,
            left.shape == .lower, left.range.count >= 3, right.range.count >= 2
        else { return false }
        // `quay.example` is an address; a sentence begins with a capital.
        return bytes[at] == UInt8(ascii: ",") ? right.shape == .lower : right.shape == .capitalised
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    }

    /// True if the part is one piece of the paper, and no blank was put in between two lines.
    private func isOnPaper(_ stretch: Stretch, _ range: Range<Int>) -> Bool {
        guard let source = stretch.source(range) else { return false }
        return source.range.count == range.count
    }
}

extension MisplacedSpace {
    private static func slip(_ slip: Slip, _ stretch: Stretch, _ range: Range<Int>) -> Diagnostic {
        let place = slip == .early ? range.lowerBound..<range.upperBound + 1 : range
        let word = stretch.withWord(at: slip == .missing ? range : place)
        let message: String
        let help: String
        switch slip {
        case .early:
            (message, help) = (
                "a blank before '\(stretch.string(range.upperBound..<range.upperBound + 1))'",
                "take the blank out"
            )
        case .missing: (message, help) = ("no blank after '\(stretch.string(range))'", "put a blank behind it")
        case .inside: (message, help) = ("a blank inside a bracket", "take the blank out")
        }
        let edit =
            slip == .missing
            ? stretch.edit(range, replacement: stretch.string(range) + " ")
            : stretch.edit(range, replacement: "")
        let fixes = edit.map { [Fix(help, edits: [$0], isSafe: slip != .missing)] } ?? []
        return report(message, stretch, slip == .missing ? range : word, help: help, fixes: fixes)
    }

    private static func habit(_ count: Int, _ stretch: Stretch, _ range: Range<Int>) -> Diagnostic {
        report(
            "blanks at marks are wrong in \(count) places", stretch, stretch.withWord(at: range),
            severity: .note,
            help: "look whether the kit or the way from the paper is to blame")
    }
}
