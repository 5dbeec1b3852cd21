import Testing

@testable import DossierReaders

struct MarginHeadTests {
    private static let answers = [
        "we walked along the coast for a year and asked the people",
        "in every harbour, and in the last one a woman pointed at",
        "the fog and said that it was there and always had been.",
        "He came with the house and had been trained to bark at",
        "ships, and so he barked at the camera whenever somebody",
        "moved it towards the sea, which was most of the time.",
        "Nobody did. The crane is a hundred years old and the man",
        "who worked it is the only one who knows how to stop it",
        "before the basket is in the water.",
    ]

    private func page(_ questions: [[String]], gap: Float = 20) -> Paper {
        var paper = Paper()
        var y: Float = 100
        for (index, question) in questions.enumerated() {
            paper.set(question, x: 50, y: y)
            paper.set(Array(Self.answers[(index * 3)..<(index * 3 + 3)]), x: 220, y: y)
            y += 2 * 14 + gap
        }
        return paper
    }

    @Test(arguments: [Float(20), 14])
    func `a question in the margin is read before its answer`(gap: Float) throws {
        let questions = [["How did you find", "the island?"], ["And the dog?"], ["Who built the crane?"]]
        let text = page(questions, gap: gap).text.filter { !$0.isEmpty }
        let expected = zip(questions.indices, questions).flatMap { index, question in
            question + Self.answers[(index * 3)..<(index * 3 + 3)]
        }
        #expect(text == expected)
    }

    @Test func `labels of facts stay in the row of their values`() {
        let text = page([["Country"], ["Length"], ["Sound"]]).text
        #expect(text.contains { $0.hasPrefix("Country") && $0.contains("we walked") })
    }
}
