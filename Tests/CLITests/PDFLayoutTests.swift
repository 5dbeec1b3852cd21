import Foundation
import Testing

/// The program on two kits of an invented film, set as kits are: text in columns, questions by colour, leaders; and
/// drop capitals, labels before speeches, credits and parts in small type above the names.
struct PDFLayoutTests {
    @Test func `a kit in columns is read whole`() throws {
        let kit = try inspect("columns")
        #expect(
            kit.sections.map(\.kind).filter { $0 != "cast" && $0 != "crew" } == [
                "synopsis", "statement", "interview", "productionNotes", "biography", "filmography",
                "biography",
                "filmography", "biography",
            ])
        let questions = kit.sections.flatMap { ($0.exchanges ?? []).map(\.question) }
        #expect(questions.count == 6)
        #expect(questions.contains("There is very little dialogue in the second half."))
        #expect(kit.sections.flatMap { ($0.works ?? []).map(\.title) }.count == 7)
        #expect(kit.credits.contains { $0.name == "Inga Moe" && $0.character == "Anna" })
        #expect(kit.credits.contains { $0.name == "Mona Strand" && $0.role == "writer" })
    }

    @Test func `a kit of stacks is read whole`() throws {
        let kit = try inspect("stacks")
        #expect(kit.sections.flatMap { ($0.exchanges ?? []).map(\.question) }.count == 6)
        #expect(kit.sections.flatMap { ($0.works ?? []).map(\.title) }.count == 7)
        #expect(kit.credits.filter { $0.role == "cast" }.count == 5)
        #expect(kit.credits.contains { $0.name == "Julie Morand" && $0.character == "Anna" })
        #expect(kit.credits.contains { $0.name == "Sylvie Aunay" && $0.role == "editor" })
    }

    private struct Kit: Decodable {
        struct Credit: Decodable {
            var role: String
            var name: String
            var character: String?
        }
        struct Section: Decodable {
            var kind: String
            var exchanges: [Exchange]?
            var works: [Work]?
        }
        struct Exchange: Decodable { var question: String }
        struct Work: Decodable { var title: String }
        var credits: [Credit]
        var sections: [Section]
    }

    private func inspect(_ name: String) throws -> Kit {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let run = try Program.run(["inspect", "--json", tests.path + "/Fixtures/PDF/\(name).pdf"])
        return try JSONDecoder().decode(Kit.self, from: Data(run.output.utf8))
    }
}
