import DossierKit
import DossierText
import Testing

@testable import DossierRecovery

@Suite struct LexiconTests {
    let english = Lexicon(["en"])

    @Test func `a label stands for its role whatever its case, colon and leader`() {
        for label in [
            "Director of Photography", "DIRECTOR OF PHOTOGRAPHY:", "director of photography ........",
            "• Director of Photography :", "– director of photography –", "D.O.P.",
        ] {
            #expect(english.role(of: label)?.roles == [.cinematographer], "\(label)")
        }
    }

    @Test func `plural and brackets do not hide a role`() {
        #expect(english.role(of: "Producer(s)")?.roles == [.producer])
        #expect(english.role(of: "Executive Producer(s)")?.roles == [.executiveProducer])
        #expect(english.role(of: "Editor (London)")?.roles == [.editor])
        #expect(english.role(of: "Editor (London)")?.isWhole == false)
    }

    @Test func `a combined label is one reading with its roles together`() {
        #expect(english.role(of: "Written and directed by")?.readings == [[.writer, .director]])
        #expect(english.role(of: "Written, edited & directed by")?.roles == [.writer, .editor, .director])
        #expect(english.role(of: "Costumes / Make-up")?.roles == [.costumeDesigner, .makeUp])
    }

    @Test func `a label of which only one side is known still counts`() {
        #expect(english.role(of: "Editor / Vágó")?.roles == [.editor])
    }

    @Test func `a word with two meanings gives both`() throws {
        let match = try #require(english.role(of: "Production"))
        #expect(match.readings.contains([.producer]) || match.readings.contains([.productionCompany]))
        #expect(match.readings.count >= 1)
    }

    @Test func `a label without a role of its own is other`() {
        #expect(english.role(of: "Intimacy Coordinator")?.isOther == true)
    }

    @Test func `a sentence or a name is no label`() {
        #expect(english.role(of: "Anna Bellweather") == nil)
        #expect(english.role(of: "The editor of the newspaper never answers her letters.") == nil)
        #expect(english.role(of: String(repeating: "director ", count: 5000)) == nil)
        #expect(english.role(of: "") == nil)
    }

    @Test func `the longest role in running text wins`() throws {
        let text = FoldedText("my director of photography, Ines Caldera")
        let found = try #require(english.role(in: text, at: 3))
        #expect(found.match.roles == [.cinematographer])
        #expect(text.original(of: 3..<found.end) == "director of photography")
    }

    @Test func `a heading is found through numbering and ornaments`() {
        for line in ["SYNOPSIS", "2. Synopsis", "IV) Synopsis:", "– Synopsis –", "“Synopsis”"] {
            #expect(english.heading(line)?.kind == .synopsis, "\(line)")
        }
    }

    @Test func `the name in a heading comes back in its own spelling`() {
        let match = english.heading("A Conversation with  ÅSA Nordö")
        #expect(match?.kind == .interview)
        #expect(match?.name == "ÅSA Nordö")
        #expect(match?.form == .phrase)
        #expect(english.heading("Conversation between Ann Fry and Bo Lund")?.names == ["Ann Fry", "Bo Lund"])
        #expect(english.heading("Ann Fry in conversation")?.names == ["Ann Fry"])
    }

    @Test func `a heading with a name behind a colon or dash is known`() {
        #expect(english.heading("Interview: Ann Fry")?.name == "Ann Fry")
        #expect(english.heading("Biography – Ann Fry")?.kind == .biography)
        #expect(english.heading("Music: Ann Fry") == nil)
    }

    @Test func `headings joined in one line keep their order`() {
        let match = english.heading("Cast / Crew / Technical Details")
        #expect(match?.kind == .cast)
        #expect(match?.further == [.crew, .technical])
    }

    @Test func `a heading with a bracket behind it is known`() {
        #expect(english.heading("Filmography (feature films)")?.kind == .filmography)
    }

    @Test func `a sentence is no heading`() {
        #expect(english.heading("The synopsis of this film was written in a hurry.") == nil)
        #expect(english.heading("Interview with") == nil)
        #expect(english.heading("") == nil)
    }

    @Test func `labels of the technical sheet are known`() {
        #expect(english.field("Running time:") == .runningTime)
        #expect(english.field("ASPECT RATIO .....") == .aspectRatio)
        #expect(english.field("Anna") == nil)
    }

    @Test func `months, weekdays and seasons are numbers`() {
        #expect(english.month("Sept.") == 9)
        #expect(english.weekday("Thu") == 4)
        #expect(english.season("autumn") == 3)
        #expect(english.month("Marchmain") == nil)
    }

    @Test func `cues are found as words and as openings`() {
        #expect(english.cues(of: "Q").contains(.questionLabel))
        #expect(english.isCue("your", .secondPerson))
        let text = FoldedText("Tell us about the lake.")
        #expect(english.cue(.prompt, in: text) == 7)
        #expect(english.cue(.secondPerson, in: text) == nil)
        let place = english.firstCue(.secondPerson, in: FoldedText("When did you first see it?"))
        #expect(place == 9..<12)
        #expect(english.fillings(.productionOf, "A Lantern Hill production") == ["Lantern Hill"])
    }

    @Test func `relative clauses state a role`() {
        let text = FoldedText("Ida Holm, who produced the film")
        #expect(english.relative(in: text, at: 10)?.role == .producer)
    }

    @Test func `a kind of contact and a kind of work are known by their words`() {
        #expect(english.contactKind("WORLD SALES") == .sales)
        #expect(english.workKind("short") == .short)
    }

    @Test func `a language without a vocabulary is left out`() {
        #expect(Lexicon(["xx", "en-GB", "en"]).languages == ["en"])
        #expect(Lexicon([]).heading("Synopsis") == nil)
    }
}
