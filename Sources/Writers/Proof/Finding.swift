import DossierDiagnostics
import DossierKit

extension ProofSheet {
    /// A report with its number and the places where it is marked.
    struct Finding: Sendable {
        var number: Int
        var report: Diagnostic
        /// The first paragraphs of its rule's page.
        var reasons: [String]
        /// The title of its rule.
        var rule: String
        /// Its own place first, if it has one.
        var marks: [Mark]

        var note: String { "note-\(number)" }
    }

    struct Mark: Sendable, Hashable {
        var number: Int
        /// 0 for the report's own place, from 1 for places that belong to it.
        var part: Int
        var severity: Severity
        /// An index of the leaves.
        var leaf: Int
        /// Bytes of the file's text.
        var range: Range<Int>
        /// What is said of the place.
        var message: String

        var id: String { part == 0 ? "mark-\(number)" : "mark-\(number)-\(part)" }
    }
}

extension ProofSheet.Finding {
    /// The reports in the order of the pages, those of no place last, numbered from 1.
    static func numbered(_ reports: [Diagnostic], rules: [Rule], leaves: [ProofSheet.Leaf]) -> [Self] {
        let byCode = Dictionary(rules.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        let places = Places(leaves)
        let placed = reports.enumerated().map { index, report in
            (
                leaf: report.source.flatMap(places.leaf), at: report.source?.range.lowerBound ?? 0,
                index: index, report
            )
        }
        let sorted = placed.sorted {
            ($0.leaf ?? .max, $0.at, $0.index) < ($1.leaf ?? .max, $1.at, $1.index)
        }
        return sorted.enumerated().map { index, placed in
            let number = index + 1
            let report = placed.3
            let rule = byCode[report.code]
            var marks: [ProofSheet.Mark] = []
            if let leaf = placed.leaf, let source = report.source {
                marks.append(
                    ProofSheet.Mark(
                        number: number, part: 0, severity: report.severity, leaf: leaf, range: source.range,
                        message: report.message))
            }
            for related in report.related {
                guard let source = related.source, let leaf = places.leaf(source),
                    !marks.contains(where: { $0.leaf == leaf && $0.range == source.range })
                else { continue }
                marks.append(
                    ProofSheet.Mark(
                        number: number, part: (marks.last?.part ?? 0) + 1, severity: report.severity,
                        leaf: leaf,
                        range: source.range,
                        message: related.message.isEmpty ? "'\(related.text)'" : related.message))
            }
            return Self(
                number: number, report: report, reasons: rule.map { reasons($0) } ?? [],
                rule: rule?.title ?? "",
                marks: marks)
        }
    }

    private static func reasons(_ rule: Rule) -> [String] {
        var all: [[Substring]] = [[]]
        for line in rule.explanation.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty { all.append([]) } else { all[all.count - 1].append(line) }
        }
        return all.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    }

    /// The leaves of each file, in order.
    private struct Places {
        private var byFile: [String: [(index: Int, range: Range<Int>)]] = [:]

        init(_ leaves: [ProofSheet.Leaf]) {
            for (index, leaf) in leaves.enumerated() {
                byFile[leaf.file, default: []].append((index, leaf.range))
            }
        }

        /// The leaf that a place begins on; nil if its file is not shown. A report of a whole file that has no text
        /// of its own is of no leaf.
        func leaf(_ source: SourceSpan) -> Int? {
            guard let leaves = byFile[source.file], !source.range.isEmpty else { return nil }
            let last = leaves.last { $0.range.lowerBound <= source.range.lowerBound }
            return last.flatMap { source.range.lowerBound < $0.range.upperBound ? $0.index : nil }
        }
    }
}
