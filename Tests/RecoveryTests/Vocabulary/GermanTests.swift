import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct GermanTests {
    let german = Lexicon(["de"])

    @Test(arguments: [
        ("Regisseurin", Role.director), ("Kamera", .cinematographer), ("BILDGESTALTUNG", .cinematographer),
        ("Kamerafrau/-mann", .cinematographer), ("Produzent:innen", .producer), ("Cutter/in", .editor),
        ("Montage", .editor), ("Originalton", .soundRecordist), ("Szenenbildner*in", .productionDesigner),
        ("Maske", .makeUp), ("Oberbeleuchter", .gaffer), ("Herstellungsleitung", .lineProducer),
        ("Produktionsleitung:", .productionManager), ("Aufnahmeleiterin", .locationManager),
        ("Regieassistenz", .assistantDirector), ("Redaktion", .other), ("Dramaturgie", .other),
        ("Weltvertrieb", .salesAgent), ("Im Verleih von", .distributor), ("Gefördert durch", .supporter),
        ("Farbkorrektur", .colourist), ("Mischtonmeister(in)", .soundMixer),
    ]) func `labels mean what the German trade means by them`(label: String, role: Role) {
        #expect(german.role(of: label)?.roles == [role], "\(label)")
    }

    @Test func `a single letter is a label only with its colon`() {
        #expect(german.role(of: "K:")?.roles == [.cinematographer])
        #expect(german.role(of: "K") == nil)
    }

    @Test func `joined labels give all roles`() {
        #expect(german.role(of: "Buch & Regie")?.roles == [.writer, .director])
        #expect(german.role(of: "Buch/Regie:")?.roles == [.writer, .director])
        #expect(german.role(of: "Regie, Kamera, Ton")?.roles == [.director, .cinematographer, .soundRecordist])
        #expect(german.role(of: "Kostüm und Maske")?.roles == [.costumeDesigner, .makeUp])
        #expect(german.role(of: "Geschrieben und produziert von")?.roles == [.writer, .producer])
    }

    @Test func `one Szenenbild is design, several are stills`() {
        #expect(german.role(of: "Szenenbild")?.roles == [.productionDesigner])
        #expect(german.heading("Szenenbilder")?.kind == .stills)
    }

    @Test func `headings of German kits are found`() {
        #expect(german.heading("INTERVIEW MIT REGISSEURIN THEA WOLLIN")?.name == "THEA WOLLIN")
        #expect(german.heading("Thea Wollin im Gespräch")?.kind == .interview)
        #expect(german.heading("Besetzung / Stab / Technische Daten")?.further == [.crew, .technical])
        #expect(german.heading("LANGINHALT")?.kind == .longSynopsis)
        #expect(german.heading("Pressenotiz")?.kind == .productionNotes)
        #expect(german.heading("Filmografie (Auswahl)")?.form == .whole)
    }

    @Test func `facts, dates and kinds are known`() {
        #expect(german.field("Seitenverhältnis") == .aspectRatio)
        #expect(german.month("Jänner") == 1)
        #expect(german.month("MAERZ") == 3)
        #expect(german.weekday("Sonnabend") == 6)
        #expect(german.workKind("Kurzfilm") == .short)
        #expect(
            german.fillings(.translatedBy, "Aus dem Polnischen von Thea Wollin") == [
                "Polnischen", "Thea Wollin",
            ])
    }
}
