import DossierKit
import DossierRecovery
import Testing

@Suite struct TitleTests {
    @Test func `the block above "a film by" is the title, in ordinary case`() {
        let kit = Leaflet.kit(
            """
            Copper Yard Pictures presents

            THE PAPER BRIDGE

            a film by

            EDNA MARLOWE

            SYNOPSIS
            A bookbinder crosses a river that is not on her map, and finds on the far side that she is late.
            """)
        #expect(kit.film.title?.value == "The Paper Bridge")
        #expect(kit.film.title?.source?.line == 3)
    }

    @Test func `a title over two lines is one title where the text uses it so`() {
        let kit = Leaflet.kit(
            """
            Copper Yard Pictures presents
            PAPER
            BRIDGE
            a documentary by Edna Marlowe

            SYNOPSIS
            Filmed over four winters, Paper Bridge follows the last ferryman of a town that has built a bridge.
            """)
        #expect(kit.film.title?.value == "Paper Bridge")
    }

    @Test func `the director's name in the largest type is no title`() {
        let paper = Leaflet.printed(
            """
            14|ORSO FILM e LANTERNA CINEMA

            12|presentano

            12|un film di

            30|BRUNO CASALEGNO

            12|prodotto da
            14|ORSO FILM
            """,
            """
            Sinossi
            L’estate del ponte è il racconto di due fratelli che tornano nella casa del padre per venderla e
            non ci riescono, perché la casa è stata già venduta e nessuno ha avuto il coraggio di dirlo a loro.
            """, title: "Microsoft Word - L'ESTATE DEL PONTE pressbook finale.doc")
        let kit = Recovery.recover(paper)
        #expect(kit.film.title?.value == "L’estate del ponte")
        #expect(kit.credits.contains { $0.role == .director && $0.name.value == "Bruno Casalegno" })
    }

    @Test func `two titles in the largest type are two titles`() {
        let paper = Leaflet.printed(
            """
            12|Les Films du Quai présentent / present

            28|Le Pont de papier
            28|The Bridge of the Papers

            12|un film de / a film by
            12|EDNA MARLOWE

            12|France, Belgique / France, Belgium – 2031 – 1h34 – couleur / colour
            """,
            """
            SYNOPSIS
            Une relieuse traverse un fleuve qui ne figure pas sur sa carte et découvre sur l’autre rive qu’elle
            est en retard. Dans la ville, on l’attend pour la lecture d’un testament qu’elle n’a pas voulu, et
            les autres sont déjà là depuis le matin, avec le notaire et avec les enfants de la maison d’en face.
            """)
        let film = Recovery.recover(paper).film
        #expect(film.title?.value == "Le Pont de papier")
        #expect(film.alternativeTitles.map(\.value) == ["The Bridge of the Papers"])
        #expect(film.originalTitle == nil)
    }

    @Test func `a line in lower case goes on with the title above it`() {
        let paper = Leaflet.printed(
            """
            20|CLAIRE VASSEUR

            48|Le Verger
            48|de verre

            18|The Glass Orchard

            11|avec Anna Morel, Luc Derrien
            """,
            """
            SYNOPSIS
            Une relieuse traverse un fleuve qui ne figure pas sur sa carte et découvre sur l’autre rive qu’elle
            est en retard. Dans la ville, on l’attend pour la lecture d’un testament qu’elle n’a pas voulu, et
            les autres sont déjà là depuis le matin, avec le notaire et avec les enfants de la maison d’en face.
            """)
        let film = Recovery.recover(paper).film
        #expect(film.title?.value == "Le Verger de verre")
        #expect(film.alternativeTitles.map(\.value) == ["The Glass Orchard"])
    }

    @Test func `a second title in brackets is an alternative one where the film is at home`() {
        let film = Leaflet.kit(
            """
            ARENAL CINE
            presenta

            EL PUENTE DE PAPEL

            (Paper Bridge)

            una película de
            ELENA MORALES

            España, 2031, 94 minutos

            SINOPSIS
            Una encuadernadora cruza un río que no está en su mapa y descubre en la otra orilla que llega tarde.
            """
        ).film
        #expect(film.title?.value == "El puente de papel")
        #expect(film.alternativeTitles.map(\.value) == ["Paper Bridge"])
    }

    @Test func `a second title in brackets is the original one in a kit from elsewhere`() {
        let film = Leaflet.kit(
            """
            Harbour Street Releasing presents

            PAPER BRIDGE
            (Il ponte di carta)

            a film by Bruno Casalegno

            Italy, 2031, 94 minutes

            SYNOPSIS
            A bookbinder crosses a river that is not on her map, and finds on the far side that she is late.
            """
        ).film
        #expect(film.title?.value == "Paper Bridge")
        #expect(film.originalTitle?.value == "Il ponte di carta")
    }

    @Test func `the running head tells a title the cover does not set apart`() {
        let head = "PAPER BRIDGE – Production notes"
        let kit = Recovery.recover(
            Leaflet.plain(
                """
                \(head)

                Synopsis
                A bookbinder crosses a river that is not on her map, and finds there that she is late.
                \u{0C}\(head)

                The cast
                In the town they have waited for her all winter, with the letter that she was to bring.
                \u{0C}\(head)

                The crew
                She has lost it on the way, and they do not know that the river has taken it from her.
                """))
        #expect(kit.film.title?.value == "Paper Bridge")
    }

    @Test func `each spelling of the title in running heads is a claim`() {
        let kit = Recovery.recover(
            Leaflet.printed(
                "12|Copper Yard presents\n\n30|The Paper Bridge\n\n12|a film by Edna Marlowe\n\nThe Paper Bridge",
                "Synopsis\nA bookbinder crosses a river that is not on her map.\n\nThe Paper Brigde",
                "Notes\nIt was made in the winter, with the river frozen.\n\nThe Paper Brigde"))
        #expect(kit.film.title?.value == "The Paper Bridge")
        let heads = kit.claims.filter { $0.fact == .title && $0.origin == .runningHead }.map(\.text)
        #expect(heads.contains("The Paper Brigde"))
    }

    @Test func `a kit that names no film has no title`() {
        let kit = Leaflet.kit(
            """
            Copper Yard Pictures presents

            SYNOPSIS
            A bookbinder crosses a river that is not on her map, and finds on the far side that she is late.
            """)
        #expect(kit.film.title == nil)
    }

    /// A cover above a text in English that does not name the film.
    private func title(_ cover: String) -> String? {
        Leaflet.kit(
            """
            \(cover)

            SYNOPSIS
            A gardener inherits a house in the north and finds that every tree has been given a name by her father.
            When the frost comes she has to decide which of them she will keep, and who will be told of it.
            """
        ).film.title?.value
    }

    @Test(arguments: [
        "“THE GLASS ORCHARD”\n\nProduction Notes\n\nRunning time: 112 minutes",
        "THE GLASS ORCHARD\nPress Notes\n\nContact:\nJane Roe\njane@example.com",
        "a film by\nCLAIRE VASSEUR\n\nTHE GLASS ORCHARD\n\nPRESS KIT",
        "ADA MOREL   PAUL DERRIEN\n\nTHE GLASS ORCHARD\n\nWritten and directed by CLAIRE VASSEUR",
        "CLAIRE VASSEUR’S\nTHE GLASS ORCHARD\n\nOne winter. One tree.",
        "OFFICIAL SELECTION – LIDO FILM FESTIVAL\n\nTHE GLASS ORCHARD\n\nDirected by Claire Vasseur",
    ])
    func `a cover without type tells the title by its neighbours`(_ cover: String) {
        #expect(title(cover) == "The Glass Orchard")
    }

    @Test(arguments: [
        "NORTHLIGHT PICTURES\n\nPRESS KIT", "67th FESTIVAL OF RIVEBOURG\n\nPRESS KIT",
        "a film by\nCLAIRE VASSEUR\n\nPRESS KIT", "NORTHLIGHT PICTURES\npresents",
    ])
    func `names of companies, festivals and the director are no titles`(_ cover: String) {
        #expect(title(cover) == nil)
    }

    @Test func `a film may be called by a person's name`() {
        #expect(title("ANNA KARLSEN\n\na film by Peter Vance\n\nIreland, 2031, 90 minutes") == "Anna Karlsen")
    }

    @Test func `a slash parts a title from its translation`() {
        let film = Leaflet.kit(
            """
            LE VERGER DE VERRE / THE GLASS ORCHARD

            un film de Claire Vasseur

            France, 2031, 98 min, couleur

            SYNOPSIS
            Une relieuse traverse un fleuve qui ne figure pas sur sa carte et découvre sur l’autre rive qu’elle est
            en retard. Dans la ville, on l’attend depuis le début de l’hiver avec les autres, pour la lecture.
            """
        ).film
        #expect(film.title?.value == "Le Verger de verre")
        #expect(film.alternativeTitles.map(\.value) == ["The Glass Orchard"])
    }

    @Test func `a label gives the whole of a title that the cover sets over lines`() {
        let kit = Typescript.kit(
            """
            NORDLYS FILM presents

            *NIGHT
            *BOATKEEPERS

            A film by Vera Lund
            \u{0C}
            *TECHNICAL SHEET

            Title: Night Boatkeepers
            Year: 2031
            Running time: 98 min
            """)
        #expect(kit.film.title?.value == "Night Boatkeepers")
    }

    @Test func `a title in two lines is whole though its last word is a name of the story`() {
        let kit = Typescript.kit(
            """
            NORDLYS FILM presents

            *MAISON
            *LACAZE

            UN FILM DE
            ODILE MARCHAND
            \u{0C}
            *SYNOPSIS

            Armand Lacaze vend sa maison, et Nell Lacaze la rachète. Personne chez les Lacaze ne sait pourquoi.

            *BIOGRAPHIE

            Odile Marchand vit à Lyon. Maison Lacaze est son deuxième film, après un court métrage sans maison.

            *FILMOGRAPHIE
            2031 MAISON LACAZE
            2027 LES VOISINS, court métrage
            """)
        #expect(kit.film.title?.value == "Maison Lacaze")
    }
}
