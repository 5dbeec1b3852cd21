import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct LanguageGuessTests {
    @Test func `neighbouring languages are not two of one kit`() {
        var lines: [String] = []
        for year in 2001...2020 {
            lines.append("Hun kom hjem i \(year) og har ikke vært borte siden, sier de på kaien.")
            lines.append("Det er en by ved havet, og den er ikke stor.")
        }
        let kit = Typescript.plain("Synopsis\n\n" + lines.joined(separator: "\n"))
        #expect(kit.languages.count <= 1)
        #expect(kit.sections.count == 1)
    }

    @Test func `a word of its own makes a line another language's`() {
        #expect(LanguageGuess.clearest(["da": 6, "no": 5], against: "no") == "no")
        #expect(LanguageGuess.clearest(["en": 12, "fr": 1], against: "fr") == "en")
        #expect(LanguageGuess.clearest([:], against: "fr") == nil)
    }
}
