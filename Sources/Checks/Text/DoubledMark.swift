public import DossierDiagnostics
import DossierKit

/// A comma or a full stop written twice.
public struct DoubledMark: Check {
    public static let rule = Rule(
        code: "text/doubled-mark", since: "0.2", severity: .warning,
        title: "A mark stands twice",
        explanation: """
            `,,` and `..` are what is left of a sentence that was put together from two. Three dots are an omission
            and fine, and so are marks of feeling (`?!`, `!!`) and the low quotation mark that some keyboards make of
            two commas.
            """,
        wrong: [
            """
            ## Synopsis

                            ↓
            The keeper waits,, and the lamp goes out.
            """,
            """
            ## Synopsis

                             ↓
            The lamp goes out.. The keeper leaves.
            """,
        ],
        right: [
            """
            ## Synopsis

            The keeper waits ... Who is there?! Nobody. It goes out..., and he leaves etc.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        reading.stretches.filter(\.isProse).flatMap { stretch in
            let bytes = stretch.bytes
            return bytes.indices.dropFirst().dropLast().compactMap { at -> Diagnostic? in
                let mark = bytes[at]
                guard mark == UInt8(ascii: ",") || mark == UInt8(ascii: ".") || mark == UInt8(ascii: ";"),
                    bytes[at + 1] == mark, bytes[at - 1] != mark, bytes[at - 1] != 0x20,
                    isEnd(bytes, at + 2), bytes[at - 1] >= 0x80 || isLetter(bytes[at - 1])
                else { return nil }
                return Self.doubled(stretch, at..<at + 2)
            }
        }
    }

    private func isEnd(_ bytes: [UInt8], _ at: Int) -> Bool { at >= bytes.count || bytes[at] == 0x20 }

    private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
}

extension DoubledMark {
    private static func doubled(_ stretch: Stretch, _ range: Range<Int>) -> Diagnostic {
        let mark = stretch.string(range.lowerBound..<range.lowerBound + 1)
        let fixes = stretch.edit(range, replacement: mark).map {
            [Fix("keep one '\(mark)'", edits: [$0], isSafe: true)]
        }
        return report("'\(mark)' stands twice", stretch, range, help: "keep one '\(mark)'", fixes: fixes ?? [])
    }
}
