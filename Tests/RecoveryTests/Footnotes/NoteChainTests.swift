import DossierKit
import Testing

@testable import DossierRecovery

/// Marks and notes paired over the whole kit rather than one by one.
@Suite struct NoteChainTests {
    private func notes(_ kit: PressKit) -> [String] {
        kit.footnotes.map { "\($0.anchor?.value ?? "-"): \($0.text.text)" }
    }

    @Test func `counting begins anew under each part`() {
        let kit = Leaflet.kit(
            """
            PRODUCTION NOTES

            The ferry was rented from a baker1 who had won it at cards, and the engine from his aunt2.

            1 He still lives above the harbour.
            2 In the dialect any woman with a boat.

            HISTORICAL BACKGROUND

            The sound froze over in the winter of the law1, and nobody crossed it but the pilots2.

            1 Passed on the last day of the session.
            2 Paid by the day.
            """)
        #expect(
            notes(kit) == [
                "baker: He still lives above the harbour.", "aunt: In the dialect any woman with a boat.",
                "law: Passed on the last day of the session.", "pilots: Paid by the day.",
            ])
    }

    @Test func `notes of all parts stand in one list that begins anew`() {
        let kit = Leaflet.kit(
            """
            PRODUCTION NOTES

            The ferry was rented from a baker¹ who had won it at cards, and the engine from his aunt².

            HISTORICAL BACKGROUND

            The sound froze over in the winter of the law¹, and nobody crossed it but the pilots.

            NOTES

            ¹ He still lives above the harbour.
            ² In the dialect any woman with a boat.
            ¹ Passed on the last day of the session.
            """)
        #expect(kit.footnotes.map { $0.anchor?.value } == ["baker", "aunt", "law"])
        #expect(kit.footnotes.last?.text.text == "Passed on the last day of the session.")
    }

    @Test func `notes run on in one paragraph`() {
        let kit = Leaflet.kit(
            """
            PRODUCTION NOTES

            The ferry was rented from a baker1 who had won it at cards, and the engine from his aunt2, who
            never asked for it back3.

            1 He still lives above the harbour. 2 In the dialect any woman with
            a boat. 3 “Back”: the shore one comes from.

            CONTACTS

            Sound Pictures
            """)
        #expect(
            notes(kit) == [
                "baker: He still lives above the harbour.", "aunt: In the dialect any woman with a boat.",
                "back: “Back”: the shore one comes from.",
            ])
    }

    @Test(arguments: [
        "1 of the crown until then, later of the province\n2 Of stoneware\n3 1952 to 1968",
        "1of the crown until then, later of the province\n2Of stoneware\n31952 to 1968",
    ])
    func `a note begins small, or with a year, if the row counts on`(list: String) {
        let kit = Leaflet.kit(
            """
            PRODUCTION NOTES

            The ferry was rented from a baker1 who had won it at cards, and the bottles2, which nobody had
            asked for, from the first of his neighbours3.

            \(list)
            """)
        #expect(
            notes(kit) == [
                "baker: of the crown until then, later of the province", "bottles: Of stoneware",
                "neighbours: 1952 to 1968",
            ])
    }

    @Test func `a mark stands behind a comma or a word in capitals in its turn`() {
        let kit = Leaflet.kit(
            """
            PRODUCTION NOTES

            The ferry was rented from a baker,1 who had won it at cards, and named BERTRAND2 by
            his aunt.3

            1 He still lives above the harbour.
            2 After nobody.
            3 In the dialect any woman with a boat.
            """)
        #expect(kit.footnotes.map { $0.anchor?.value } == ["baker,", "BERTRAND", "aunt."])
    }

    @Test func `a note between two others that no mark asks for is one`() {
        let kit = Leaflet.kit(
            """
            PRODUCTION NOTES

            The ferry was rented from a baker[1] who had won it at cards, and the engine from his aunt[3].

            [1] He still lives above the harbour.
            [2] Nobody knows of what.
            [3] In the dialect any woman with a boat.
            """)
        #expect(
            notes(kit) == [
                "baker: He still lives above the harbour.", "-: Nobody knows of what.",
                "aunt: In the dialect any woman with a boat.",
            ])
    }

    @Test func `a note goes on at the head of the next page`() {
        let kit = Typescript.kit(
            """
            *PRODUCTION NOTES
            ^The ferry was rented from a baker1 who had won it at cards, and the
            engine from his aunt, who never asked for it back. The crew slept in
            the school, and the kitchen of the inn became the office for a month.
            ^_1 He still lives above the harbour and has not been seen on
            _the water since the shoot, although his boat is painted\u{0C}_anew every spring.
            ^The second ferry was built of wood for the scenes in the fog, which
            did not come until the last week of the shoot, when it was too late.
            """)
        #expect(kit.footnotes.count == 1)
        #expect(kit.footnotes.first?.text.text.hasSuffix("is painted anew every spring.") == true)
        #expect(kit.sections.flatMap(\.paragraphs).contains { $0.text.hasPrefix("The second ferry") })
    }

    @Test func `a numbered list without marks is none of notes`() {
        let kit = Leaflet.kit(
            """
            PRODUCTION NOTES

            The crew had three rules, which hung in the kitchen of the inn beside a map of zone2.

            1 Nobody whistles.
            2 Nobody feeds the gulls.
            3 Whoever is late brings the bread.
            """)
        #expect(!kit.footnotes.contains { $0.text.text == "Nobody whistles." && $0.anchor != nil })
    }
}
