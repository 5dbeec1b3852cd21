import DossierDiagnostics
import DossierKit

extension PressKit {
    /// Applies a change to every stretch of running text, in reading order.
    mutating func changePassages(_ change: (inout Passage) -> Void) {
        if var logline = film.logline {
            change(&logline)
            film.logline = logline
        }
        for index in sections.indices {
            for paragraph in sections[index].paragraphs.indices {
                change(&sections[index].paragraphs[paragraph])
            }
            for exchange in sections[index].exchanges.indices {
                change(&sections[index].exchanges[exchange].question)
                for answer in sections[index].exchanges[exchange].answer.indices {
                    change(&sections[index].exchanges[exchange].answer[answer])
                }
            }
        }
        for index in footnotes.indices { change(&footnotes[index].text) }
        for index in quotes.indices { change(&quotes[index].text) }
        for index in news.indices {
            guard var text = news[index].text else { continue }
            change(&text)
            news[index].text = text
        }
    }

    /// The word that each footnote's first mark is glued to, by footnote id.
    var anchors: [String: Found<String>] {
        var anchors: [String: Found<String>] = [:]
        var seen: Set<String> = []
        var copy = self
        copy.changePassages { passage in
            for mark in passage.marks {
                guard case .footnote(let id) = mark.kind, seen.insert(id).inserted else { continue }
                anchors[id] = passage.run(before: mark.range.lowerBound)
            }
        }
        return anchors
    }
}

extension Passage {
    /// The run that ends at a place of the text, back to the blank before it; nil if a blank is there.
    func run(before place: Int) -> Found<String>? {
        let bytes = Array(text.utf8)
        guard place >= 0, place <= bytes.count else { return nil }
        var start = place
        while start > 0, bytes[start - 1] > 0x20 { start -= 1 }
        guard start < place else { return nil }
        return Found(String(decoding: bytes[start..<place], as: UTF8.self), source: source(of: start..<place))
    }

    /// Two passages as one, a blank line between them.
    func joined(with other: Passage) -> Passage {
        let shift = text.utf8.count + 2
        var joined = self
        joined.text += "\n\n" + other.text
        joined.marks += other.marks.map {
            Mark($0.kind, ($0.range.lowerBound + shift)..<($0.range.upperBound + shift))
        }
        joined.pieces += other.pieces.map {
            Piece(at: $0.at + shift, length: $0.length, origin: $0.origin, line: $0.line, page: $0.page)
        }
        if let first = source, let last = other.source {
            joined.source = SourceSpan(
                file: first.file, page: first.page, line: first.line,
                range: first.range.lowerBound..<max(first.range.upperBound, last.range.upperBound))
        }
        return joined
    }
}
