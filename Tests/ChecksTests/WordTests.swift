import DossierKit
import Testing

struct WordTests {
    @Test(arguments: [
        ("en", "He knew that that lamp had had its day."), ("en", "She gave her her coat, very very slowly."),
        ("fr", "Nous nous levons et vous vous taisez."),
        ("de", "Die Frauen, die die Welt kennen, und dass sie sie mag."),
        ("it", "Piano piano la luce va via via."),
        ("nl", "Hij zei dat dat het beste was, en dat het het werd."),
        ("pl", "To to jest bardzo bardzo daleko."), ("cs", "Setkal se se starým mužem."),
        ("es", "Poco a poco, casi casi se cae."), ("tr", "Yavaş yavaş yürüdü, uzun uzun baktı."),
        ("sv", "Det är det det handlar om."), ("ru", "Это было очень очень давно."),
        ("en", "No no no, said the mayor of Baden Baden."),
        ("en", "It grew more and more, day by day, step by step."),
        ("en", "What matters really matters, and he who laughs last laughs best."),
        ("de", "Nicht nur nicht laut."),
        ("en", "THE THE and 20 20 vision"), ("en", "See ya. Ya there"), ("xx", "die die had had nous nous"),
    ])
    func `words that may stand twice`(_ language: String, _ text: String) {
        #expect(PressKit(text, language: language).reports().isEmpty)
    }

    @Test(arguments: [
        ("en", "In the morning the the lamp went out.", "the the"), ("fr", "Il y a des des lampes.", "des des"),
        ("de", "Zwei Lampen und und ein Boot.", "und und"), ("es", "La lámpara que que brilla.", "que que"),
        ("it", "La lanterna che che brilla.", "che che"), ("pt", "A lanterna que que brilha.", "que que"),
        ("nl", "De de lamp gaat uit.", "De de"), ("pl", "On jest jest w domu.", "jest jest"),
        ("ru", "Он жил в в доме.", "в в"), ("sv", "Hon och och han.", "och och"),
        ("cs", "Dům a a lampa.", "a a"),
        ("en", "The light of the of the tower.", "of the of the"),
        ("en", "The lanterns burned burned all night.", "burned burned"),
        ("fr", "Elle avait tourné déjà tourné deux films.", "tourné déjà tourné"),
    ])
    func `words that stand twice by mistake`(_ language: String, _ text: String, _ doubled: String) {
        #expect(PressKit(text, language: language).reports() == ["text/doubled-word: \(doubled)"])
    }

    @Test func `a doubled word in a title is the title's`() {
        #expect(
            PressKit("They made Burning burning houses twice.").titled("Burning, burning houses").reports()
                .isEmpty)
    }

    @Test(arguments: [
        ("en", "He said “no” and “yes”, and a 12\" record."), ("de", "Er sagte „nein“ und „ja\"."),
        ("fr", "Elle dit « non » et « peut-être »."), ("da", "Hun sagde »nej« og »ja«."),
        ("sv", "Hon sa ”nej” och ”ja”."),
        ("pl", "Mówi „nie” i „tak”."), ("en", "a) one, b) two, 3) three :-) (and [so] on) Ctrl+]"),
        ("en", "the '90s and the boys’ coats"), ("ru", "Он сказал: «Нет „никогда“ не говорил»."),
    ])
    func `marks that have their partner`(_ language: String, _ text: String) {
        #expect(PressKit(text, language: language).reports().isEmpty)
    }

    @Test func `a quotation may run over paragraphs`() {
        #expect(PressKit("“We waited.", "“Then we left,” she says.").reports().isEmpty)
        #expect(PressKit("(We waited.", "Then we left.)").reports().isEmpty)
        #expect(PressKit("“We waited.", "Then we left, she says.").reports() == ["text/orphan-quote: “We"])
    }

    @Test(arguments: [
        "[sic] [the keeper] […] [...] [EN] [USA] [1] [LAUGHS]", "the director [name withheld] said",
        "XXX Festival of Film",
        "Part XXX of it", "<3 and 1 < 2 > 0", "{a, b}", "[Director] Halvar said", "TBCs and atbc",
    ])
    func `brackets and letters that are no placeholders`(_ text: String) {
        #expect(PressKit(text).reports().isEmpty)
    }

    @Test(arguments: [
        "[NAME]", "[ISAN NUMBER]", "[name]", "[insert quote here]", "<titel>", "{{date}}", "Lorem ipsum", "XXX",
        "TBC",
    ])
    func `placeholders`(_ text: String) {
        let found = PressKit("The rest of it is \(text) here.").reports()
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("text/unfilled-placeholder: ") == true)
    }

    @Test func `what a reader cannot pair is not crashed on`() {
        for text in [
            "(", ")", "[[[[", "]]]]", "“", "\"", "„“”«»", "[^", "{{", "@", "www", "www.", "1", "31.", "´", "",
        ] {
            _ = PressKit(text, text + text, "a " + text).reports()
        }
    }
}
