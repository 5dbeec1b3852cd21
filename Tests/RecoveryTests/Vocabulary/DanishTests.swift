import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct DanishTests {
    let danish = Lexicon(["da"])

    @Test(arguments: [
        ("Instruktør", Role.director), ("Instrueret af", .director), ("Tilrettelæggelse", .director),
        ("Manuskript", .writer), ("Eksekutiv producent", .executiveProducer),
        ("Co-producenter", .coProducer), ("FOTOGRAF", .cinematographer), ("Klip", .editor),
        ("Klipper", .editor), ("Lydklip", .soundEditor), ("Tonemester", .soundRecordist),
        ("Lyddesign", .soundDesigner), ("Mixer", .soundMixer), ("Scenograf", .productionDesigner),
        ("Kostumier", .costumeDesigner), ("Sminkør", .makeUp), ("Instruktørassistent", .assistantDirector),
        ("Scripter", .scriptSupervisor), ("Indspilningsleder", .locationManager),
        ("Produktionsleder", .productionManager), ("Belysningsmester", .gaffer),
        ("Farvekorrektion", .colourist), ("Stillfotograf", .stillPhotographer),
        ("Baseret på romanen af", .basedOn), ("Fortæller", .narrator), ("Undertekster", .subtitles),
        ("Med støtte fra", .supporter), ("Produktionsselskab", .productionCompany),
        ("Internationalt salg", .salesAgent), ("B-fotograf", .other), ("Filmkonsulent", .other),
    ]) func `labels mean what the trade means by them in Denmark`(label: String, role: Role) {
        #expect(danish.role(of: label)?.roles == [role], "\(label)")
    }

    @Test func `joined labels give all roles`() {
        #expect(danish.role(of: "Manuskript og instruktion")?.roles == [.writer, .director])
        #expect(danish.role(of: "Foto & klip")?.roles == [.cinematographer, .editor])
    }

    @Test func `headings are found`() {
        #expect(danish.heading("Instruktørens ord")?.kind == .statement)
        #expect(danish.heading("INTERVIEW MED LIV ASKHOLT")?.kind == .interview)
        #expect(danish.heading("En samtale med Liv Askholt")?.name == "Liv Askholt")
        #expect(danish.heading("Bag kameraet")?.kind == .productionNotes)
        #expect(danish.heading("Rolleliste")?.kind == .cast)
        #expect(danish.heading("Tekniske oplysninger")?.kind == .technical)
        #expect(danish.heading("Pressemateriale")?.kind == .nothing)
    }

    @Test func `facts, dates and countries are known`() {
        #expect(danish.field("Spilletid") == .runningTime)
        #expect(danish.field("Billedformat") == .aspectRatio)
        #expect(danish.field("Censur") == .rating)
        #expect(danish.month("marts") == 3)
        #expect(danish.weekday("lørdag") == 6)
        #expect(danish.season("efterår") == 3)
        #expect(danish.country("Tyskland") == "DE")
        #expect(danish.country("Østrig") == "AT")
        #expect(danish.language("dansk tegnsprog") == "dsl")
    }

    @Test(arguments: [
        "Da hans datter vender hjem efter mange år, må han vælge mellem hende og havet.",
        "Hun ved ikke, hvad hun skal sige til ham, og han spørger hende ikke om noget.",
        "En mand bliver gammel på en ø, hvor der kun er ham og de breve, ingen nogensinde åbner.",
    ]) func `Danish prose is told from Norwegian and Swedish`(text: String) {
        #expect(LanguageGuess().language(of: text) == "da")
    }
}
