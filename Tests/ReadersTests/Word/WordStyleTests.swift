import DossierManuscript
import Testing

@testable import DossierReaders

struct WordStyleTests {
    static let styles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Standaard"/>
          <w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Own"/><w:basedOn w:val="Kop1"/>
          <w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:i/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Sterk"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>
        <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:rPr><w:i/></w:rPr></w:style>
        """

    private func runs(_ body: String) throws -> (manuscript: Manuscript, runs: [Run]) {
        var file = WordFile(body)
        file.styles = Self.styles
        let manuscript = try file.read().manuscript
        return (manuscript, manuscript.runs)
    }

    @Test func `a heading is told by its style's name, in whatever language its id is`() throws {
        let (manuscript, runs) = try runs(
            WordFile.paragraph("SYNOPSIS", "<w:pStyle w:val=\"Kop1\"/>")
                + WordFile.paragraph("Short", "<w:pStyle w:val=\"Eigen\"/>") + WordFile.paragraph("A ferry."))
        #expect(
            manuscript.lines.filter { !$0.range.isEmpty }.map(\.tag) == [
                .heading(level: 1), .heading(level: 2), nil,
            ])
        #expect(runs.map(\.size) == [16, 16, 11])
        #expect(runs.map(\.style) == [.bold, [.bold, .italic], []])
    }

    @Test func `direct formatting goes over styles, and bold in bold is plain`() throws {
        let (_, runs) = try runs(
            WordFile.paragraph(
                "one", "<w:pStyle w:val=\"Kop1\"/>", run: "<w:b w:val=\"0\"/><w:sz w:val=\"40\"/>")
                + WordFile.paragraph("two", "<w:pStyle w:val=\"Kop1\"/>", run: "<w:rStyle w:val=\"Sterk\"/>")
                + WordFile.paragraph("three", run: "<w:rStyle w:val=\"Sterk\"/><w:color w:val=\"00FF7F\"/>"))
        #expect(runs.map(\.style) == [[], [], .bold])
        #expect(runs.map(\.size) == [20, 16, 11])
        #expect(runs[2].colour == 0x00FF7F)
    }

    @Test func `styles based on each other in a circle end`() throws {
        let (_, runs) = try runs(WordFile.paragraph("round", "<w:pStyle w:val=\"A\"/>"))
        #expect(runs.map(\.style) == [.italic])
    }

    @Test func `hidden text stays hidden; capitals keep what was typed`() throws {
        let (manuscript, _) = try runs(
            WordFile.paragraph("secret", run: "<w:vanish/>") + WordFile.paragraph("Ada Quill", run: "<w:caps/>")
                + WordFile.paragraph("cast", run: "<w:caps/>"))
        #expect(String(decoding: manuscript.text, as: UTF8.self) == "Ada Quill\nCAST\n")
    }
}
