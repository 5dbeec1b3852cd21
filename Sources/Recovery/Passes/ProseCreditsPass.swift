import DossierKit
import DossierManuscript
import DossierText

/// Credits that running text states outright: "my co-writer, Jane Doe", "Jane Doe, the costume designer",
/// "Producer John Roe", "John Roe, who produced the film".
///
/// Only name and role side by side count; biographies and notes tell of other films and are not read.
struct ProseCreditsPass: Pass {
    /// Longer passages are no prose. Bytes.
    private static let longestPassage = 100_000

    static func run(on draft: inout Draft) {
        var found: [Credit] = []
        for section in draft.kit.sections {
            switch section.kind {
            case .interview, .productionNotes, .statement, .music, .other, .synopsis, .longSynopsis: break
            default: continue
            }
            for passage in section.passages where passage.text.utf8.count <= longestPassage {
                found += credits(in: passage, draft)
            }
            found += firstPersonCredits(section, draft)
        }
        let listed = Dictionary(grouping: draft.kit.credits, by: \.role)
        let filmed = Set((listed[.cinematographer] ?? []).map { foldedLetters($0.name.value) })
        for credit in found where !isSlip(credit, of: listed[credit.role] ?? []) {
            // "The photographer" of a film is who filmed it, where a list says so.
            if credit.role == .stillPhotographer, filmed.contains(foldedLetters(credit.name.value)) { continue }
            draft.add(credit)
        }
    }

    /// The list has the role with a name a letter or two away: the text means that person, and a second credit
    /// would say that there are two.
    private static func isSlip(_ credit: Credit, of listed: [Credit]) -> Bool {
        guard listed.count <= 50 else { return false }
        let key = foldedLetters(credit.name.value)
        return listed.contains {
            let known = foldedLetters($0.name.value)
            return known != key && editDistance(known, key, limit: 2) <= min(2, key.utf8.count / 6)
        }
    }

    private static func credits(in passage: Passage, _ draft: Draft) -> [Credit] {
        var result: [Credit] = []
        let utf8 = Array(passage.text.utf8)
        for run in NameRuns.all(in: utf8) {
            guard let (role, label, named) = credit(run, utf8, draft) else { continue }
            let name = withoutOpening(named, utf8, draft)
            for role in role where !role.isCompany && role != .cast && role != .director && role != .participant
            {
                let source = passage.source(of: name.range)
                result.append(
                    Credit(
                        role, Found(name.text, source: source), label: role == .other ? label : nil,
                        source: source,
                        confidence: 0.8))
            }
        }
        return result
    }

    /// A sentence's first word is no part of the name if the text uses it in lower case as well: "Then Jane Doe".
    private static func withoutOpening(
        _ run: NameRuns.Run, _ utf8: [UInt8], _ draft: Draft
    ) -> NameRuns.Run {
        let start = run.range.lowerBound
        guard run.tokens.count >= 3, start < 2 || [0x2E, 0x3F, 0x21].contains(utf8[start - 2]),
            let rest = run.dropping(1), isPerson(rest.text, draft)
        else { return run }
        if draft.people.contains(run.text) { return run }
        return draft.people.contains(rest.text) || draft.small.contains(run.tokens[0].text) ? rest : run
    }

    private static func credit(
        _ run: NameRuns.Run, _ utf8: [UInt8], _ draft: Draft
    ) -> (roles: [Role], label: String, name: NameRuns.Run)? {
        // "Producer Jane Doe": the role is part of the run of capitals.
        for count in stride(from: min(4, run.tokens.count - 2), through: 1, by: -1)
        where run.tokens.count - count >= 2 && draft.lexicon.mayEndRole(utf8, run.tokens[count - 1].range) {
            let label = run.tokens[0..<count].map(\.text).joined(separator: " ")
            if let match = draft.lexicon.role(of: label), let name = run.dropping(count),
                isPerson(name.text, draft)
            {
                return (match.roles, label, name)
            }
        }
        let start = run.range.lowerBound
        let end = run.range.upperBound
        if start > 1, utf8[start - 1] == 0x20, mayEndRole(before: start - 1, utf8, draft) {
            let before = utf8[max(0, start - 64)..<start]
            // "With the help of Jane Doe, our gaffer": what funds are thanked with says nothing of a person.
            if let (roles, label) = roleBefore(String(decoding: before, as: UTF8.self), draft),
                !roles.allSatisfy(\.isCompany), isPerson(run.text, draft)
            {
                return (roles, label, run)
            }
        }
        // ", the editor" or " (editor".
        guard end + 2 < utf8.count, utf8[end] == 0x2C || (utf8[end] == 0x20 && utf8[end + 1] == 0x28) else {
            return nil
        }
        let after = utf8[end..<min(utf8.count, end + 120)]
        if let (roles, label) = roleAfter(String(decoding: after, as: UTF8.self), draft),
            isPerson(run.text, draft)
        {
            return (roles, label, run)
        }
        return nil
    }

    /// False if the word before an offset, or before a comma there, is none that a role ends with.
    private static func mayEndRole(before offset: Int, _ utf8: [UInt8], _ draft: Draft) -> Bool {
        let end = offset > 0 && utf8[offset - 1] == 0x2C ? offset - 1 : offset
        var start = end
        while start > 0, utf8[start - 1] != 0x20, end - start < 64 { start -= 1 }
        return start < end && draft.lexicon.mayEndRole(utf8, start..<end)
    }

    private static func isPerson(_ name: String, _ draft: Draft) -> Bool {
        guard NameText.isPerson(name), !NameText.isCompany(name), draft.lexicon.role(of: name) == nil else {
            return false
        }
        return !name.spacedWords.contains { token in
            draft.lexicon.isCue(String(token), .functionWord)
                && !draft.lexicon.isCue(String(token), .nameParticle)
        }
    }

    /// "… my co-writer, " or "… production designer " right before the name.
    private static func roleBefore(_ text: String, _ draft: Draft) -> ([Role], String)? {
        var head = Substring(text)
        guard head.last == " " else { return nil }
        head = head.dropLast()
        let hasComma = head.last == ","
        if hasComma { head = head.dropLast() }
        guard let last = head.last, last.isLetter || last == ")" else { return nil }
        let tokens = head.split(separator: " ", omittingEmptySubsequences: true)
        for count in stride(from: min(5, tokens.count), through: 1, by: -1) {
            let part = tokens.suffix(count)
            guard !part.dropLast().contains(where: { ".,;:!?".contains($0.last ?? " ") }) else { continue }
            let label = part.joined(separator: " ").trimmingQuotes
            // "DI" is a role in one language and a small word in another.
            guard !draft.lexicon.isCue(label, [.functionWord, .nameParticle, .article]),
                let match = draft.lexicon.role(of: label)
            else { continue }
            let previous = tokens.dropLast(count).last.map(String.init) ?? ""
            let isPossessed = draft.lexicon.isCue(previous.trimmingQuotes, .possessive)
            let isArticle = draft.lexicon.isCue(previous.trimmingQuotes, .article)
            // With a comma only "my editor, X"; "the director, X" may speak of anyone, but with the name glued the
            // role is a title.
            if hasComma ? isPossessed || isArticle : true { return (match.roles, label) }
        }
        return nil
    }

    /// ", the costume designer, …", ", unser Oberbeleuchter, …", ", …, who produced it".
    private static func roleAfter(_ text: String, _ draft: Draft) -> ([Role], String)? {
        guard text.hasPrefix(", ") || text.hasPrefix(" (") else { return nil }
        let rest = text.dropFirst(2)
        let phrase = rest.prefix { !",.;:)–—?!".contains($0) }
        let closed = phrase.endIndex < rest.endIndex
        var tokens = phrase.spacedWords.map(String.init)
        if let first = tokens.first {
            let isOpen = draft.lexicon.isCue(first, [.possessive, .article])
            if isOpen { tokens.removeFirst() }
            let label = tokens.joined(separator: " ")
            if closed, isOpen || text.hasPrefix(" ("), tokens.count <= 4,
                let match = draft.lexicon.role(of: label)
            {
                return (match.roles, label)
            }
        }
        let folded = FoldedText(text)
        var at = 0
        while at < folded.bytes.count {
            if folded.bytes[at] == 0x2C, let (role, end) = draft.lexicon.relative(in: folded, at: at + 2) {
                return ([role], folded.original(of: (at + 2)..<end))
            }
            if folded.bytes[at] == 0x2E { break }
            at += 1
        }
        return nil
    }

    /// What the one person interviewed says of their own part: "I wrote the script with …".
    private static func firstPersonCredits(_ section: Section, _ draft: Draft) -> [Credit] {
        guard section.kind == .interview, section.people.count == 1, let person = section.people.first else {
            return []
        }
        for exchange in section.exchanges {
            for passage in exchange.answer where passage.text.utf8.count <= longestPassage {
                let folded = FoldedText(passage.text)
                var at = 0
                let bytes = folded.bytes
                while at < bytes.count {
                    if at == 0 || bytes[at - 1] == 0x20,
                        let (role, end) = draft.lexicon.firstPersonRole(in: folded, at: at)
                    {
                        let source = passage.source(of: folded.origin(of: at..<end))
                        return [Credit(role, person, source: source, confidence: 0.7)]
                    }
                    at += 1
                }
            }
        }
        return []
    }
}

extension String {
    fileprivate var trimmingQuotes: String {
        var text = Substring(self)
        while let first = text.first, "“\"«„('‘".contains(first) { text = text.dropFirst() }
        return String(text)
    }
}
