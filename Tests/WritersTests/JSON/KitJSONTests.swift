import DossierKit
import DossierText
import DossierWriters
import Testing

@Suite struct KitJSONTests {
    @Test func `what a kit does not say has no key`() {
        #expect(text(PressKit()) == #"{"format":"dossier/1","film":{}}"#)
    }

    @Test func `the facts of the film say where they were found and how sure they are`() {
        var kit = PressKit()
        kit.film.year = Found(2019, source: SourceSpan(file: "a.txt", line: 4, range: 30..<34), confidence: 0.7)
        kit.film.technical.sound = Found(
            "5.1", source: SourceSpan(file: "a.txt", page: 2, line: 9, range: 80..<83))
        #expect(
            text(kit) == """
                {"format":"dossier/1","film":{"year":2019,"technical":{"sound":"5.1"},\
                "sources":{"year":{"file":"a.txt","line":4,"range":[30,34]},\
                "technical":{"sound":{"file":"a.txt","page":2,"line":9,"range":[80,83]}}},\
                "confidence":{"year":0.7}}}
                """)
    }

    @Test func `an entry is as sure as its least sure part`() {
        var kit = PressKit()
        kit.credits = [Credit(.cast, Found("Ana", confidence: 0.9), character: Found("Nora", confidence: 0.4))]
        #expect(
            text(kit).contains(
                #""credits":[{"role":"cast","name":"Ana","character":"Nora","confidence":0.4}]"#))
    }

    @Test func `a section that marks a list has no paragraphs`() {
        var section = Section(.cast, heading: Found("Cast"))
        section.paragraphs = [Passage("Ana Ruiz as Nora")]
        var kit = PressKit()
        kit.sections = [section]
        #expect(text(kit).hasSuffix(#""sections":[{"kind":"cast","heading":"Cast"}]}"#))
    }

    @Test func `passages are their text, exchanges keep an answer without paragraphs`() {
        var section = Section(.interview)
        section.exchanges = [Exchange(question: Passage("Why?", marks: [.init(.emphasis, 0..<3)]))]
        var kit = PressKit()
        kit.sections = [section]
        #expect(
            text(kit).hasSuffix(
                #""sections":[{"kind":"interview","exchanges":[{"question":"Why?","answer":[]}]}]}"#))
    }

    @Test func `a footnote that lost its number says so`() {
        var kit = PressKit()
        kit.footnotes = [Footnote(marker: "2", text: Passage("A note."), isNumbered: false)]
        #expect(text(kit).hasSuffix(#""footnotes":[{"marker":"2","text":"A note.","numbered":false}]}"#))
    }

    private func text(_ kit: PressKit) -> String {
        String(decoding: kitJSON(kit).encoded(pretty: false), as: UTF8.self)
    }
}
