import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct SpanishTests {
    let spanish = Lexicon(["es"])

    @Test(arguments: [
        ("Dirección", Role.director), ("Directora", .director), ("GUIÓN", .writer), ("Guion", .writer),
        ("Dirección de fotografía", .cinematographer), ("Dirección de arte", .artDirector),
        ("Director de producción", .productionManager), ("Jefa de producción", .productionManager),
        ("Productor ejecutivo", .executiveProducer), ("Delegada de producción", .lineProducer),
        ("Montaje", .editor), ("Montaje de sonido", .soundEditor), ("Sonido directo", .soundRecordist),
        ("Mezclas", .soundMixer), ("Vestuario", .costumeDesigner), ("Etalonaje", .colourist),
        ("Ayudante de dirección", .assistantDirector), ("Argumento", .story), ("Caracterización", .makeUp),
        ("Peluquería", .hair), ("Foto fija", .stillPhotographer), ("Jefe de eléctricos", .gaffer),
        ("Diseño de producción", .productionDesigner), ("Con el apoyo de", .supporter),
        ("Productor/a", .producer), ("Sonidista", .soundRecordist), ("Foquista", .other),
    ]) func `labels mean what the Spanish trade means by them`(label: String, role: Role) {
        #expect(spanish.role(of: label)?.roles == [role], "\(label)")
    }

    @Test func `joined labels give all roles`() {
        #expect(spanish.role(of: "Guion y dirección")?.roles == [.writer, .director])
        #expect(spanish.role(of: "Maquillaje y peluquería")?.roles == [.makeUp, .hair])
        #expect(spanish.role(of: "Escrita, montada y dirigida por")?.roles == [.writer, .editor, .director])
        #expect(spanish.role(of: "Sonido e iluminación")?.roles == [.soundRecordist, .gaffer])
    }

    @Test func `headings of Spanish kits are found`() {
        #expect(spanish.heading("NOTAS DE LA DIRECTORA")?.kind == .statement)
        #expect(spanish.heading("Entrevista con Begoña Iturri")?.name == "Begoña Iturri")
        #expect(spanish.heading("Ficha técnica")?.kinds == [.crew, .technical])
        #expect(spanish.heading("Ficha artística")?.kind == .cast)
        #expect(spanish.heading("¿Sabías que…?")?.kind == .notes)
    }

    @Test func `facts, dates and countries are known`() {
        #expect(spanish.field("Duración") == .runningTime)
        #expect(spanish.month("setiembre") == 9)
        #expect(spanish.country("EE. UU.") == "US")
        #expect(spanish.language("castellano") == "es")
        #expect(spanish.workKind("cortometraje") == .short)
    }
}
