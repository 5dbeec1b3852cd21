import DossierManuscript
import Testing

@testable import DossierReaders

struct LetterSpacingTests {
    /// Words of a typeface whose letters are wider than usual, with gaps between them.
    private func line(_ words: [String], extra: Float, gaps: [Float]) -> [Stretch] {
        var x: Float = 50
        return words.enumerated().map { index, word in
            let advances = word.unicodeScalars.map { ((GlyphWidths.usual($0) ?? 0.5) + extra) * 10 }
            let width = advances.reduce(0, +)
            let box = Box(x: x, y: 100, width: width, height: 12)
            x += width + (index < gaps.count ? gaps[index] : 3.2)
            return Stretch(
                text: word, advances: advances, box: box, size: 10, face: 0, colour: 0, flags: [])
        }
    }

    @Test func `the spaces of a wide typeface beside a column are spaces`() {
        let words = ["A", "ferry", "leaves", "at", "six", "of", "us", "One", "night", "she", "hides"]
        let joins = LetterSpacing.joins(
            line(words, extra: 0.1, gaps: [4.6, 4.6, 4.6, 4.6, 4.6, 4.6, 34, 4.6, 4.6, 4.6]))
        #expect(!joins.contains(true))
    }

    @Test func `capitals and small letters of a wide typeface keep their space`() {
        let joins = LetterSpacing.joins(
            line(["2020", "LIGHTHOUSE", "ROAD", "by", "Petra"], extra: 0.1, gaps: [12, 3.2, 3.2, 3.2]))
        #expect(!joins.contains(true))
    }

    @Test func `single letters set apart are one word`() {
        let joins = LetterSpacing.joins(
            line(["S", "Y", "N", "O", "P", "S", "I", "S"], extra: 0, gaps: [3, 3, 3, 3, 3, 3, 3]))
        #expect(joins == [false, true, true, true, true, true, true, true])
    }
}
