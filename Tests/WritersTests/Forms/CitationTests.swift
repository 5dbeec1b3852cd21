import DossierKit
import Testing

@testable import DossierWriters

@Suite struct CitationTests {
    private var kit: PressKit {
        var kit = PressKit()
        kit.language = "en"
        kit.film.title = Found("Salt & Light")
        kit.film.year = Found(2020)
        kit.credits = [Credit(.director, Found("Ana Ruiz")), Credit(.productionCompany, Found("Low Sun"))]
        var interview = Section(.interview, heading: Found("Talking of salt"))
        interview.people = [Found("Ana Ruiz")]
        interview.interviewers = [Found("Paul Klein")]
        interview.exchanges = [Exchange(question: Passage("Why salt?"), answer: [Passage("It keeps.")])]
        kit.sections = [interview]
        return kit
    }

    @Test func `the film, the kit and each interview can be cited`() {
        let sources = CitedSource.all(kit)
        #expect(sources.map(\.key) == ["salt-light", "salt-light-press-kit", "salt-light-ana-ruiz"])
    }

    @Test func `BibTeX keeps names whole and its own signs harmless`() {
        let text = String(decoding: BibTeX.write(CitedSource.all(kit)), as: UTF8.self)
        #expect(text.contains("@incollection{salt-light-ana-ruiz,\n  author = {{Ana Ruiz}},\n"))
        #expect(text.contains("booktitle = {{Salt \\& Light – Press kit}}"))
        #expect(text.contains("note = {Interview by Paul Klein}"))
    }

    @Test func `a record of RIS begins with its type and ends with ER`() {
        let records = String(decoding: RIS.write(CitedSource.all(kit)), as: UTF8.self)
            .split(separator: "\r\n\r\n")
        #expect(records.count == 3)
        #expect(records[0].hasPrefix("TY  - MPCT\r\n"))
        #expect(records[2].contains("A2  - Paul Klein\r\n"))
        #expect(records[2].hasSuffix("ER  - \r\n"))
    }

    @Test func `CSL tells who answers from who asks`() {
        let text = String(decoding: CSLJSON.write(CitedSource.all(kit)), as: UTF8.self)
        #expect(text.contains("\"type\": \"motion_picture\""))
        #expect(text.contains("\"interviewer\": [\n      {\n        \"literal\": \"Paul Klein\""))
    }
}
