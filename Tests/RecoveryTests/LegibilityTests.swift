import DossierKit
import DossierManuscript
import DossierRecovery
import Foundation
import Testing

@Suite struct LegibilityTests {
    private static let text = """
        CREW

        Director: Ida Brenner
        Editor: Tom Halvarsen
        Camera: Lena Friis

        SYNOPSIS

        A ferryman keeps a secret for the widow who lives on the other side of the river and never crosses.
        """

    private func kit(doubting words: [(String, Float)]) throws -> PressKit {
        var manuscript = Leaflet.plain(Self.text)
        for (word, confidence) in words {
            let range = try #require(Self.text.range(of: word))
            let start = Self.text.utf8.distance(from: Self.text.startIndex, to: range.lowerBound)
            manuscript.doubts.append(Doubt(range: start..<(start + word.utf8.count), confidence: confidence))
        }
        manuscript.doubts.sort { $0.range.lowerBound < $1.range.lowerBound }
        return Recovery.recover(manuscript)
    }

    private func confidence(_ role: Role, in kit: PressKit) -> Double? {
        kit.credits.first { $0.role == role }.map { min($0.confidence, $0.name.confidence) }
    }

    @Test func `a name is as sure as its least legible word`() throws {
        let kit = try kit(doubting: [("Tom", 0.6), ("Halvarsen", 0.4)])
        #expect(confidence(.editor, in: kit) == 0.4)
        #expect(confidence(.cinematographer, in: kit) == 1)
    }

    @Test func `a text is as sure as its words are on the whole`() throws {
        let one = try kit(doubting: [("ferryman", 0.5)])
        let two = try kit(doubting: [("ferryman", 0.5), ("secret for the widow who lives", 0.2)])
        let sure = try #require(one.sections.first { $0.kind == .synopsis }?.confidence)
        let less = try #require(two.sections.first { $0.kind == .synopsis }?.confidence)
        #expect(sure < 1 && sure > 0.9)
        #expect(less < 0.8 && less > 0.5)
    }

    @Test func `a kit that was no scan is as sure as before`() throws {
        #expect(confidence(.editor, in: try kit(doubting: [])) == 1)
    }

    @Test func `the doubts of a range are those it touches`() {
        var manuscript = Manuscript(file: "x", text: Array("one two three".utf8), origin: .scan)
        manuscript.doubts = [Doubt(range: 0..<3, confidence: 0.1), Doubt(range: 4..<7, confidence: 0.2)]
        #expect(manuscript.doubts(in: 3..<4).isEmpty)
        #expect(manuscript.doubts(in: 2..<5).map(\.range) == [0..<3, 4..<7])
        #expect(manuscript.doubts(in: 6..<13).map(\.range) == [4..<7])
        #expect(manuscript.doubts(in: 8..<13).isEmpty)
    }
}
