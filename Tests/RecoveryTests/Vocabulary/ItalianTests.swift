import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct ItalianTests {
    let italian = Lexicon(["it"])

    @Test(arguments: [
        ("Regia", Role.director), ("SOGGETTO", .story), ("Sceneggiatura", .writer),
        ("Organizzatore generale", .lineProducer), ("ORGANIZZAZIONE", .lineProducer),
        ("Produttore esecutivo", .executiveProducer), ("Ispettore di produzione", .locationManager),
        ("Direttrice di produzione", .productionManager), ("Fonico di presa diretta", .soundRecordist),
        ("Fonico di mixage", .soundMixer), ("Presa diretta", .soundRecordist), ("Rumorista", .other),
        ("Aiuto regista", .assistantDirector), ("Segretaria di edizione", .scriptSupervisor),
        ("Trucco", .makeUp), ("Acconciature", .hair), ("Arredamento", .setDecorator),
        ("Scenografie", .productionDesigner),
        ("Musiche originali", .composer), ("Liberamente tratto dal romanzo di", .basedOn),
        ("con il sostegno della", .supporter), ("Distribuito da", .distributor),
        ("Vendite estere", .salesAgent),
        ("Autore della fotografia", .cinematographer), ("Operatore alla macchina", .cameraOperator),
    ]) func `labels mean what the Italian trade means by them`(label: String, role: Role) {
        #expect(italian.role(of: label)?.roles == [role], "\(label)")
    }

    @Test func `joined labels give all roles`() {
        #expect(italian.role(of: "Soggetto e sceneggiatura")?.roles == [.story, .writer])
        #expect(italian.role(of: "SCRITTO E DIRETTO DA")?.roles == [.writer, .director])
        #expect(italian.role(of: "Scene e costumi")?.roles == [.productionDesigner, .costumeDesigner])
        #expect(
            italian.role(of: "Regia, fotografia e suono")?.roles == [
                .director, .cinematographer, .soundRecordist,
            ])
    }

    @Test func `headings of Italian kits are found`() {
        #expect(italian.heading("CAST ARTISTICO")?.kind == .cast)
        #expect(italian.heading("Cast tecnico")?.kind == .crew)
        #expect(italian.heading("Note di regia")?.kind == .statement)
        #expect(italian.heading("Intervista a Nerina Falco")?.name == "Nerina Falco")
        #expect(italian.heading("LA TRAMA")?.kind == .synopsis)
        #expect(italian.heading("Crediti non contrattuali")?.kind == .nothing)
    }

    @Test func `facts, dates and countries are known`() {
        #expect(italian.field("Nazionalità") == .country)
        #expect(italian.field("Visto censura n.") == .visa)
        #expect(italian.month("sett.") == 9)
        #expect(italian.country("Stati Uniti") == "US")
        #expect(italian.language("dialetto siciliano") == "scn")
    }
}
