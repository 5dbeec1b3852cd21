import DossierKit
import DossierText

/// What a section's heading and content say of it without attributes.
///
/// Reader and writer ask the same questions: what would be told rightly need not be written.
struct Inference {
    /// Names of the credits: folded, as written.
    private let names: [(folded: String, name: String)]

    init(_ credits: [Credit]) {
        var seen: Set<String> = []
        var names: [(String, String)] = []
        for credit in credits where !credit.role.isCompany {
            let key = folded(credit.name.value)
            if key.utf8.count > 2, seen.insert(key).inserted { names.append((key, credit.name.value)) }
        }
        self.names = names
    }

    struct Signs {
        var hasQuestions = false
        var isListOfWorks = false
    }

    func kind(heading: String?, signs: Signs, group: Section.Kind? = nil) -> Section.Kind {
        if let heading, let kind = SectionWords.kind(of: heading) { return kind }
        if signs.hasQuestions { return .interview }
        if signs.isListOfWorks { return .filmography }
        if let heading, names.contains(where: { $0.folded == folded(heading) }) { return .biography }
        if let group, !group.isList { return group }
        return .other
    }

    /// Whom a section is about, by its heading; a filmography below a biography is about the same people.
    func people(kind: Section.Kind, heading: String?, before: Section?) -> [String] {
        guard [.biography, .filmography, .interview].contains(kind) else { return [] }
        if let heading {
            let words = folded(heading)
            let found = names.compactMap { entry in
                position(of: entry.folded, in: words).map { (at: $0, name: entry.name) }
            }
            if !found.isEmpty { return found.sorted { $0.at < $1.at }.map(\.name) }
            if let rest = SectionWords.rest(of: heading) { return name(rest).map { [$0] } ?? [] }
            if kind == .biography, SectionWords.kind(of: heading) == nil { return [name(heading) ?? heading] }
        }
        if kind == .filmography, let before, before.kind == .biography { return before.people.map(\.value) }
        return []
    }

    /// A heading as a person's name: up to four words without digits, capitals set as names are.
    private func name(_ heading: String) -> String? {
        let words = heading.split(whereSeparator: \.isWhitespace)
        guard (1...4).contains(words.count), !heading.contains(where: { $0.isNumber || ",;:()".contains($0) })
        else {
            return nil
        }
        guard !heading.contains(where: \.isLowercase) else { return words.joined(separator: " ") }
        return words.map { word in
            var isStart = true
            return word.reduce(into: "") { name, letter in
                name += isStart ? String(letter) : letter.lowercased()
                isStart = !letter.isLetter
            }
        }.joined(separator: " ")
    }

    /// Where a name stands in a text as whole words.
    private func position(of name: String, in text: String) -> Int? {
        let name = Array(name.utf8)
        let text = Array(text.utf8)
        guard let first = name.first, name.count <= text.count else { return nil }
        for start in 0...(text.count - name.count) where text[start] == first {
            guard text[start...].starts(with: name) else { continue }
            let end = start + name.count
            let isStart = start == 0 || !isInWord(text[start - 1])
            let isEnd = end == text.count || !isInWord(text[end])
            if isStart, isEnd { return start }
        }
        return nil
    }

    private func isInWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
    }
}
