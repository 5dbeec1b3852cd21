import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct NorwegianTests {
    let norwegian = Lexicon(["nb"])

    @Test(arguments: [
        ("Regi", Role.director), ("Regissert av", .director), ("Manus", .writer),
        ("Utøvende produsent", .executiveProducer), ("Medprodusent", .coProducer), ("FOTO", .cinematographer),
        ("Sjefsfotograf", .cinematographer), ("Klipp", .editor), ("Lydklipp", .soundEditor),
        ("Lydopptak", .soundRecordist), ("Lyddesign", .soundDesigner), ("Miks", .soundMixer),
        ("Produksjonsdesign", .productionDesigner), ("Kostymedesign", .costumeDesigner),
        ("Maskør", .makeUp), ("Regiassistent", .assistantDirector), ("Scripte", .scriptSupervisor),
        ("Innspillingsleder", .productionManager), ("Produksjonsleder", .productionManager),
        ("Lysmester", .gaffer), ("Rollebesetning", .castingDirector), ("I rollene", .cast),
        ("Basert på", .basedOn), ("Etterarbeid", .postProductionSupervisor), ("Forteller", .narrator),
        ("Teksting", .subtitles), ("Med støtte fra", .supporter), ("Produksjonsselskap", .productionCompany),
        ("Distributør", .distributor), ("B-foto", .other), ("Bomoperatør", .other),
    ]) func `labels mean what the trade means by them in Norway`(label: String, role: Role) {
        #expect(norwegian.role(of: label)?.roles == [role], "\(label)")
    }

    @Test func `joined labels give all roles`() {
        #expect(norwegian.role(of: "Manus og regi")?.roles == [.writer, .director])
        #expect(norwegian.role(of: "Foto og klipp")?.roles == [.cinematographer, .editor])
    }

    @Test func `headings are found`() {
        #expect(norwegian.heading("Regissørens ord")?.kind == .statement)
        #expect(norwegian.heading("Intervju med Sunniva Brekkmo")?.name == "Sunniva Brekkmo")
        #expect(norwegian.heading("OM INNSPILLINGEN")?.kind == .productionNotes)
        #expect(norwegian.heading("Stab")?.kind == .crew)
        #expect(norwegian.heading("Rulletekst")?.kind == .credits)
        #expect(norwegian.heading("Priser og nominasjoner")?.kind == .awards)
        #expect(norwegian.heading("Pressehefte")?.kind == .nothing)
    }

    @Test func `facts, dates and countries are known`() {
        #expect(norwegian.field("Sjanger") == .genre)
        #expect(norwegian.field("Aldersgrense") == .rating)
        #expect(norwegian.field("Kinopremiere") == .releaseDate)
        #expect(norwegian.month("desember") == 12)
        #expect(norwegian.month("mai") == 5)
        #expect(norwegian.weekday("tirsdag") == 2)
        #expect(norwegian.country("Sveits") == "CH")
        #expect(norwegian.country("Storbritannia") == "GB")
        #expect(norwegian.language("nynorsk") == "nn")
        #expect(norwegian.language("kvensk") == "fkv")
    }

    @Test(arguments: [
        "Når datteren hans vender hjem etter mange år, må han velge mellom henne og havet.",
        "Hun vet ikke hva hun skal si til ham, og han spør henne ikke om noe.",
        "En mann blir gammel på ei øy der det bare er ham og brevene som aldri ble åpnet.",
    ]) func `Norwegian prose is told from Danish and Swedish`(text: String) {
        #expect(LanguageGuess().language(of: text) == "no")
    }
}
