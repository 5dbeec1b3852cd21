import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct NoteMarkTests {
    private func kit(_ marks: [String], _ notes: String) -> PressKit {
        Leaflet.kit(
            """
            SYNOPSIS

            The old ferryman\(marks[0]) crosses the river twice a week and brings the letters to the island. One
            day he finds a bottle\(marks[1]) without an address, and nobody waits for him at the inn.

            \(notes)
            """)
    }

    @Test(arguments: [
        (["¹", "²"], "¹ an office of the crown until 1921\n² of stoneware"),
        (["*", "†"], "*\nan office of the crown until 1921\n†\nof stoneware"),
        ([" (*)", " (**)"], "(*) an office of the crown until 1921\n(**) of stoneware"),
        (["1)", "2)"], "1) an office of the crown until 1921\n2) of stoneware"),
        (["¹", "²"], "1 an office of the crown until 1921\n2 of stoneware"),
        (["[1]", "[2]"], "[1]\nan office of the crown until 1921\n[2]\nof stoneware"),
    ])
    func `a mark finds its note whatever its form`(marks: [String], notes: String) {
        let kit = kit(marks, notes)
        #expect(kit.footnotes.map(\.text.text) == ["an office of the crown until 1921", "of stoneware"])
        #expect(kit.footnotes.map { $0.anchor?.value } == ["ferryman", "bottle"])
        #expect(kit.sections.first?.paragraphs.map(\.text).joined().contains("ferryman crosses") == true)
    }

    @Test func `a quantity at the head of a line is no note`() {
        let kit = kit(["", ""], "2 of the boats were found in the spring\n3 never were")
        #expect(kit.footnotes.isEmpty)
    }

    @Test func `a bracket that the text itself opened stays`() {
        let kit = kit([" (of grade 1)", ""], "1) an office of the crown until 1921")
        #expect(kit.sections.first?.paragraphs.first?.text.contains("(of grade 1)") == true)
    }
}
