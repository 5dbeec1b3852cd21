import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct CastListTests {
    private static let english = """
        NIGHT BOAT
        a film by Vera Lund

        SYNOPSIS

        On the quay they wait for the boat that has not come for three nights, and nobody asks why the lamp is lit.
        """
    private static let russian = """
        НОЧНОЙ ПАРОМ
        фильм Веры Лунд

        СИНОПСИС

        Паром не приходит уже третью ночь, но на причале никто не спрашивает, почему горит лампа и кого они ждут.
        """
    private static let italian = """
        IL MOLO
        un film di Carla Orsi

        SINOSSI

        Sul molo aspettano da tre notti la barca che non arriva, e nessuno chiede perché la lampada sia ancora accesa.
        """
    private static let spanish = """
        EL BARCO
        una película de Carla Ríos

        SINOPSIS

        En el muelle esperan desde hace tres noches el barco que no llega, y nadie pregunta por qué sigue la luz.
        """

    private func cast(_ list: String, heading: String = "CAST", story: String = Self.english) -> [String] {
        Typescript.plain("\(story)\n\n\(heading)\n\n\(list)\n").credits.filter { $0.role == .cast }.map {
            $0.name.value + ($0.character.map { " as " + $0.value } ?? "")
        }
    }

    @Test func `a comma line after line parts actor and part`() {
        let found = cast(
            """
            Lucie Abel, Mina
            Omar Ben Salah, the keeper
            Rose Vian, the aunt
            """)
        #expect(found == ["Lucie Abel as Mina", "Omar Ben Salah as the keeper", "Rose Vian as the aunt"])
    }

    @Test func `names with the year of birth play nobody`() {
        let found = cast(
            """
            Esther Lind, born 1936
            Aksel Moe, born 1939
            Birthe Riis, born 1941
            """)
        #expect(!found.contains { $0.contains("born") })
    }

    @Test func `the part stands below the actor, whatever the type`() {
        let found = cast(
            """
            Мария Ольхова
            Паромщица

            Игорь Летин
            Сторож

            Тамара Грач
            Соседка

            В эпизодах: Ян Берг, Софья Лист, Глеб Тур
            """, heading: "В РОЛЯХ", story: Self.russian)
        #expect(
            found.prefix(3) == [
                "Мария Ольхова as Паромщица", "Игорь Летин as Сторож", "Тамара Грач as Соседка",
            ])
        #expect(found.dropFirst(3) == ["Ян Берг", "Софья Лист", "Глеб Тур"])
    }

    @Test func `a label before an actor is no part`() {
        let found = cast(
            """
            Ada Quill as Nell
            Ben Hale as the pilot
            Special appearance: Rosa Moe as the Siren
            """)
        #expect(found.last == "Rosa Moe as the Siren")
    }

    @Test func `a list that lost its columns is cut where the part begins`() {
        let found = cast(
            """
            Ada Corti la vedova
            Nina Bell Rosa
            Ugo Prati don Luigi
            Carla Landi la maestra
            """, heading: "CAST ARTISTICO", story: Self.italian)
        #expect(found.contains("Ada Corti as la vedova"))
        #expect(found.contains("Carla Landi as la maestra"))
        #expect(found.contains("Nina Bell as Rosa"))
    }

    @Test func `names of three words alone stay whole`() {
        let found = cast(
            """
            José Luis García
            María Elena Soto
            Juan Carlos Ríos
            """, heading: "REPARTO", story: Self.spanish)
        #expect(found == ["José Luis García", "María Elena Soto", "Juan Carlos Ríos"])
    }

    @Test func `portraits of those seen in a documentary give their names`() {
        let kit = Typescript.plain(
            """
            TIDE GAUGE
            a documentary by Vera Lund

            PARTICIPANTS

            ADA QUILL, Sargent
            Drove a lorry until 2009. Has never missed a morning.

            BEN HALE, Pecos
            Reads the gauge on Tuesdays, and only then.
            """)
        #expect(kit.credits.filter { $0.role == .participant }.map(\.name.value) == ["Ada Quill", "Ben Hale"])
        #expect(kit.film.genres.map(\.value) == ["documentary"])
    }
}
