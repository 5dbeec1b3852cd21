import DossierKit

/// A text with fixes applied to it.
public struct FixedText: Sendable {
    public var bytes: [UInt8]
    /// The reports whose fix was applied, in the order given.
    public var fixed: [Diagnostic] = []

    /// Applies the first fix of each report that may be applied and does not touch another's place.
    ///
    /// - Parameters:
    ///   - text: the normalised text that the places count in.
    ///   - file: fixes that reach into another file are left out.
    ///   - includingUnsafe: true to apply fixes that may change what the author meant.
    /// O(n + m log m) for m reports.
    public init(_ text: [UInt8], file: String, reports: [Diagnostic], includingUnsafe: Bool = false) {
        var edits: [Fix.Edit] = []
        var taken: [Range<Int>] = []
        for report in reports {
            let fix = report.fixes.first { $0.isSafe || includingUnsafe }
            guard let fix, !fix.edits.isEmpty,
                fix.edits.allSatisfy({ edit in
                    let range = edit.source.range
                    return edit.source.file == file && range.lowerBound >= 0 && range.upperBound <= text.count
                        && FixedText.isWhole(range, text) && !taken.contains { FixedText.touch($0, range) }
                })
            else { continue }
            edits += fix.edits
            taken += fix.edits.map(\.source.range)
            fixed.append(report)
        }
        bytes = text
        for edit in edits.sorted(by: { $0.source.range.lowerBound > $1.source.range.lowerBound }) {
            bytes.replaceSubrange(edit.source.range, with: Array(edit.replacement.utf8))
        }
    }

    private static func touch(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        a.lowerBound <= b.upperBound && b.lowerBound <= a.upperBound
    }

    /// True if a range begins and ends between scalars.
    private static func isWhole(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
        func isBorder(_ at: Int) -> Bool { at == text.count || text[at] & 0xC0 != 0x80 }
        return isBorder(range.lowerBound) && isBorder(range.upperBound)
    }
}
