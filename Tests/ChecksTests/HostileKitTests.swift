import DossierChecks
import DossierDiagnostics
import DossierKit
import Testing

struct HostileKitTests {
    /// A small generator, so that a failure comes again.
    private struct Chance {
        var state: UInt64 = 7
        mutating func below(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(max(1, bound)))
        }
    }

    private let sentence = """
        Gréta Halvar’s 2013 debut, “Low Pine” (97 min), won at the 31st Quay Film Festival (2025) on Friday, 14 March \
        2030; see www.quay.example or press@quay.example [NAME] 310, 000 «слово» 監督 Łódź — born in 1971, aged 19.
        """

    @Test func `broken and shuffled text never stops the checks`() {
        var chance = Chance()
        for _ in 0..<150 {
            var bytes = Array(sentence.utf8)
            for _ in 0..<chance.below(30) {
                let at = chance.below(bytes.count)
                switch chance.below(3) {
                case 0: bytes[at] = UInt8(chance.below(256))
                case 1: bytes.remove(at: at)
                default:
                    bytes.insert(
                        contentsOf: bytes[at..<min(bytes.count, at + chance.below(9))], at: chance.below(at + 1)
                    )
                }
            }
            let text = String(decoding: bytes, as: UTF8.self)
            let cut = String(decoding: bytes.prefix(40), as: UTF8.self)
            let kit = PressKit(text, cut, language: ["en", "de", "ru", nil][chance.below(4)], kind: .biography)
                .titled(cut, works: text, "Low Pine", cut).with(
                    (.director, cut), (.productionCompany, "Quay Film"))
            for found in kit.found(texts: SourceTexts("kit.txt", SourceText(bytes))) {
                _ = TerminalRenderer(isColoured: true).render(
                    found, texts: SourceTexts("kit.txt", SourceText(bytes)))
            }
        }
    }

    @Test func `places that point nowhere are survived`() {
        let span = SourceSpan(file: "kit.txt", line: 9_999, range: 5_000..<6_000)
        var kit = PressKit("the the (lamp", kind: .biography)
        kit.sections[0].paragraphs = [
            Passage(
                "the the (lamp", marks: [.init(.emphasis, 90..<900), .init(.footnote("x"), 5..<5)],
                source: span,
                pieces: [
                    .init(at: 3, length: 900, origin: 7, line: 1),
                    .init(at: 900, length: 0, origin: 0, line: 0),
                ])
        ]
        kit.claims = [Claim(.year, value: "no number", text: "", origin: .cover, source: span)]
        #expect(kit.reports(texts: SourceTexts("kit.txt", SourceText(Array("short".utf8)))).count == 2)
    }

    @Test func `an empty kit lacks everything and nothing else`() {
        let found = CheckRegistry.run(on: PressKit())
        #expect(Set(found.map(\.code)) == ["kit/missing-part"])
        #expect(found.allSatisfy { $0.severity == .note })
    }

    @Test func `the order of the reports does not depend on the run`() {
        let kit = PressKit(sentence, sentence, "the the Halvra").with((.director, "Greta Halvar"))
        #expect(kit.found() == kit.found())
    }
}
