public import DossierDiagnostics
import DossierKit
import DossierText
import Foundation

/// `dossier.yaml`: what is decided about the reports of the kit it lies beside.
public enum ChoicesFile {
    public static let name = "dossier.yaml"
    /// More than any list of choices needs.
    private static let maximumBytes = 1 << 20

    /// Choices as they were read, with the text that their places point into.
    public struct Reading: Sendable {
        public var choices = Choices()
        public var diagnostics: [Diagnostic] = []
        public var file: String
        public var text: [UInt8] = []
    }

    /// Reads the file in a folder; nil if there is none. A file that is no YAML gives one report and no choices.
    public static func find(in folder: String) -> Reading? {
        let file = folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
        guard FileManager.default.fileExists(atPath: file) else { return nil }
        guard let data = FileManager.default.contents(atPath: file), data.count <= maximumBytes else {
            return Reading(
                diagnostics: [
                    .brokenChoices("'\(file)' cannot be read, or is no list of choices", at: nil, help: nil)
                ],
                file: file)
        }
        return read([UInt8](data), file: file)
    }

    /// Reads the text of a file. O(n).
    public static func read(_ bytes: [UInt8], file: String) -> Reading {
        let source = MarkdownFile(name: file, text: NormalisedText.of(bytes, file: file).text)
        var reading = Reading(file: file, text: source.text)
        var parser = FrontMatterParser(source, range: 0..<source.text.count)
        let pairs = parser.read()
        if let problem = parser.diagnostics.first {
            let message = problem.message.replacing("front matter", with: name)
            reading.diagnostics = [.brokenChoices(message, at: problem.source, help: problem.help)]
            return reading
        }
        if pairs.isEmpty, let line = firstLine(source) {
            reading.diagnostics = [
                .brokenChoices(
                    "no key stands at the beginning of a line", at: source.span(line),
                    help: "begin with 'rules:' or 'words:', and indent with blanks, not with tabs")
            ]
        }
        for pair in pairs {
            switch pair.key {
            case "rules": readRules(pair.value, source, &reading)
            case "words": readWords(pair, source, &reading)
            default:
                reading.diagnostics.append(
                    .unknownChoice(
                        pair.key, "'\(pair.key)' is no key of \(name)", at: source.span(pair.keyRange),
                        help: "use one of: rules, words"))
            }
        }
        return reading
    }

    /// The first line that holds something.
    private static func firstLine(_ file: MarkdownFile) -> Range<Int>? {
        (1...file.lines.count).lazy.map { file.lines.range(ofLine: $0) }.first { range in
            let first = file.text[range].first { $0 > 0x20 }
            return first != nil && first != UInt8(ascii: "#")
        }
    }

    private static func readRules(_ node: FrontMatterNode, _ file: MarkdownFile, _ reading: inout Reading) {
        guard case .map(let pairs) = node.content else {
            if !node.isEmpty {
                reading.diagnostics.append(
                    .unknownChoice(
                        "rules", "'rules' is \(node.kindName), a map belongs there", at: file.span(node.range),
                        help: "write the code of a rule, a colon, and a severity"))
            }
            return
        }
        for pair in pairs {
            if let choice = rule(pair, file, &reading) { reading.choices.rules.append(choice) }
        }
    }

    private static func rule(
        _ pair: FrontMatterNode.Pair, _ file: MarkdownFile, _ reading: inout Reading
    ) -> Choices.RuleChoice? {
        let place = file.span(pair.keyRange)
        var severity = pair.value
        var reason: String?
        if case .map(let parts) = pair.value.content {
            severity = FrontMatterNode(content: .empty, range: pair.value.range)
            for part in parts {
                switch part.key {
                case "severity": severity = part.value
                case "reason": reason = part.value.scalar?.text
                default:
                    reading.diagnostics.append(
                        .unknownChoice(
                            part.key, "'\(part.key)' is no part of a choice", at: file.span(part.keyRange),
                            help: "use one of: severity, reason"))
                }
            }
        }
        // YAML reads a bare `off` as a word or as false, by its version.
        guard let word = severity.scalar?.text.lowercased(), let level = level(word) else {
            let text = severity.scalar?.text ?? ""
            reading.diagnostics.append(
                .unknownChoice(
                    text, text.isEmpty ? "'\(pair.key)' has no severity" : "'\(text)' is no severity",
                    at: severity.isEmpty ? place : file.span(severity.range),
                    help: "use one of: off, note, warning, error"))
            return nil
        }
        if level == .off, reason?.isEmpty ?? true {
            reading.diagnostics.append(.missingReason(pair.key, at: place))
        }
        return Choices.RuleChoice(pair.key, severity: level.severity, reason: reason, source: place)
    }

    private enum Level {
        case off, at(Severity)
        var severity: Severity? {
            if case .at(let severity) = self { return severity }
            return nil
        }
        static func == (a: Level, b: Level) -> Bool { a.severity == b.severity }
    }

    private static func level(_ word: String) -> Level? {
        if word == "off" || word == "false" { return .off }
        return Severity(rawValue: word).map { .at($0) }
    }

    private static func readWords(_ pair: FrontMatterNode.Pair, _ file: MarkdownFile, _ reading: inout Reading)
    {
        guard case .list(let items) = pair.value.content else {
            if let word = pair.value.scalar { reading.choices.words = [word.text] }
            return
        }
        for item in items {
            if let word = item.scalar {
                reading.choices.words.append(word.text)
            } else if !item.isEmpty {
                reading.diagnostics.append(
                    .unknownChoice(
                        "words", "\(item.kindName) is no word", at: file.span(item.range),
                        help: "write one word a line"))
            }
        }
    }
}
