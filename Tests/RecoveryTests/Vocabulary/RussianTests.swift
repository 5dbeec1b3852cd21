import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct RussianTests {
    let russian = Lexicon(["ru"])

    @Test(arguments: [
        ("Режиссёр", Role.director), ("РЕЖИССЕР-ПОСТАНОВЩИК", .director), ("Автор сценария", .writer),
        ("Второй режиссёр", .assistantDirector), ("Режиссёр монтажа", .editor), ("Редактор", .other),
        ("Художник-постановщик", .productionDesigner), ("Художник по костюмам", .costumeDesigner),
        ("Художник по гриму", .makeUp), ("Оператор-постановщик", .cinematographer),
        ("Исполнительный продюсер", .lineProducer), ("Генеральный продюсер", .producer),
        ("Звукорежиссёр", .soundRecordist), ("Звукорежиссёр перезаписи", .soundMixer),
        ("Директор картины", .productionManager), ("Кастинг-директор", .castingDirector),
        ("Колорист", .colourist), ("Художник по свету", .gaffer), ("Каскадёры", .stunts),
        ("По мотивам повести", .basedOn), ("При поддержке", .supporter), ("Кинокомпания", .productionCompany),
        ("Прокатчик", .distributor), ("Мировые продажи", .salesAgent), ("В главных ролях", .cast),
        ("Реквизитор", .other), ("Фотограф", .stillPhotographer),
    ]) func `labels mean what the Russian trade means by them`(label: String, role: Role) {
        #expect(russian.role(of: label)?.roles == [role], "\(label)")
    }

    @Test func `joined labels give all roles`() {
        #expect(russian.role(of: "Сценарий и постановка")?.roles == [.writer, .director])
        #expect(russian.role(of: "Автор сценария, режиссёр")?.roles == [.writer, .director])
        #expect(russian.role(of: "Художник и композитор")?.roles == [.productionDesigner, .composer])
        #expect(russian.role(of: "Сценарий, музыка")?.roles == [.writer, .composer])
    }

    @Test func `headings of Russian kits are found with yo or ye`() {
        #expect(russian.heading("РЕЖИССЕРСКАЯ ЭКСПЛИКАЦИЯ")?.kind == .statement)
        #expect(russian.heading("Интервью с Лидией Крушиной")?.name == "Лидией Крушиной")
        #expect(russian.heading("Синопсис")?.kind == .synopsis)
        #expect(russian.heading("О съёмках")?.kind == .productionNotes)
        #expect(russian.heading("Съемочная группа")?.kind == .crew)
        #expect(russian.heading("В ролях:")?.kind == .cast)
    }

    @Test func `facts, dates and inflected countries are known`() {
        #expect(russian.field("Хронометраж") == .runningTime)
        #expect(russian.field("Прокатное удостоверение №") == .visa)
        #expect(russian.month("августа") == 8)
        #expect(russian.month("в августе") == nil)
        #expect(russian.month("август") == 8)
        #expect(russian.country("России") == "RU")
        #expect(russian.country("СССР") == "SUHH")
        #expect(russian.language("кабардино-черкесский") == "kbd")
        #expect(russian.workKind("к/м") == .short)
        #expect(russian.workKind("Д/ф") == .documentary)
    }

    @Test func `the word for film takes a name`() {
        #expect(russian.fillings(.filmBy, "Фильм Веры Толстухиной") == ["Веры Толстухиной"])
    }
}
