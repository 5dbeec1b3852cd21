import DossierManuscript
import Testing

@testable import DossierReaders

@Suite struct TextColumnTests {
    private func read(_ text: String) throws -> [String] {
        let paper = try TextReader.read(Array(text.utf8), file: "kit.txt").manuscript
        return paper.lines.map { paper.string($0.range) }
    }

    private func filled(_ text: String) throws -> [String] { try read(text).filter { !$0.isEmpty } }

    @Test func `a text beside a list of facts is read before it`() throws {
        let lines = try filled(
            """
            SYNOPSIS                                      FACTS
            A lighthouse keeper counts the ships that     Drama
            pass her island and one night there is one    Norway, 2031
            too many. Nobody on the mainland wants to     94 minutes
            hear of it.                                   Colour
                                                          5.1

            LONG SYNOPSIS
            The island has no harbour, and whoever lands on it has to be lifted from the boat in a basket by a crane.
            """)
        #expect(lines[1].hasPrefix("A lighthouse keeper"))
        #expect(lines[4] == "hear of it.")
        #expect(lines[5...9] == ["FACTS", "Drama", "Norway, 2031", "94 minutes", "Colour"][...])
        #expect(lines[10] == "5.1")
        #expect(lines[11] == "LONG SYNOPSIS")
    }

    @Test func `a column that goes on below the other one is not torn`() throws {
        let lines = try filled(
            """
            The keeper of the light had a dog that        The ministry sent a letter
            could tell a schooner from a brig by the      every spring and the keeper
            sound of her sails, long before anybody       never opened one of them,
            saw her.                                      because he could not read.

            He sold the dog to a captain from Bergen
            who wanted to hear the wind coming and
            never did.
            """)
        let end = try #require(lines.firstIndex(of: "never did."))
        let other = try #require(lines.firstIndex { $0.hasPrefix("The ministry") })
        #expect(end < other)
    }

    @Test func `two lists under headings of their own are parted though their rows do not match`() throws {
        let lines = try filled(
            """
            CAST                     CREW
            Ada Quill                Written by          Ben Hale
            The keeper               Produced by         Cora Lind
            Tom Ferris                                   Dan Moss
            The captain              Editing             Eva Nord
            Una Grey                 Music               Finn Oake
            """)
        #expect(
            lines[0...5] == ["CAST", "Ada Quill", "The keeper", "Tom Ferris", "The captain", "Una Grey"][...])
        #expect(lines[6] == "CREW")
        // A name that goes on under the others keeps its place.
        #expect(lines[9].hasSuffix("Dan Moss") && lines[9].hasPrefix("    "))
    }

    @Test func `questions in the margin stand before their answers`() throws {
        let lines = try filled(
            """
            How did you find         We walked along the coast for a year and asked in every
            the island?              harbour. In the last one a woman pointed at the fog and
                                     said that it was there.

            And the dog?             He came with the house. He had been trained to bark at
                                     ships and he barked at the camera whenever it was moved
                                     towards the sea.
            """)
        #expect(lines[0...1] == ["How did you find", "the island?"][...])
        #expect(lines[2].hasPrefix("We walked"))
        let next = try #require(lines.firstIndex(of: "And the dog?"))
        #expect(lines[next - 1] == "said that it was there.")
        #expect(lines[next + 1].hasPrefix("He came"))
    }

    @Test(arguments: [
        "ROLE            PLAYER\nThe keeper      Ada Quill\nThe captain     Tom Ferris\nThe dog         Una Grey\n",
        "Directed by     Ada Quill\nWritten by      Ben Hale\n                Cora Lind\nMusic by        Finn Oake\n",
        "Synopsis        A keeper counts the ships that pass\n                his island, and one is too many for\n"
            + "                anybody who lives on the mainland.\n",
    ])
    func `a table stays a table`(text: String) throws {
        #expect(try read(text).joined(separator: "\n") + "\n" == text)
    }
}
