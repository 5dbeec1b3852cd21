import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct DutchTests {
    let dutch = Lexicon(["nl"])

    @Test(arguments: [
        ("Regie", Role.director), ("Geregisseerd door", .director), ("Scenario", .writer),
        ("Scenariste", .writer), ("Uitvoerend producent", .executiveProducer), ("Coproducent", .coProducer),
        ("Camera", .cinematographer), ("BEELD", .cinematographer), ("Montage", .editor),
        ("Geluidsmontage", .soundEditor), ("Geluid", .soundRecordist), ("Eindmix", .soundMixer),
        ("Geluidsontwerp", .soundDesigner), ("Aankleding", .setDecorator),
        ("Decorontwerp", .productionDesigner),
        ("Kostuums", .costumeDesigner), ("Grime", .makeUp), ("Kap en grime", .makeUp),
        ("Eerste regieassistent", .assistantDirector), ("Opnameleider", .productionManager),
        ("Kleurcorrectie", .colourist), ("Setfotografie", .stillPhotographer), ("Gebaseerd op", .basedOn),
        ("Met de steun van", .supporter), ("Mede mogelijk gemaakt door", .supporter),
        ("Productiehuis", .productionCompany), ("Distributeur", .distributor), ("Wereldverkoop", .salesAgent),
        ("Eindredactie", .other), ("Hengelaar", .other),
    ]) func `labels mean what the trade means by them in the Netherlands and Flanders`(
        label: String, role: Role
    ) {
        #expect(dutch.role(of: label)?.roles == [role], "\(label)")
    }

    @Test func `joined labels give all roles`() {
        #expect(dutch.role(of: "Scenario en regie")?.roles == [.writer, .director])
        #expect(dutch.role(of: "Geschreven en geregisseerd door")?.roles == [.writer, .director])
        #expect(dutch.role(of: "Camera & montage")?.roles == [.cinematographer, .editor])
        #expect(dutch.role(of: "Geluid en muziek")?.roles == [.soundRecordist, .composer])
    }

    @Test func `headings are found`() {
        #expect(dutch.heading("KORTE INHOUD")?.kind == .shortSynopsis)
        #expect(dutch.heading("Intentienota")?.kind == .statement)
        #expect(dutch.heading("Toelichting van de regisseur")?.kind == .statement)
        #expect(dutch.heading("In gesprek met Fleur Wagtendonk")?.name == "Fleur Wagtendonk")
        #expect(dutch.heading("Over de makers")?.kind == .biographies)
        #expect(dutch.heading("Rolverdeling")?.kind == .cast)
        #expect(dutch.heading("Technische fiche")?.kind == .technical)
        #expect(dutch.heading("Inhoudstafel")?.kind == .contents)
        #expect(dutch.heading("Aftiteling")?.kind == .credits)
    }

    @Test func `facts, dates and countries are known`() {
        #expect(dutch.field("Speelduur") == .runningTime)
        #expect(dutch.field("Beeldverhouding") == .aspectRatio)
        #expect(dutch.field("Kijkwijzer") == .rating)
        #expect(dutch.month("mrt") == 3)
        #expect(dutch.weekday("woensdag") == 3)
        #expect(dutch.season("najaar") == 3)
        #expect(dutch.country("Duitsland") == "DE")
        #expect(dutch.country("Vlaams") == "BE")
        #expect(dutch.language("Vlaams") == "nl")
        #expect(dutch.language("Nederlandse gebarentaal") == "dse")
    }

    @Test(arguments: [
        ("De veerman van het eiland wacht al jaren op een brief die niet komt.", "nl"),
        ("Wanneer zijn dochter terugkeert, moet hij kiezen tussen haar en het water.", "nl"),
        ("Der Fährmann der Insel wartet seit Jahren auf einen Brief, der nicht kommt.", "de"),
        ("Als seine Tochter zurückkehrt, muss er sich zwischen ihr und dem Wasser entscheiden.", "de"),
        ("The ferryman of the island has waited for years for a letter that is not coming.", "en"),
    ]) func `Dutch prose is told from German and English`(text: String, language: String) {
        #expect(LanguageGuess().language(of: text) == language)
    }
}
