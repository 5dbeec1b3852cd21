import DossierKit
import DossierRecovery
import Testing

@Suite struct ContactsTests {
    private func contacts(_ text: String) -> [Contact] { Leaflet.kit(text).contacts }

    private let synopsis = """
        SYNOPSIS

        A ferryman keeps a secret for the widow who lives on the other side of the river and never crosses.


        """

    @Test func `a block gives house, person, numbers and address under its head`() throws {
        let contacts = contacts(
            synopsis + """
                CONTACTS

                Press
                Willow Publicity
                Jane Doe
                T. +44 20 7946 0999
                jane@willowpublicity.example

                International sales
                Heron Films International
                12 Quay Street, Dublin 8
                +353 1 555 0100
                sales@heronfilms.example
                www.heronfilms.example
                """)
        try #require(contacts.count == 2)
        #expect(contacts[0].kind == .press)
        #expect(contacts[0].organisation?.value == "Willow Publicity")
        #expect(contacts[0].name?.value == "Jane Doe")
        #expect(contacts[0].phones.map(\.value) == ["+44 20 7946 0999"])
        #expect(contacts[0].emails.map(\.value) == ["jane@willowpublicity.example"])
        #expect(contacts[1].kind == .sales)
        #expect(contacts[1].organisation?.value == "Heron Films International")
        #expect(contacts[1].name == nil)
        #expect(contacts[1].address == "12 Quay Street, Dublin 8")
        #expect(contacts[1].urls.map(\.value) == ["www.heronfilms.example"])
    }

    @Test func `people of one house share it`() throws {
        let contacts = contacts(
            synopsis + """
                CONTACTS

                PRESS
                Doe & Roe
                Jane Doe, jane@doeroe.example, +44 20 7946 0999
                John Roe, john@doeroe.example, +44 7700 900999
                """)
        try #require(contacts.count == 2)
        #expect(contacts.map { $0.name?.value } == ["Jane Doe", "John Roe"])
        #expect(contacts.map { $0.organisation?.value } == ["Doe & Roe", "Doe & Roe"])
        #expect(contacts[1].phones.map(\.value) == ["+44 7700 900999"])
    }

    @Test func `blocks side by side are read down each column`() throws {
        let contacts = contacts(
            """
            KURZINHALT

            Eine Fährfrau hütet das Geheimnis der Witwe, die am anderen Ufer wohnt und den Fluss nie überquert hat.

            KONTAKTE

            Verleih\tPressebetreuung
            Reiher Filmverleih\tPressebüro Moor
            Hafenstraße 3\tAnna Moor
            20457 Hamburg\tTel. +49 30 5550 200
            info@reiher-film.example\tmoor@pressebuero-moor.example
            """)
        try #require(contacts.count == 2)
        #expect(contacts[0].kind == .distribution)
        #expect(contacts[0].address == "Hafenstraße 3, 20457 Hamburg")
        #expect(contacts[1].kind == .press)
        #expect(contacts[1].name?.value == "Anna Moor")
        #expect(contacts[1].organisation?.value == "Pressebüro Moor")
    }

    @Test func `heads in a row each get one of the blocks that follow`() {
        let contacts = contacts(
            """
            SYNOPSIS

            Une passeuse garde le secret de la veuve qui habite de l’autre côté du fleuve et ne traverse jamais.

            CONTACTS

            DISTRIBUTION\tPRESSE / PRESS

            Les Films du Gué
            3 rue des Saules
            75011 Paris
            contact@filmsdugue.example

            Odette Marais
            +33 6 39 98 00 01
            odette@marais-presse,example
            """)
        #expect(contacts.map(\.kind) == [.distribution, .press])
        #expect(contacts.map { $0.name?.value } == [nil, "Odette Marais"])
    }

    @Test func `contact lines on the cover need no heading`() throws {
        let contacts = contacts(
            """
            IL GUADO

            un film di
            ANNA RIVA

            ufficio stampa film:
            LUCIA BIANCHI +39 348 5550001 lucia@stampa.example

            materiale stampa su: www.guado.example

            SINOSSI

            Un traghettatore custodisce il segreto della vedova che vive sull’altra riva del fiume e non lo attraversa.
            """)
        try #require(contacts.count == 2)
        #expect(contacts[0].kind == .press)
        #expect(contacts[0].name?.value == "Lucia Bianchi")
        #expect(contacts[0].phones.map(\.value) == ["+39 348 5550001"])
        #expect(contacts[1].urls.map(\.value) == ["www.guado.example"])
    }

    @Test(arguments: [
        ("jane @willow.example", "jane@willow.example"), ("jane@willow,example", "jane@willow.example"),
        ("jane[at]willow.example", "jane@willow.example"),
        ("jane.doe@willow.example.", "jane.doe@willow.example"),
    ])
    func `an obvious slip in a mail address is mended`(printed: String, mended: String) {
        let found = contacts(synopsis + "CONTACTS\n\nPress\nJane Doe\n" + printed + "\n")
        #expect(found.flatMap(\.emails).map(\.value) == [mended])
    }

    @Test(arguments: [
        ("Tel. 01 42 55 50 24/63", ["01 42 55 50 24", "01 42 55 50 63"]),
        ("(310) 555-0100", ["(310) 555-0100"]),
        ("+7 495 555-01-38", ["+7 495 555-01-38"]), ("Telefon: 030/5550200", ["030/5550200"]),
        ("4050-123 Porto", []), ("12.03.2031", []), ("2019-2021", []), ("Visa 159 407", []),
    ])
    func `telephone numbers are told from dates and post codes`(line: String, numbers: [String]) {
        let found = contacts(synopsis + "CONTACTS\n\nPress\nJane Doe\njane@willow.example\n" + line + "\n")
        #expect(found.flatMap(\.phones).map(\.value) == numbers)
    }

    @Test func `house, address and person may share a line`() throws {
        let found = contacts(
            synopsis + """
                CONTACTS

                Distribution: Heron Releasing, 3 Quay Street, Dublin 8 – (+353) 1 555 0100 – book@heron.example
                Production: Moor Film, Karl Moor (producer), karl@moor.example
                """)
        try #require(found.count == 2)
        #expect(found[0].organisation?.value == "Heron Releasing")
        #expect(found[0].address == "3 Quay Street, Dublin 8")
        #expect(found[0].phones.map(\.value) == ["(+353) 1 555 0100"])
        #expect(found[1].organisation?.value == "Moor Film")
        #expect(found[1].name?.value == "Karl Moor")
    }

    @Test func `a fax is no telephone`() {
        let found = contacts(
            synopsis + "CONTACTS\n\nPress\nJane Doe\nTel: +44 20 7946 0999\nFax: +44 20 7946 0998\n")
        #expect(found.flatMap(\.phones).map(\.value) == ["+44 20 7946 0999"])
        #expect(found.flatMap(\.faxes).map(\.value) == ["+44 20 7946 0998"])
    }

    @Test func `who distributes or sells the film is credited, the press agency is not`() {
        let kit = Leaflet.kit(
            synopsis + """
                CONTACTS

                Distribution
                Heron Releasing
                book@heron.example

                Press
                Willow Publicity
                press@willow.example
                """)
        #expect(
            kit.credits.contains { $0.role == .distributor && $0.name.value == "Heron Releasing" })
        #expect(!kit.credits.contains { $0.name.value == "Willow Publicity" })
    }

    @Test func `four thousand contact lines are read`() {
        var text = synopsis + "CONTACTS\n\n"
        for number in 0..<1_000 {
            text += "Press\nPerson Number\nperson\(number)@willow.example\n+44 20 7946 \(1000 + number)\n"
        }
        #expect(contacts(text).count > 900)
    }

    @Test func `running text that mentions a number is no contact`() {
        #expect(contacts(synopsis + "NOTES\n\nThe village had 1 200 400 300 grains of salt.\n").isEmpty)
    }
}
