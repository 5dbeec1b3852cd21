import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct PortugueseTests {
    let portuguese = Lexicon(["pt-BR"])

    @Test(arguments: [
        ("Realização", Role.director), ("Direção", .director), ("Argumento", .writer), ("ROTEIRO", .writer),
        ("Direção de fotografia", .cinematographer), ("Imagem", .cinematographer),
        ("Direção de arte", .artDirector), ("Diretora de produção", .productionManager),
        ("Chefe de produção", .locationManager), ("Montagem", .editor), ("Montagem de som", .soundEditor),
        ("Som direto", .soundRecordist), ("Mistura de som", .soundMixer), ("Mixagem", .soundMixer),
        ("Figurinos", .costumeDesigner), ("Guarda-roupa", .costumeDesigner), ("Caracterização", .makeUp),
        ("Maquiagem", .makeUp), ("Assistente de realização", .assistantDirector),
        ("Anotadora", .scriptSupervisor),
        ("Trilha sonora original", .composer), ("Banda sonora", .composer), ("Dublês", .stunts),
        ("Fotografia de cena", .stillPhotographer), ("Com o apoio do", .supporter),
        ("Distribuidora", .distributor),
        ("Preparação de elenco", .other), ("Produtor(a) executivo(a)", .executiveProducer),
    ]) func `labels mean what the trade means by them in Portugal and Brazil`(label: String, role: Role) {
        #expect(portuguese.role(of: label)?.roles == [role], "\(label)")
    }

    @Test func `joined labels give all roles`() {
        #expect(portuguese.role(of: "Argumento e realização")?.roles == [.writer, .director])
        #expect(portuguese.role(of: "Roteiro & direção")?.roles == [.writer, .director])
        #expect(portuguese.role(of: "Imagem e som")?.roles == [.cinematographer, .soundRecordist])
        #expect(portuguese.role(of: "Produzido e montado por")?.roles == [.producer, .editor])
    }

    @Test func `headings of both kinds of Portuguese are found`() {
        #expect(portuguese.heading("NOTA DE INTENÇÕES")?.kind == .statement)
        #expect(portuguese.heading("Palavra da diretora")?.kind == .statement)
        #expect(portuguese.heading("Entrevista com Zélia Antunes")?.name == "Zélia Antunes")
        #expect(portuguese.heading("Festivais e prémios")?.kind == .awards)
        #expect(portuguese.heading("Equipe")?.kind == .crew)
    }

    @Test func `facts, dates and countries are known`() {
        #expect(portuguese.field("Gênero") == .genre)
        #expect(portuguese.field("Classificação indicativa") == .rating)
        #expect(portuguese.month("março") == 3)
        #expect(portuguese.weekday("quinta-feira") == 4)
        #expect(portuguese.country("Polónia") == "PL")
        #expect(portuguese.country("Polônia") == "PL")
        #expect(portuguese.language("Libras") == "bzs")
    }
}
