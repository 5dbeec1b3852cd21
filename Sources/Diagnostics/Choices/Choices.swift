public import DossierKit
import DossierText

/// What the people behind a kit have decided about its reports: rules off, raised or lowered, spellings that are
/// right, single reports ignored.
public struct Choices: Sendable, Hashable {
    public var rules: [RuleChoice] = []
    /// Words and spellings that are right in this kit.
    public var words: [String] = []
    public var ignores: [Ignore] = []

    public init() {}

    /// A decision about one rule.
    public struct RuleChoice: Sendable, Hashable {
        public var code: String
        /// The severity of its reports from now on; nil if it is off.
        public var severity: Severity?
        public var reason: String?
        public var source: SourceSpan?

        public init(_ code: String, severity: Severity?, reason: String? = nil, source: SourceSpan? = nil) {
            self.code = code
            self.severity = severity
            self.reason = reason
            self.source = source
        }
    }

    /// One place at which one rule keeps still.
    public struct Ignore: Sendable, Hashable {
        public var code: String
        public var reason: String?
        /// Lines of the file in `source`, from 1.
        public var lines: ClosedRange<Int>
        /// The comment itself.
        public var source: SourceSpan

        public init(_ code: String, reason: String?, lines: ClosedRange<Int>, source: SourceSpan) {
            self.code = code
            self.reason = reason
            self.lines = lines
            self.source = source
        }
    }

    public var isEmpty: Bool { rules.isEmpty && words.isEmpty && ignores.isEmpty }

    /// The reports that are left, in their order, and then one for each ignored report that there is none of.
    public func applied(to reports: [Diagnostic]) -> [Diagnostic] {
        guard !isEmpty else { return reports }
        let byCode = Dictionary(rules.map { ($0.code, $0) }, uniquingKeysWith: { _, last in last })
        let right = words.map(Choices.words(of:))
        var used: Set<Int> = []
        var left: [Diagnostic] = []
        for var report in reports {
            // An ignored place is used even if the rule is off altogether.
            let ignored = ignores.indices.filter { ignores[$0].covers(report) }
            used.formUnion(ignored)
            guard ignored.isEmpty, !isRight(report, right) else { continue }
            if let choice = byCode[report.code] {
                guard let severity = choice.severity else { continue }
                report.severity = severity
            }
            left.append(report)
        }
        return left + ignores.indices.filter { !used.contains($0) }.map { .unusedIgnore(ignores[$0]) }
    }

    /// A report that is about one of the words that are right, and about a few words at all.
    private func isRight(_ report: Diagnostic, _ right: [[String]]) -> Bool {
        guard !right.isEmpty, report.text.utf8.count <= 120 else { return false }
        let said = Choices.words(of: report.text)
        guard said.count <= 8 else { return false }
        return right.contains { word in
            guard !word.isEmpty, word.count <= said.count else { return false }
            return (0...(said.count - word.count)).contains { said[$0...].starts(with: word) }
        }
    }

    /// With accents and capitals: `Zal` that is right says nothing of `Żal`.
    private static func words(of text: String) -> [String] {
        DossierText.words(of: text).map { String($0.text) }
    }

    /// What is wrong with the choices themselves: rules that do not exist.
    public func problems(known codes: [String], nearest: (String) -> String?) -> [Diagnostic] {
        let known = Set(codes)
        let named = rules.map { ($0.code, $0.source) } + ignores.map { ($0.code, Optional($0.source)) }
        return named.filter { !known.contains($0.0) }.map {
            .unknownRule($0.0, at: $0.1, nearest: nearest($0.0))
        }
    }
}

extension Choices.Ignore {
    fileprivate func covers(_ report: Diagnostic) -> Bool {
        guard report.code == code, let place = report.source, place.file == source.file else { return false }
        return lines.contains(place.line)
    }
}
