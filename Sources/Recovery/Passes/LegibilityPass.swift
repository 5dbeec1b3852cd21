import DossierKit
import DossierManuscript

/// Lowers the confidence of what stands on badly legible words of a scan.
///
/// A name, a number or an address is as sure as its least legible word; a text is as sure as its words are on the
/// whole. Nothing changes in a kit that was no scan.
struct LegibilityPass: Pass {
    static func run(on draft: inout Draft) {
        guard !draft.paper.doubts.isEmpty else { return }
        let reader = Legibility(paper: draft.paper)
        draft.kit.changeFound(reader)
        for index in draft.kit.sections.indices { reader.lower(&draft.kit.sections[index]) }
        for index in draft.kit.footnotes.indices {
            draft.kit.footnotes[index].confidence *= reader.text([draft.kit.footnotes[index].text])
        }
        for index in draft.kit.awards.indices {
            draft.kit.awards[index].confidence *= reader.fact(draft.kit.awards[index].source)
        }
        for index in draft.kit.timeline.indices {
            draft.kit.timeline[index].confidence *= reader.fact(draft.kit.timeline[index].source)
        }
        for index in draft.kit.places.indices {
            draft.kit.places[index].confidence *= reader.fact(draft.kit.places[index].source)
        }
        for index in draft.kit.quotes.indices {
            draft.kit.quotes[index].confidence *= reader.text([draft.kit.quotes[index].text])
        }
    }
}

private struct Legibility: FoundChange {
    let paper: Manuscript

    /// How legible the least legible word of a place is, from 0 to 1, in hundredths.
    func fact(_ source: SourceSpan?) -> Double {
        guard let source else { return 1 }
        let lowest = paper.doubts(in: source.range).lazy.map(\.confidence).min() ?? 1
        return (Double(lowest) * 100).rounded() / 100
    }

    /// How legible a text is on the whole, from 0 to 1, in hundredths.
    func text(_ passages: [Passage]) -> Double {
        var bytes = 0
        var lost: Double = 0
        for passage in passages {
            guard let range = passage.source?.range else { continue }
            bytes += range.count
            for doubt in paper.doubts(in: range) {
                lost += Double(doubt.range.count) * Double(1 - doubt.confidence)
            }
        }
        return bytes == 0 ? 1 : max(0, ((1 - lost / Double(bytes)) * 100).rounded() / 100)
    }

    func change<Value>(_ found: inout Found<Value>) { found.confidence *= fact(found.source) }

    func lower(_ section: inout Section) {
        section.confidence *= text(section.passages)
        for index in section.exchanges.indices {
            let exchange = section.exchanges[index]
            section.exchanges[index].confidence *= text([exchange.question] + exchange.answer)
        }
    }
}
