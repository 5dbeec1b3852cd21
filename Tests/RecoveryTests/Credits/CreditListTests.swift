import DossierKit
import DossierRecovery
import Testing

@Suite struct CreditListTests {
    private func credits(_ list: String, heading: String = "CREW") -> [Credit] {
        Leaflet.kit(
            """
            SYNOPSIS
            A bookbinder crosses a river that is not on her map, and finds on the far side that she is late. In the
            town they have waited for her all winter, with the letter that she was to bring and has lost.

            \(heading)
            \(list)
            """
        ).credits
    }

    private func french(_ list: String) -> [Credit] {
        Leaflet.kit(
            """
            SYNOPSIS
            Une relieuse traverse un fleuve qui ne figure pas sur sa carte et découvre sur l’autre rive qu’elle est
            en retard. Dans la ville, on l’attend depuis le début de l’hiver avec les autres, pour la lecture.

            LISTE TECHNIQUE
            \(list)
            """
        ).credits
    }

    private func names(_ role: Role, _ credits: [Credit]) -> [String] {
        credits.filter { $0.role == role }.map(\.name.value)
    }

    @Test func `a label of which only the beginning is known is a label as a whole`() {
        let found = credits(
            """
            Director\tEDNA MARLOWE
            Editor\tJOHN VANE
            Makeup Department Head\tROSE KELLER
            Hair Department Head\tTESS BLAKE
            """)
        #expect(names(.makeUp, found) == ["Rose Keller"])
        #expect(names(.hair, found) == ["Tess Blake"])
        #expect(!found.contains { $0.name.value == "Department Head" })
    }

    @Test func `a label for people and companies is read for each name by itself`() {
        let found = french(
            """
            Réalisation\tEdna Marlowe
            Montage\tJean Vane
            Production\tAda Quill (Cuivre Films), Cuivre Films
            """)
        #expect(names(.producer, found) == ["Ada Quill"])
        #expect(names(.productionCompany, found) == ["Cuivre Films"])
    }

    @Test func `a label in two languages means what both sides mean`() {
        let found = french(
            """
            Réalisation / Director\tEdna Marlowe
            Production / Producers\tAda Quill
            \tPaul Verdier
            Sociétés de production / Production companies\tCuivre et Cie
            """)
        #expect(names(.producer, found) == ["Ada Quill", "Paul Verdier"])
        #expect(names(.productionCompany, found) == ["Cuivre et Cie"])
    }

    @Test func `co-production is of people where the companies have a line of their own`() {
        let list = "Director\tEdna Marlowe\nEditor\tJohn Vane\nCo-production\tAda Quill\n"
        #expect(names(.coProductionCompany, credits(list)) == ["Ada Quill"])
        let apart = credits(list + "Co-production company\tCopper Yard Films")
        #expect(names(.coProducer, apart) == ["Ada Quill"])
        #expect(names(.coProductionCompany, apart) == ["Copper Yard Films"])
    }

    @Test func `rows of the technical sheet among the credits are no credits`() {
        let found = credits(
            """
            Director\tEdna Marlowe
            Editor\tJohn Vane
            Supported by\tThe River Fund
            Sound\t5.1
            Screening format\tDCP
            Languages\tFrench, Romanian
            """)
        #expect(names(.supporter, found) == ["The River Fund"])
        #expect(!found.contains { ["DCP", "5.1", "French", "Romanian", "Languages"].contains($0.name.value) })
    }

    @Test func `a name ends before the house it works for`() {
        let found = credits("Director\tEdna Marlowe\nEditor\tJohn Vane\nSound Design\tLEA STONE for LOW SOUND")
        #expect(names(.soundDesigner, found) == ["Lea Stone"])
    }

    @Test func `a template's bracket is no name`() {
        let found = credits("Director\tEdna Marlowe\nEditor\tJohn Vane\nProduction Designer\t[NAME TO COME]")
        #expect(names(.productionDesigner, found).isEmpty)
    }

    @Test func `a heading in letter-spaced type opens its list though its words run together`() {
        let found = Leaflet.kit(
            """
            SINOPSE
            Uma encadernadora atravessa um rio que não está no seu mapa e percebe na outra margem que chegou tarde.
            Na cidade, todos esperam por ela desde o inverno, para a leitura da carta que ela perdeu no caminho.

            E Q U I PA T É C N I C A
            Realização
            Montagem
            Desenho de som

            Edna Marlowe
            Ada Quill
            João Vale, Rita Lopo
            """
        ).credits
        #expect(names(.editor, found) == ["Ada Quill"])
        #expect(names(.soundDesigner, found) == ["João Vale", "Rita Lopo"])
    }

    @Test func `who is seen in a documentary plays nobody`() {
        let found = Leaflet.kit(
            """
            THE LAST FERRY
            Norway | 2031 | 98 min | documentary | colour

            SYNOPSIS

            A ferryman keeps a secret for the widow who lives on the other side of the river and never crosses.

            CAST

            Edna Marlowe
            John Vane
            """
        ).credits
        #expect(names(.participant, found) == ["Edna Marlowe", "John Vane"])
        #expect(names(.cast, found).isEmpty)
    }

    @Test func `sentences below a list name companies`() {
        let found = credits(
            """
            Director\tEdna Marlowe
            Editor\tJohn Vane

            A production of Slack Tide Films, made with the support of the Harbour Screen Fund, Channel Four
            Shores and the Coast Council.
            """)
        #expect(names(.productionCompany, found) == ["Slack Tide Films"])
        #expect(
            names(.supporter, found) == ["Harbour Screen Fund", "Channel Four Shores", "Coast Council"])
        #expect(names(.director, found) == ["Edna Marlowe"])
    }

    @Test func `names that a narrow column broke are whole`() {
        let found = credits(
            """
            Director\tEdna Marlowe
            Co-producers\tJohn Vane, Ada
            \tQuill
            Editor\tRuth Penn
            With the support of\tHarbour Screen
            \tFund, Coast Film
            \tOffice
            Music\tPaul Tench
            """)
        #expect(names(.coProducer, found) == ["John Vane", "Ada Quill"])
        #expect(names(.supporter, found) == ["Harbour Screen Fund", "Coast Film Office"])
        #expect(names(.composer, found) == ["Paul Tench"])
    }

    @Test func `broadcasters below each other stay apart`() {
        let found = credits(
            "Director\tEdna Marlowe\nSupported by\tARTE\n\tZDF\n\tNordic Fund\nEditor\tRuth Penn")
        #expect(names(.supporter, found).count == 3)
    }

    @Test func `names with what they did are the crew, whatever stands above them`() {
        let kit = Typescript.kit(
            """
            *SYNOPSIS

            A ferry leaves the harbour every evening and nobody has ever seen it arrive at the other shore.

            *WE WERE ALL ON BOARD

            Vera Lund, director
            Inga Moe, editor
            Siri Holt, costume designer
            Per Aas, composer
            Nils Berg, gaffer
            """)
        #expect(names(.director, kit.credits) == ["Vera Lund"])
        #expect(names(.editor, kit.credits) == ["Inga Moe"])
        #expect(names(.composer, kit.credits) == ["Per Aas"])
        #expect(names(.costumeDesigner, kit.credits) == ["Siri Holt"])
    }
}
