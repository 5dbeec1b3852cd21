import DossierText

/// What a column of a table of works, of prizes or of players holds, as the row above it says.
///
/// One list for all languages: a head is one word or two, and few of them mean different things.
enum TableHead: Hashable, CaseIterable {
    case year, title, originalTitle, otherTitle, kind, runningTime, part, director, country, house
    case festival, section, award, place, actor, character

    /// The columns of a row in which every cell is a head; nil if one is none or if there are fewer than two.
    static func columns(_ cells: [Cell]) -> [TableHead]? {
        guard cells.count >= 2, cells.count <= 10 else { return nil }
        var heads: [TableHead] = []
        for cell in cells {
            guard cell.text.utf8.count <= 48, let head = of(cell.text), !heads.contains(head) else {
                return nil
            }
            heads.append(head)
        }
        return heads
    }

    /// A row that names the columns of a table of people: "Role → Name", "Actor → Character".
    static func isOfPeople(_ row: [Cell]) -> Bool {
        guard row.count == 2, let heads = columns(row) else { return false }
        let sides = Set(heads)
        return sides.isSubset(of: [.part, .title, .actor, .character]) && sides != [.title, .character]
    }

    /// What a cell is the head of; parts beside a slash are the same head in two languages.
    static func of(_ text: String) -> TableHead? {
        if let head = table[key(text)] { return head }
        let sides = text.split(separator: "/")
        guard sides.count == 2, let head = table[key(String(sides[0]))], table[key(String(sides[1]))] == head
        else { return nil }
        return head
    }

    private static func key(_ text: String) -> String {
        words(of: folded(text)).map { String($0.text) }.joined(separator: " ")
    }

    private static let table: [String: TableHead] = {
        var table: [String: TableHead] = [:]
        for head in allCases {
            for phrase in head.phrases.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
                let key = key(String(phrase))
                if !key.isEmpty, table[key] == nil { table[key] = head }
            }
        }
        return table
    }()

    private var phrases: String {
        switch self {
        case .year:
            """
            year|date|production year|année|date de sortie|jahr|produktionsjahr|jahre|año|anno|ano|год|годы
            jaar|rok|år|årstal|årtal|produktionsår|année de production|fecha|data|datum|data produkcji
            """
        case .title:
            """
            title|film|films|work|production|project|name|titre|film titre|œuvre|titel|filmtitel|werk|projekt
            título|película|obra|titolo|opera|filme|название|фильм|название фильма|titel film|tytuł|tytuł filmu
            tittel|filmtittel|prosjekt|titulo|english title|titre français|deutscher titel
            """
        case .originalTitle:
            """
            original title|titre original|originaltitel|título original|titolo originale
            оригинальное название|originele titel|tytuł oryginalny|originaltittel
            """
        case .otherTitle:
            """
            international title|titre international|internationaler titel|título internacional
            titolo internazionale|международное название|internationale titel|tytuł międzynarodowy
            """
        case .kind:
            """
            format|type|genre|kind|category of film|form|type de film|catégorie|gattung|art|filmart|formato|tipo
            género|clase|genere|gênero|categoria|формат|тип|жанр|вид|soort|vorm|rodzaj|gatunek|typ|filmtype
            sjanger|slags|slag
            """
        case .runningTime:
            """
            length|duration|running time|runtime|min|mins|minutes|time|durée|minutage|länge|dauer|laufzeit
            filmlänge|minuten|duración|minutos|durata|minuti|duração|длительность|хронометраж|продолжительность
            мин|duur|lengte|speelduur|czas|czas trwania|długość|længde|varighed|spilletid|längd|speltid|lengde
            varighet|minutter|metraje
            """
        case .part:
            """
            role|function|position|credit|job|credited as|rôle|fonction|poste|crédit|rolle|funktion|tätigkeit
            aufgabe|papel|función|cargo|ruolo|funzione|mansione|função|роль|должность|функция|rol|functie|rola
            funkcja|funksjon|roll|stilling|in der rolle
            """
        case .director:
            """
            director|directed by|réalisateur|réalisatrice|réalisation|réal|regie|regisseur|regisseurin|dirección
            director a|directora|regia|regista|realização|realizador|realizadora|direção|режиссер|режиссёр
            reżyseria|reżyser|instruktør|instruktion|regi|regissør|regissör
            """
        case .country:
            """
            country|countries|pays|land|länder|país|países|paese|nazione|страна|kraj|landen
            produktionsland|nation
            """
        case .house:
            """
            producer|production company|broadcaster|channel|company|producteur|société|diffuseur|chaîne
            produktion|produktionsfirma|sender|auftraggeber|verleih|productora|producción|cadena|produzione
            produttore|emittente|produtora|produção|canal|производство|студия|канал|productie|omroep
            producent|produkcja|produsent|produksjon|producer company|theater|theatre|théâtre|teatro|театр
            """
        case .festival:
            """
            festival|festivals|event|festival event|manifestation|veranstaltung|evento|certamen|rassegna
            фестиваль|evenement|wydarzenie|filmfestival|кинофестиваль|festiwal|begivenhed|arrangement
            """
        case .section:
            """
            section|competition|programme|program|sidebar|section compétition|compétition|sélection|sektion
            reihe|wettbewerb|sección|competición|sezione|concorso|secção|seção|mostra|competição|программа
            секция|конкурс|sectie|competitie|sekcja|konkurs|seksjon|konkurranse|tävling
            """
        case .award:
            """
            award|awards|prize|prizes|award prize|result|honour|honor|category|prix|récompense|distinction|preis
            preise|auszeichnung|auszeichnungen|ergebnis|kategorie|premio|premios|galardón|reconocimiento
            categoría|premi|riconoscimento|prémio|prêmio|prémios|prêmios|награда|приз|номинация|prijs
            prijzen|onderscheiding|nagroda|nagrody|wyróżnienie|pris|priser|utmerkelse|udmærkelse|utmärkelse
            """
        case .place:
            """
            city|place|location|town|ville|lieu|ort|stadt|ciudad|lugar|città|luogo|cidade|local|город|место
            plaats|stad|miasto|miejsce|sted|by|ort land
            """
        case .actor:
            """
            actor|actors|actress|cast|performer|played by|acteur|actrice|comédien|interprète|interprété par
            darsteller|darstellerin|schauspieler|schauspielerin|besetzung|gespielt von|intérprete|actriz|reparto
            attore|interprete|attrice|ator|atriz|elenco|актер|актёр|исполнитель|acteurs|aktor|aktorka
            skuespiller|skuespillere|skådespelare|medvirkende
            """
        case .character:
            """
            character|characters|played|personnage|figur|personaje|personaggio|personagem|персонаж|personage
            postać|rollefigur|karakter|karaktär|rollfigur
            """
        }
    }
}
