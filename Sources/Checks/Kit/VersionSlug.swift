public import DossierDiagnostics
import DossierKit

/// The number of a draft, left on the page or in the file's name.
public struct VersionSlug: Check {
    public static let rule = Rule(
        code: "kit/version-slug", since: "0.2", severity: .warning,
        title: "The number of a draft was left in",
        explanation: """
            `Lanterns_kit_v23` at the foot of a page tells the press that there were 22 others, and nobody which is the
            last. The rule reports such a slug outside the running text, and, as a remark, a file that is called so
            (`final_final2.pdf`). A date on the kit says the same and better.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            contacts:
              - kind: production
                         ↓
                address: Lanterns_kit_v23
            ---

            ## Synopsis

            A lamp goes out.
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            contacts:
              - kind: production
                url: https://quay.example/kit_v2
                address: Lanterns, press kit, May 2031
            ---

            ## Synopsis

            A lamp goes out.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        var seen: Set<String> = []
        var found: [Diagnostic] = []
        for stretch in reading.lines + reading.stretches.filter({ $0.kind == .unfiled }) {
            for word in stretch.passage.text.split(separator: " ") where isSlug(word) {
                guard seen.insert(String(word)).inserted else { continue }
                let utf8 = stretch.passage.text.utf8
                let start = utf8.distance(from: utf8.startIndex, to: word.startIndex)
                found.append(Self.slug(stretch, start..<start + word.utf8.count))
            }
        }
        for file in reading.texts.files {
            let name = file.split(separator: "/").last.map(String.init) ?? file
            if isDraft(name) { found.append(Self.name(name)) }
        }
        return found
    }

    /// `kit_v23`, `Presskit-v2`, and no address.
    private func isSlug(_ word: Substring) -> Bool {
        guard word.contains("_"), !word.contains("/"), !word.contains("@") else { return false }
        let parts = word.lowercased().split { $0 == "_" || $0 == "-" || $0 == "." }
        return parts.count > 1 && parts.dropFirst().contains(where: isVersion)
    }

    private func isVersion(_ part: Substring) -> Bool {
        guard part.first == "v", part.utf8.count <= 4 else { return false }
        return part.utf8.count > 1 && part.dropFirst().utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }

    private func isDraft(_ name: String) -> Bool {
        let parts = name.lowercased().split { $0 == "_" || $0 == "-" || $0 == " " || $0 == "." || $0 == "(" }
        let finals = parts.count { part in
            guard part.hasPrefix("final") else { return false }
            return part.dropFirst(5).allSatisfy { $0 >= "0" && $0 <= "9" }
        }
        return finals > 1 || parts.contains { $0.hasPrefix("final") && $0.last?.isNumber == true }
            || parts.dropFirst().contains(where: isVersion)
    }
}

extension VersionSlug {
    private static func slug(_ stretch: Stretch, _ range: Range<Int>) -> Diagnostic {
        report(
            "'\(stretch.string(range))' is a draft's name", stretch, range, help: "take it out, and put a date")
    }

    private static func name(_ name: String) -> Diagnostic {
        report(
            "the file is called '\(name)'", text: name, at: nil, severity: .note,
            help: "name it by title, language and date")
    }
}
