import DossierDiagnostics
import DossierKit
import DossierText

extension Reading {
    /// The lines of each source that none of the stretches touches, blank ones left out.
    static func lines(
        of texts: SourceTexts, outside stretches: [Stretch], kit: PressKit, _ forms: inout [String: WordForm]
    )
        -> [Stretch]
    {
        var covered: [String: [Range<Int>]] = [:]
        for stretch in stretches {
            guard let source = stretch.passage.source else { continue }
            if stretch.passage.pieces.isEmpty {
                covered[source.file, default: []].append(source.range)
            } else {
                covered[source.file, default: []] += stretch.passage.pieces.map {
                    $0.origin..<($0.origin + max(0, $0.length))
                }
            }
        }
        var out: [Stretch] = []
        for file in texts.files {
            guard let text = texts[file] else { continue }
            out += lines(of: text, file: file, outside: covered[file] ?? [], kit: kit, &forms)
        }
        return out
    }

    private static func lines(
        of text: SourceText, file: String, outside covered: [Range<Int>], kit: PressKit,
        _ forms: inout [String: WordForm]
    )
        -> [Stretch]
    {
        let covered = covered.sorted { $0.lowerBound < $1.lowerBound }
        let language = kit.language?.split(separator: "-").first.map { $0.lowercased() }
        var out: [Stretch] = []
        var next = 0
        var reach = 0
        // A running head is one line, however many pages it stands on.
        var seen: Set<[UInt8]> = []
        for number in 1...text.lines.count {
            let line = text.lines.range(ofLine: number)
            while next < covered.count, covered[next].lowerBound < line.upperBound {
                reach = max(reach, covered[next].upperBound)
                next += 1
            }
            guard reach <= line.lowerBound, line.count <= longest else { continue }
            let string = text.string(line)
            guard string.utf8.contains(where: { $0 > 0x20 }), seen.insert(trimmed(string)).inserted else {
                continue
            }
            let span = SourceSpan(file: file, page: text.page(ofLine: number), line: number, range: line)
            let piece = Passage.Piece(
                at: 0, length: line.count, origin: line.lowerBound, line: number, page: span.page)
            out.append(
                Stretch(
                    .line, Passage(string, source: span, pieces: [piece]), language: language, forms: &forms))
        }
        return out
    }

    /// The part of a place where a text stands, if it does; else the whole place.
    func narrowed(_ source: SourceSpan?, to part: String) -> SourceSpan? {
        guard var source, let text = texts[source.file], let range = text.clamped(source.range),
            let start = text.bytes[range].span.place(of: part.utf8Span.span)
        else { return source }
        let lower = range.lowerBound + start
        source.range = lower..<lower + part.utf8.count
        source.line = text.lines.line(of: lower)
        return source
    }

    private static func trimmed(_ line: String) -> [UInt8] {
        Array(line.utf8.drop { $0 <= 0x20 })
    }

    /// Bytes; a longer line is no line of a list.
    private static var longest: Int { 2000 }
}
