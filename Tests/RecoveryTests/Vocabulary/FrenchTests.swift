import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct FrenchTests {
    let french = Lexicon(["fr"])

    @Test(arguments: [
        ("Réalisatrice", Role.director), ("PRODUCTEUR DÉLÉGUÉ :", .producer),
        ("Producteur·rice exécutif·ve", .lineProducer), ("Productrice exécutive", .lineProducer),
        ("Image", .cinematographer), ("Chef opératrice", .cinematographer), ("Cadreur", .cameraOperator),
        ("Décors", .productionDesigner), ("Étalonnage", .colourist), ("Mixage", .soundMixer),
        ("Scripte", .scriptSupervisor), ("1er assistant mise en scène", .assistantDirector),
        ("Mise en scène", .director), ("d’après le roman de", .basedOn), ("Sujet original", .story),
        ("Monteur.euse", .editor), ("INGÉNIEUR DU SON", .soundRecordist), ("Coiffure", .hair),
        ("avec le soutien du", .supporter), ("Ventes internationales", .salesAgent),
    ]) func `labels mean what the French trade means by them`(label: String, role: Role) {
        #expect(french.role(of: label)?.roles == [role], "\(label)")
    }

    @Test func `joined labels give all roles`() {
        #expect(french.role(of: "Scénario et réalisation")?.roles == [.writer, .director])
        #expect(french.role(of: "Montage son & mixage")?.roles == [.soundEditor, .soundMixer])
        #expect(french.role(of: "Écrit et réalisé par")?.roles == [.writer, .director])
        #expect(french.role(of: "Produit et monté par")?.roles == [.producer, .editor])
        #expect(french.role(of: "Image et son")?.roles == [.cinematographer, .soundRecordist])
    }

    @Test func `headings are found with article, name and French spacing`() {
        #expect(french.heading("NOTE D’INTENTION DE LA RÉALISATRICE")?.kind == .statement)
        #expect(french.heading("Entretien avec Odile Marchetti")?.name == "Odile Marchetti")
        #expect(french.heading("Pourquoi ce film ?")?.kind == .statement)
        #expect(french.heading("Distribution")?.kinds == [.cast, .contacts])
        #expect(french.heading("Fiche technique")?.kinds == [.crew, .technical])
        #expect(french.heading("Filmographie (courts métrages)")?.kind == .filmography)
    }

    @Test func `facts, dates and kinds are known`() {
        #expect(french.field("Visa d’exploitation n° :") == .visa)
        #expect(french.field("Durée") == .runningTime)
        #expect(french.month("févr.") == 2)
        #expect(french.month("AOUT") == 8)
        #expect(french.workKind("CM") == .short)
        #expect(french.fillings(.subtitles, "sous-titré en anglais") == ["anglais"])
    }
}
