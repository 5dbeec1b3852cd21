import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct HeadingWordsTests {
    @Test(arguments: [
        ("en", "Words from the director", HeadingKind.statement), ("en", "Making the boats", .productionNotes),
        ("de", "Fünf Fragen an den Kameramann", .interview), ("es", "Cuatro preguntas", .interview),
    ])
    func `a heading's words tell what kind it is`(_ language: String, _ title: String, _ kind: HeadingKind) {
        let lexicon = Lexicon([language])
        #expect(lexicon.headingKind(byWordsOf: title, isName: { _ in false }) == kind)
    }

    @Test(arguments: [
        "The pilots of the harbour", "A film", "Three-quarter scale", "Night and the boats of Tromsø",
    ])
    func `words that no heading has tell nothing`(_ title: String) {
        #expect(Lexicon(["en"]).headingKind(byWordsOf: title, isName: { _ in false }) == nil)
    }

    @Test func `a text that someone signs is a statement`() {
        let kit = Typescript.kit(
            """
            *SYNOPSIS

            A ferry leaves the harbour every evening and nobody has ever seen it arrive at the other shore.

            *WHY I WENT TO SEA

            I have been asked where the film comes from. My father had a boat, and I was not allowed on it.
            When he was gone I found the key in the engine room. I think that he had wanted me to.

            Vera Lund, Tromsø, May 2031
            """)
        #expect(kit.sections(.statement).map { $0.heading?.value } == ["WHY I WENT TO SEA"])
        #expect(kit.sections(.biography).isEmpty)
    }

    @Test func `capitals that the text writes small are nobody's name`() {
        let kit = Typescript.kit(
            """
            *BIOGRAPHIES

            *VERA LUND

            Vera Lund was born in Tromsø in 1980 and has been a pilot of harbours. She keeps a travel book.

            *TRAVEL BOOK

            On the first day the book was lost, and with it every address that the crew had written down.
            """)
        #expect(kit.sections(.biography).map { $0.people.map(\.value) } == [["Vera Lund"]])
    }

    @Test func `a name may end at a full stop before what the person does`() {
        #expect(NameText.head(of: "Inés de la Hoz. Directora y guionista") == "Inés de la Hoz")
        #expect(NameText.head(of: "T. W. Aubrey") == "T. W. Aubrey")
        #expect(NameText.head(of: "Vera Lund Jr. and friends") == "Vera Lund Jr. and friends")
    }

    @Test(arguments: [
        ("en", "How it was made", HeadingKind.productionNotes), ("fr", "Carnet de route", .productionNotes),
        ("de", "Wer ist wer", .biographies), ("es", "En dos frases", .logline),
        ("it", "Chi è chi", .biographies),
        ("pt", "Diário de rodagem", .productionNotes), ("ru", "Как снимали", .productionNotes),
        ("nl", "Wist u dat", .notes), ("pl", "Jak powstawał film", .productionNotes),
        ("da", "Bag kulisserne", .productionNotes), ("sv", "Bakom kulisserna", .productionNotes),
        ("no", "Hvem er hvem", .biographies),
    ])
    func `everyday headings are known as well`(_ language: String, _ title: String, _ kind: HeadingKind) {
        #expect(Lexicon([language]).heading(title)?.kind == kind)
    }

    @Test func `quotations behind stars make reviews of what they stand below`() {
        let kit = Typescript.plain(
            """
            Synopsis

            A ferry leaves the harbour every evening and nobody has ever seen it arrive at the other shore.

            THE WORLD ON OUR FERRY

            **** "As patient as the fog, and every bit as exact." -- Wendel Achter, The Ledger
            ****1/2 "I did not expect to hold my breath over a rope." -- Reel Weekly
            """)
        #expect(kit.quotes.count == 2)
    }
}
