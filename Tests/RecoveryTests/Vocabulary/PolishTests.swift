import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct PolishTests {
    let polish = Lexicon(["pl"])

    @Test(arguments: [
        ("Reżyseria", Role.director), ("reż.", .director), ("Scenariusz", .writer),
        ("Na podstawie powieści", .basedOn), ("Producentka", .producer),
        ("Producent wykonawczy", .executiveProducer), ("Producent liniowy", .lineProducer),
        ("Kierownik produkcji", .productionManager), ("Kierownik planu", .locationManager),
        ("ZDJĘCIA", .cinematographer), ("Autorka zdjęć", .cinematographer), ("Szwenkier", .cameraOperator),
        ("Montaż", .editor), ("Montaż dźwięku", .soundEditor), ("Dźwięk", .soundRecordist),
        ("Reżyser zgrania", .soundMixer), ("Reżyseria dźwięku", .soundDesigner),
        ("Scenografia", .productionDesigner), ("Dekoracja wnętrz", .setDecorator),
        ("Kostiumy", .costumeDesigner), ("Charakteryzacja", .makeUp), ("II reżyser", .assistantDirector),
        ("Sekretarka planu", .scriptSupervisor), ("Reżyser obsady", .castingDirector),
        ("Fotosy", .stillPhotographer), ("Mistrz oświetlenia", .gaffer), ("Kaskaderzy", .stunts),
        ("W rolach głównych", .cast), ("Głosu użyczyli", .cast), ("Współfinansowanie", .supporter),
        ("Dystrybutor", .distributor), ("Opieka artystyczna", .other), ("Mikrofoniarz", .other),
    ]) func `labels mean what the trade means by them in Poland`(label: String, role: Role) {
        #expect(polish.role(of: label)?.roles == [role], "\(label)")
    }

    @Test func `joined labels give all roles`() {
        #expect(polish.role(of: "Scenariusz i reżyseria")?.roles == [.writer, .director])
        #expect(polish.role(of: "Zdjęcia i montaż")?.roles == [.cinematographer, .editor])
        #expect(polish.role(of: "Muzyka i dźwięk")?.roles == [.composer, .soundRecordist])
    }

    @Test func `headings are found, and who speaks in them`() {
        #expect(polish.heading("SPIS TREŚCI")?.kind == .contents)
        #expect(polish.heading("Słowo od reżyserki")?.kind == .statement)
        #expect(polish.heading("Rozmowa z Jagodą Wrzos")?.name == "Jagodą Wrzos")
        #expect(polish.heading("Nagrody i wyróżnienia")?.kind == .awards)
        #expect(polish.heading("Twórcy")?.kind == .crew)
        #expect(polish.heading("O twórcach")?.kind == .biographies)
        #expect(polish.heading("Głosy prasy")?.kind == .reviews)
        #expect(polish.heading("Materiały prasowe")?.kind == .nothing)
    }

    @Test func `facts, dates and countries are known`() {
        #expect(polish.field("Czas trwania") == .runningTime)
        #expect(polish.field("Gatunek") == .genre)
        #expect(polish.field("Kategoria wiekowa") == .rating)
        #expect(polish.month("listopada") == 11)
        #expect(polish.month("marca") == 3)
        #expect(polish.weekday("środę") == 3)
        #expect(polish.season("jesienią") == 3)
        #expect(polish.country("Niemcy") == "DE")
        #expect(polish.country("Wielka Brytania") == "GB")
        #expect(polish.language("kaszubski") == "csb")
    }

    @Test(arguments: [
        "Przewoźnik z wyspy od lat czeka na list, który nie przychodzi.",
        "Gdy jego córka wraca do domu, musi wybrać między nią a rzeką.",
        "To opowieść o ludziach, którzy zostali na miejscu, i o tych, co odpłynęli.",
    ]) func `Polish prose is told from the others`(text: String) {
        #expect(LanguageGuess().language(of: text) == "pl")
    }
}
