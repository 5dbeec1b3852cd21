/// The page of a rule, as `dossier explain` prints it.
public struct RulePage: Sendable {
    public var rule: Rule
    /// Columns.
    public var width: Int

    public init(_ rule: Rule, width: Int = 80) {
        self.rule = rule
        self.width = max(20, width)
    }

    /// Plain text, wrapped to the width; examples are set in by four columns and never wrapped.
    public var text: String {
        var out = "\(rule.title)\n\(rule.code) · \(rule.severity.rawValue) · since \(rule.since)\n\n"
        for paragraph in paragraphs { out += wrapped(paragraph) + "\n" }
        out += examples(rule.wrong, heading: "Reported")
        out += examples(rule.right, heading: "Fine")
        return out
    }

    /// Markdown, one line a paragraph.
    public var markdown: String {
        var out = "# \(rule.title)\n\n`\(rule.code)` · \(rule.severity.rawValue) · since \(rule.since)\n\n"
        for paragraph in paragraphs { out += paragraph + "\n\n" }
        for (heading, all) in [("Reported", rule.wrong), ("Fine", rule.right)] where !all.isEmpty {
            out += "## \(heading)\n\n"
            for example in all { out += "````markdown\n\(example)\n````\n\n" }
        }
        while out.hasSuffix("\n\n") { out.removeLast() }
        return out
    }

    /// The explanation's paragraphs, each on one line.
    private var paragraphs: [String] {
        var all: [[Substring]] = [[]]
        for line in rule.explanation.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty { all.append([]) } else { all[all.count - 1].append(line) }
        }
        return all.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    }

    private func wrapped(_ paragraph: String) -> String {
        var out = ""
        var column = 0
        for word in paragraph.split(separator: " ") {
            let size = word.unicodeScalars.count
            if column > 0, column + 1 + size > width {
                out += "\n"
                column = 0
            } else if column > 0 {
                out += " "
                column += 1
            }
            out += word
            column += size
        }
        return out + "\n"
    }

    private func examples(_ all: [String], heading: String) -> String {
        var out = ""
        for example in all {
            out += "\(heading):\n\n"
            for line in example.split(separator: "\n", omittingEmptySubsequences: false) {
                out += line.isEmpty ? "\n" : "    \(line)\n"
            }
            out += "\n"
        }
        return out
    }
}
