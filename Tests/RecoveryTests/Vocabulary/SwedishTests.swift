import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct SwedishTests {
    let swedish = Lexicon(["sv"])

    @Test(arguments: [
        ("Regi", Role.director), ("Regissör", .director), ("Manus", .writer), ("Manusförfattare", .writer),
        ("Exekutiv producent", .executiveProducer), ("Samproducent", .coProducer), ("FOTO", .cinematographer),
        ("A-foto", .cinematographer), ("Klippning", .editor), ("Ljudläggning", .soundEditor),
        ("Ljudupptagning", .soundRecordist), ("Ljuddesign", .soundDesigner), ("Mixning", .soundMixer),
        ("Scenografi", .productionDesigner), ("Kostymör", .costumeDesigner), ("Mask", .makeUp),
        ("Regiassistent", .assistantDirector), ("Scripta", .scriptSupervisor),
        ("Inspelningsledare", .locationManager), ("Produktionsledare", .productionManager),
        ("Ljussättare", .gaffer), ("Passare", .keyGrip), ("Stillbildsfotograf", .stillPhotographer),
        ("Rollbesättning", .castingDirector), ("I rollerna", .cast), ("Fritt efter", .basedOn),
        ("Berättarröst", .narrator), ("Med stöd av", .supporter), ("Produktionsbolag", .productionCompany),
        ("B-foto", .other), ("Bommare", .other),
    ]) func `labels mean what the trade means by them in Sweden`(label: String, role: Role) {
        #expect(swedish.role(of: label)?.roles == [role], "\(label)")
    }

    @Test func `joined labels give all roles`() {
        #expect(swedish.role(of: "Regi och manus")?.roles == [.writer, .director])
        #expect(swedish.role(of: "Foto och klipp")?.roles == [.cinematographer, .editor])
    }

    @Test func `headings are found`() {
        #expect(swedish.heading("Regissörens ord")?.kind == .statement)
        #expect(swedish.heading("Intervju med Tuva Ekmark")?.name == "Tuva Ekmark")
        #expect(swedish.heading("OM INSPELNINGEN")?.kind == .productionNotes)
        #expect(swedish.heading("Rollista")?.kind == .cast)
        #expect(swedish.heading("Tekniska uppgifter")?.kind == .technical)
        #expect(swedish.heading("Pressröster")?.kind == .reviews)
        #expect(swedish.heading("Filmografi i urval")?.kind == .filmography)
    }

    @Test func `facts, dates and countries are known`() {
        #expect(swedish.field("Längd") == .runningTime)
        #expect(swedish.field("Åldersgräns") == .rating)
        #expect(swedish.field("Biopremiär") == .releaseDate)
        #expect(swedish.month("augusti") == 8)
        #expect(swedish.weekday("torsdag") == 4)
        #expect(swedish.season("hösten") == 3)
        #expect(swedish.country("Tyskland") == "DE")
        #expect(swedish.country("Österrike") == "AT")
        #expect(swedish.language("meänkieli") == "fit")
    }

    @Test(arguments: [
        "En gammal färjekarl på ön väntar på ett brev som aldrig kommer.",
        "När hans dotter vänder hem måste han välja mellan henne och havet.",
        "Hon vet inte vad hon ska säga till honom, och han frågar inte mer.",
    ]) func `Swedish prose is told from Danish and Norwegian`(text: String) {
        #expect(LanguageGuess().language(of: text) == "sv")
    }
}
