import DossierManuscript
import DossierText

/// Initials before what someone says, without a colon: `HP  It was cold up there.`
enum InterviewInitials {
    /// Those that a bracket explains in the text, "Hilde Petersen (HP)", and those of the people the kit knows.
    static func known(_ lines: [Int], _ draft: Draft) -> Set<String> {
        var found = Set<String>()
        let text = draft.paper.text
        for line in lines where draft.lines[line].use == .text {
            let content = draft.lines[line].content
            for at in content where text[at] == 0x28 {
                if let end = capitals(text, at + 1, content.upperBound), end < content.upperBound,
                    text[end] == 0x29
                {
                    found.insert(String(decoding: text[(at + 1)..<end], as: UTF8.self))
                }
            }
        }
        for name in draft.people.all {
            let letters = name.split { $0 == " " || $0 == "-" }.compactMap(\.first).filter(\.isUppercase)
            if letters.count >= 2 { found.insert(String(letters)) }
        }
        return found
    }

    /// The initials with which a line begins, and where the text behind them begins.
    static func label(_ line: Int, _ initials: Set<String>, _ draft: Draft) -> (text: String, end: Int)? {
        let text = draft.paper.text
        let content = draft.lines[line].content
        guard !initials.isEmpty, draft.lines[line].traits.contains(.startsUpper),
            let end = capitals(text, content.lowerBound, content.upperBound)
        else { return nil }
        var start = end
        while start < content.upperBound, text[start] == 0x20 || text[start] == 0x09 { start += 1 }
        let label = String(decoding: text[content.lowerBound..<end], as: UTF8.self)
        guard start > end, start < content.upperBound, initials.contains(label) else { return nil }
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
