import DossierCompiler
import DossierDiagnostics
import DossierKitFolder
import DossierText

/// The states of a translation's texts, for people and for programs.
enum TranslationOverview {
    private static let states: [Translation.State] = [.current, .outdated, .unverified, .missing]

    /// `4 current, 1 outdated`.
    static func counts(_ report: Compiler.TranslationReport) -> String {
        let parts = states.compactMap { state -> String? in
            let count = report.texts.count { $0.state == state }
            return count == 0 ? nil : "\(count) \(state.rawValue)"
        }
        return parts.isEmpty ? "nothing to translate" : parts.joined(separator: ", ")
    }

    static func text(_ report: Compiler.TranslationReport, _ paint: Paint) -> String {
        var out = "\(paint.bold(report.language))  \(report.file): \(counts(report))\n"
        for text in report.texts where text.state != .current {
            let name = text.name == text.key ? text.key : "\(text.name) [\(text.key)]"
            let word = text.state.rawValue.padding(to: 12)
            let painted = text.state == .missing ? paint.red(word) : paint.yellow(word)
            out += "  \(painted)\(name)\n"
            guard let then = text.then, let now = text.now else { continue }
            let diff = LineDiff(from: Array(then.utf8), to: Array(now.utf8), name: "kit.md", context: 0)
            for line in diff.text.split(separator: "\n").dropFirst(2) where !line.hasPrefix("@@") {
                out += "    \(paint.diff(String(line)))\n"
            }
        }
        return out
    }

    static func json(_ reports: [Compiler.TranslationReport]) -> [UInt8] {
        let languages = reports.map { report in
            JSON.object([
                "language": .string(report.language), "file": .string(report.file),
                "texts": .array(
                    report.texts.map { text in
                        .object([
                            "key": .string(text.key), "name": .string(text.name),
                            "state": .string(text.state.rawValue), "then": text.then.map { .string($0) },
                            "now": text.now.map { .string($0) },
                        ])
                    }),
            ])
        }
        return JSON.object(["translations": .array(languages)]).encoded()
    }
}

extension String {
    fileprivate func padding(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
