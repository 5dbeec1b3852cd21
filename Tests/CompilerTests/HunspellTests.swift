import DossierDiagnostics
import Foundation
import Testing

@testable import DossierCompiler

private enum InstalledDictionaries {
    static let areThere =
        Hunspell.isThere
        && ["en_GB", "de_DE"].allSatisfy {
            FileManager.default.fileExists(atPath: "/usr/share/hunspell/\($0).dic")
        }
}

/// The dictionaries as they are installed.
@Suite(
    .enabled(
        if: InstalledDictionaries.areThere
            || ProcessInfo.processInfo.environment["DOSSIER_REQUIRE_TOOLS"] != nil,
        "hunspell is not installed with an English and a German dictionary"))
struct HunspellTests {
    @Test func `words are looked up in their language, and then in English`() throws {
        #expect(try #require(Hunspell.unknown(["harbour", "harobur", "storyboard"], in: "en")) == ["harobur"])
        // German borrows from English.
        let german = ["zwischen", "zwichsen", "Lampenwärterin", "thoughtful"]
        #expect(try #require(Hunspell.unknown(german, in: "de")) == ["zwichsen"])
        // Asked again, it says the same.
        #expect(try #require(Hunspell.unknown(german + ["Haus"], in: "de")) == ["zwichsen"])
    }

    @Test func `a language without a dictionary is no language whose words are all wrong`() {
        #expect(Hunspell.unknown(["harobur"], in: "tlh") == nil)
    }

    @Test func `letters of any script, and none at all, are survived`() {
        #expect(Hunspell.unknown(["слово", "監督", "\u{0}", "-d", ""], in: "en") != nil)
        #expect(Hunspell.unknown([], in: "en") == [])
    }

    @Test func `a kit is told its misspelled word, with the way to cure it`() throws {
        let text = """
            ---
            title: The Tin Orchard
            lang: en
            ---

            ## Synopsis

            The harbour is old. The harbour sleeps, and no harobur is dark.
            """
        let checked = Compiler.check(Compiler.read(text: Array(text.utf8), as: "kit.md"), from: "kit.md")
        let found = try #require(checked.diagnostics.first { $0.code == "text/misspelled-word" })
        #expect(found.text == "harobur" && found.fixes.first?.isSafe == false)
        #expect(found.related.first?.message == "'harbour' here, and in 1 more place")
    }
}
