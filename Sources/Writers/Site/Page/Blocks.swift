import DossierKit

/// Paragraphs and questions on their way to the page, with the notes that belong beside them.
struct Block {
    let view: View
    /// Unicode scalars.
    let length: Int
    let notes: [View]
    let noteLengths: [Int]
}

extension Typesetter {
    mutating func block(_ name: String, _ passage: Passage, _ members: KeyValuePairs<String, View?> = [:])
        -> Block
    {
        let html = set(passage)
        let notes = takeNotes()
        return Block(
            view: View([name: .markup(html)]).adding(members), length: passage.text.unicodeScalars.count,
            notes: notes,
            noteLengths: notes.map { note in
                if case .markup(let html)? = note["noteHTML"] { html.html.count } else { 0 }
            })
    }

    /// Paragraphs, set; nil if there are none.
    mutating func prose(_ paragraphs: [Passage]?) -> View? {
        let blocks = (paragraphs ?? []).filter { !$0.text.isEmpty }.map { block("paragraphHTML", $0) }
        return blocks.isEmpty ? nil : View(["groups": .list(BlockGroup.gather(blocks))])
    }
}

/// Blocks that share a row of the page: text on one side, notes on the other.
///
/// A note stands level with the paragraph that marks it. A note longer than its paragraph would tear the text
/// apart, so the paragraphs after it join the row until they are as long.
enum BlockGroup {
    /// Characters in a line of text and in a line of a note, and the height of the latter in lines of text.
    private static let measure = 64
    private static let noteMeasure = 36
    private static let noteLine = 0.72

    static func gather(_ blocks: [Block]) -> [View] {
        var groups: [View] = []
        var row: [Block] = []
        func end() {
            if !row.isEmpty { groups.append(view(row)) }
            row = []
        }
        for block in blocks {
            if height(ofText: row) >= height(ofNotes: row) { end() }
            row.append(block)
            if block.notes.isEmpty && row.count == 1 { end() }
        }
        end()
        return groups
    }

    private static func height(ofText row: [Block]) -> Double {
        row.reduce(0) { $0 + Double(($1.length + measure - 1) / measure) + 0.5 }
    }

    private static func height(ofNotes row: [Block]) -> Double {
        row.flatMap(\.noteLengths).reduce(0) {
            $0 + (Double(($1 + noteMeasure - 1) / noteMeasure) + 1) * noteLine
        }
    }

    private static func view(_ row: [Block]) -> View {
        let notes = row.flatMap(\.notes)
        return View([
            "hasNotes": .flag(!notes.isEmpty), "blocks": .list(row.map(\.view)), "notes": .some(notes),
        ])
    }
}
