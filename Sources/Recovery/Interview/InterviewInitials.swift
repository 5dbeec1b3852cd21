import DossierManuscript
import DossierText

/// Initials before what someone says, without a colon: `HP  It was cold up there.`
enum InterviewInitials {
    /// Those that a bracket explains in the text, "Hilde Petersen (HP)", and those of the people the kit knows; with
    /// the name they stand for, as far as it can be told.
    ///
    /// - Parameter subject: whom the heading names; of two people with the same letters that one is meant.
    static func known(_ lines: [Int], _ subject: String?, _ draft: Draft) -> [String: String] {
        var found: [String: String] = [:]
        for name in draft.people.all + (subject.map { [$0] } ?? []) {
            let name = draft.people.spelling(of: name) ?? name
            for letters in forms(of: name) { found[letters] = name }
        }
        let text = draft.paper.text
        for line in lines where draft.lines[line].use == .text {
            let content = draft.lines[line].content
            for at in content where text[at] == 0x28 {
                guard let end = capitals(text, at + 1, content.upperBound), end < content.upperBound,
                    text[end] == 0x29
                else { continue }
                let letters = String(decoding: text[(at + 1)..<end], as: UTF8.self)
                let before = draft.paper.string(content.lowerBound..<at).spacedWords.suffix(letters.count + 2)
                let names = before.indices.map { before[$0...].joined(separator: " ") }
                found[letters] =
                    names.first { NameText.isPerson($0) && forms(of: $0).contains(letters) } ?? found[letters]
                    ?? ""
            }
        }
        return found
    }

    /// The first letters of a name's parts; what a hyphen joins is one part or two.
    private static func forms(of name: String) -> Set<String> {
        let apart = name.split { $0 == " " || $0 == "-" }.compactMap(\.first).filter(\.isUppercase)
        let joined = name.split(separator: " ").compactMap(\.first).filter(\.isUppercase)
        return Set([apart, joined].filter { $0.count >= 2 }.map { String($0) })
    }

    /// The initials with which a line begins, and where the text behind them begins.
    static func label(
        _ line: Int, _ initials: [String: String], _ draft: Draft
    ) -> (text: String, end: Int)? {
        let text = draft.paper.text
        let content = draft.lines[line].content
        guard !initials.isEmpty, draft.lines[line].traits.contains(.startsUpper),
            let end = capitals(text, content.lowerBound, content.upperBound)
        else { return nil }
        var start = end
        while start < content.upperBound, text[start] == 0x20 || text[start] == 0x09 { start += 1 }
        let label = String(decoding: text[content.lowerBound..<end], as: UTF8.self)
        guard start > end, start < content.upperBound, initials[label] != nil else { return nil }
        return (label, start)
    }

    /// Where two to four capitals end that begin here.
    private static func capitals(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
        var at = start
        var count = 0
        while at < limit, count <= 4, ByteClass.at(text, at, limit) == .upper {
            at += text[at] < 0x80 ? 1 : 2
            count += 1
        }
        return (2...4).contains(count) ? at : nil
    }
}
