import DossierText
import Testing

@testable import DossierRecovery

@Suite struct NameTests {
    @Test(arguments: Vocabulary.languages) func `every country has a name that leads back to it`(
        language: String
    ) throws {
        let words = try #require(Vocabulary.of(language))
        var codes: Set<String> = []
        CodedNames.each(words.countryNames) { code, folded in
            let name = String(decoding: folded, as: UTF8.self)
            codes.insert(code)
            #expect(Countries.code(forCountry: name, in: [language]) == code, "\(name)")
        }
        #expect(codes.count == 250)
    }

    @Test(arguments: Vocabulary.languages) func `a few hundred languages have a name that leads back`(
        language: String
    ) throws {
        let words = try #require(Vocabulary.of(language))
        var codes: Set<String> = []
        var wrong: [String] = []
        CodedNames.each(words.languageNames) { code, folded in
            let name = String(decoding: folded, as: UTF8.self)
            codes.insert(code)
            let found = Languages.code(forLanguage: name, in: [language])
            if found != code { wrong.append("\(code) \(name) \(found ?? "-")") }
        }
        #expect(codes.count > 250)
        #expect(wrong.isEmpty)
    }

    @Test func `a list of names splits at semicolons, line ends and bars, and is folded`() {
        var found: [String] = []
        CodedNames.each("DE Deutschland; MM Myanmar|Birma;\nFR Frankreich;; X") { code, name in
            found.append(code + "=" + String(decoding: name, as: UTF8.self))
        }
        #expect(found == ["DE=deutschland", "MM=myanmar", "MM=birma", "FR=frankreich"])
    }

    @Test func `a state of the past keeps its own code`() {
        #expect(Lexicon(["en"]).country("Soviet Union") == "SUHH")
        #expect(Lexicon(["de"]).country("DDR") == "DDDE")
        #expect(Lexicon(["fr"]).country("Tchécoslovaquie") == "CSHH")
    }

    @Test func `adjectives and everyday names are known, English ones everywhere`() {
        #expect(Lexicon(["fr"]).country("belge") == "BE")
        #expect(Lexicon(["de"]).country("United Kingdom") == "GB")
        #expect(Lexicon(["en"]).country("UK") == "GB")
        #expect(Lexicon(["en"]).country("Anna") == nil)
        #expect(Lexicon(["fr"]).language("Langue des signes française") == "fsl")
        #expect(Lexicon(["de"]).language("Kabardinisch") == "kbd")
        #expect(Lexicon(["de"]).language("ohne Dialog") == "zxx")
    }

    @Test func `letters stand for countries in strips of capitals only`() {
        #expect(Countries.code(forAbbreviation: "H") == "HU")
        #expect(Countries.code(forAbbreviation: "DDR") == "DDDE")
        #expect(Countries.code(forAbbreviation: "BRA") == "BR")
        #expect(Countries.code(forAbbreviation: "PL") == "PL")
        #expect(Countries.code(forAbbreviation: "fr") == nil)
        #expect(Countries.code(forAbbreviation: "") == nil)
    }

    @Test func `a name in any language finds its code`() {
        #expect(Countries.code(forCountry: "Allemagne") == "DE")
        #expect(Languages.code(forLanguage: "allemand") == "de")
    }
}
