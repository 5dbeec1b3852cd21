import DossierChecks
import DossierDiagnostics
import DossierKit
import Testing

/// What the files of a kit are called, how large they are, and what they say of themselves.
struct FileTests {
    private func told(_ document: DocumentFacts, title: String = "Lanterns", names: (Role, String)...)
        -> [String]
    {
        var kit = PressKit("A keeper waits for the boat.")
        kit.film.title = Found(title)
        for (role, name) in names { kit.credits.append(Credit(role, Found(name))) }
        return CheckRegistry.run(on: kit, documents: [document]).filter { $0.code.hasPrefix("files/") }.map {
            "\($0.code) \($0.severity.rawValue): \($0.message)"
        }
    }

    @Test(arguments: [
        ("Lanterns_PressKit_EN_2031-05.pdf", ""), ("LANTERNS.pdf", ""), ("lanternspresskit.docx", ""),
        ("kit.md", ""),
        (
            "Lanterrns-presskit.pdf",
            "warning: 'lanterrns' in the name of 'Lanterrns-presskit.pdf', 'Lanterns' in the kit"
        ),
        ("presskit_en.pdf", "note: 'presskit_en.pdf' does not say which film it is of"),
        ("фонари.pdf", ""),
    ]) func `a file is named by the film`(_ name: String, _ expected: String) {
        #expect(
            told(DocumentFacts(file: name)).map { $0.split(separator: " ", maxSplits: 1)[1] }
                == (expected.isEmpty ? [] : [Substring(expected)]))
    }

    @Test func `one word of a longer title is enough`() {
        #expect(told(DocumentFacts(file: "orchard_kit.pdf"), title: "The Tin Orchard").isEmpty)
        #expect(told(DocumentFacts(file: "the_tin_orchrad_kit.pdf"), title: "The Tin Orchard").count == 1)
    }

    @Test(arguments: [(9_999_999, 0), (10_000_001, 1), (240_000_000, 1)])
    func `a file that no mail takes`(_ bytes: Int, _ count: Int) {
        #expect(told(DocumentFacts(file: "lanterns.pdf", bytes: bytes)).count == count)
    }

    @Test(arguments: [
        ("Microsoft Word - neu2.docx", true), ("kit_v3.indd", true), ("Lanterns_v3.indd", false),
        ("Untitled-1", true), ("Dokument1", true),
        ("Document", true), ("Lanterns: press kit", false), ("The Untitled Letters", false), ("", false),
    ]) func `a title that a program gave`(_ title: String, _ isReported: Bool) {
        let found = told(DocumentFacts(file: "lanterns.pdf", title: title))
        #expect(found.contains { $0.hasPrefix("files/leftover-properties warning") } == isReported)
    }

    @Test func `a file’s name with the film’s title in it is a remark`() {
        #expect(
            told(DocumentFacts(file: "lanterns.pdf", title: "Lanterns_v3.indd")) == [
                "files/leftover-properties note: 'Lanterns_v3.indd' is the title that 'lanterns.pdf' gives itself"
            ])
    }

    @Test func `an author whom the kit does not name is a remark`() {
        #expect(
            told(
                DocumentFacts(file: "lanterns.pdf", author: "Greta Halvar"), names: (.director, "Greta Halvar")
            ).isEmpty)
        #expect(
            told(DocumentFacts(file: "lanterns.pdf", author: "Quay"), names: (.productionCompany, "Quay Film"))
                .isEmpty)
        #expect(
            told(DocumentFacts(file: "lanterns.pdf", author: "mreimers")) == [
                "files/leftover-properties note: 'mreimers' is named as the author of 'lanterns.pdf' and nowhere in the kit"
            ])
    }

    @Test func `a PDF without title, language and bookmarks is one remark`() {
        #expect(
            told(DocumentFacts(file: "lanterns.pdf", isPDF: true, pages: 20)) == [
                "files/unlabelled-document note: title, language and bookmarks not set in 'lanterns.pdf'"
            ])
        #expect(
            told(DocumentFacts(file: "lanterns.pdf", isPDF: true, title: "Lanterns", language: "en", pages: 8))
                .isEmpty)
        #expect(told(DocumentFacts(file: "lanterns.docx", pages: 20)).isEmpty)
    }

    @Test func `tags and the texts of pictures are part of what screen readers need`() {
        func told(_ isTagged: Bool?, _ pictures: Int) -> [String] {
            self.told(
                DocumentFacts(
                    file: "lanterns.pdf", isPDF: true, title: "Lanterns", language: "en", pages: 8,
                    isTagged: isTagged,
                    untoldPictures: pictures))
        }
        #expect(told(true, 0).isEmpty)
        #expect(told(nil, 0).isEmpty)
        #expect(told(false, 0) == ["files/unlabelled-document note: tags not set in 'lanterns.pdf'"])
        #expect(
            told(true, 3) == ["files/unlabelled-document note: texts of 3 pictures not set in 'lanterns.pdf'"])
    }

    @Test func `a layer that does not show is still in the file`() {
        #expect(
            told(DocumentFacts(file: "lanterns.pdf", hiddenLayers: ["Comments"])) == [
                "files/hidden-layer warning: layer 'Comments' of 'lanterns.pdf' is switched off and still in the file"
            ])
        #expect(told(DocumentFacts(file: "lanterns.pdf", hiddenLayers: ["A", "B", "C"])).count == 1)
    }
}
