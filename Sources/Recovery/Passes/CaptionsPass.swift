import DossierManuscript
import DossierText

/// Finds what stands at pictures and is no text: lines that name a photographer, lone ornaments.
struct CaptionsPass: Pass {
    static func run(on draft: inout Draft) {
        for line in draft.lines.indices where draft.lines[line].use == .text {
            let facts = draft.lines[line]
            if facts.length == 1, isOrnament(line, draft) {
                draft.lines[line].use = .furniture
            } else if facts.words <= 24, !facts.traits.contains(.at), let block = block(around: line, draft),
                isCaption(line, in: block, draft)
            {
                for part in block { draft.lines[part].use = .caption }
            }
        }
    }

    /// `Jane Doe as Anna © John Roe`, `Jane Doe as Anna. Photo: John Roe`.
    private static func isCaption(_ line: Int, in block: Range<Int>, _ draft: Draft) -> Bool {
        let facts = draft.lines[line]
        guard facts.traits.contains(.innerColon) || draft.paper.text[facts.content].contains(0xA9) else {
            return false
        }
        let bytes = FoldedText(draft.paper.string(facts.content)).bytes
        if let sign = place(of: [0xC2, 0xA9], in: bytes) {
            // "© 2024 …" is the notice of rights.
            let after = bytes[(sign + 2)...].first { $0 != 0x20 } ?? 0x30
            return sign > 3 && !(after >= 0x30 && after <= 0x39)
        }
        return cues.contains { cue in
            guard let at = place(of: cue, in: bytes) else { return false }
            // The photographer on a line of his own, below what the picture shows.
            if at == 0 { return line > block.lowerBound && line == block.upperBound - 1 }
            guard at >= 6 else { return false }
            let before = bytes[..<at].last { $0 != 0x20 }
            return before == 0x2E || before == 0x28 || before == 0x7C || before == 0x5D
        }
    }

    /// "Photo:" in the languages of the trade, folded.
    private static let cues: [[UInt8]] = ["photo:", "foto:", "photo :", "фото:", "zdjecie:"].map {
        Array($0.utf8)
    }

    private static func place(of needle: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= needle.count, let first = needle.first else { return nil }
        for start in 0...(bytes.count - needle.count)
        where bytes[start] == first && bytes[start..<(start + needle.count)].elementsEqual(needle) {
            return start
        }
        return nil
    }

    /// More lines are a paragraph.
    private static let mostLines = 3

    /// The block of a few lines that a line belongs to; nil if it is longer.
    private static func block(around line: Int, _ draft: Draft) -> Range<Int>? {
        func isText(_ index: Int) -> Bool {
            draft.lines.indices.contains(index) && draft.lines[index].use == .text
                && draft.paper.lines[index].page == draft.paper.lines[line].page
        }
        var first = line
        var end = line + 1
        while end - first <= mostLines, isText(first - 1) { first -= 1 }
        while end - first <= mostLines, isText(end) { end += 1 }
        return end - first <= mostLines ? first..<end : nil
    }

    /// One sign alone at the top or foot of a page, such as a dingbat.
    private static func isOrnament(_ line: Int, _ draft: Draft) -> Bool {
        guard !draft.lines[line].traits.contains(.digits), draft.paper.lines[line].page > 0 else {
            return false
        }
        let page = draft.paper.lines[line].page
        func isEdge(_ step: Int) -> Bool {
            var next = line + step
            while draft.lines.indices.contains(next), draft.paper.lines[next].page == page {
                if draft.lines[next].use == .text { return false }
                next += step
            }
            return true
        }
        return isEdge(1) || isEdge(-1)
    }
}
