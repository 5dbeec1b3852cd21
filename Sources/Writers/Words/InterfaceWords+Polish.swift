import DossierKit

extension InterfaceWords {
    static let polish = InterfaceWords(
        language: "pl",
        labels: [
            .webSize: "Do internetu", .pressSize: "Do druku, 300 dpi", .originalSize: "Oryginał",
            .citation: "Jak cytować", .billingBlock: "Metryczka plakatowa",
            .onePage: "Na jednej stronie", .timeline: "Oś czasu", .everything: "Wszystko w jednym pliku",
            .questionMark: "P", .answerMark: "O",
            .pressKit: "Materiały prasowe", .contents: "Spis treści",
            .skipToContents: "Przejdź do spisu treści", .aFilmBy: "Reżyseria {}", .and: "i", .title: "Tytuł",
            .originalTitle: "Tytuł oryginalny", .alternativeTitles: "Inne tytuły", .year: "Rok",
            .countries: "Kraj|Kraje", .languages: "Język|Języki", .runningTime: "Czas trwania",
            .minutes: "{} min", .genres: "Gatunek", .aspectRatio: "Format obrazu", .colour: "Barwa",
            .inColour: "kolor", .blackAndWhite: "czarno-biały", .sound: "Dźwięk",
            .shootingFormat: "Format zdjęciowy", .screeningFormat: "Format projekcji",
            .rating: "Kategoria wiekowa", .release: "Premiera|Premiery", .visa: "Numer wizy",
            .name: "Nazwisko", .character: "Rola", .job: "Funkcja", .people: "Sylwetki", .stills: "Fotosy",
            .still: "Fotos {}", .downloads: "Do pobrania", .kitAsData: "Materiały prasowe jako dane",
            .footnotes: "Przypisy", .note: "Przypis {}", .backToText: "Wróć do tekstu",
            .linkToQuestion: "Odnośnik do tego pytania", .interviewWith: "Wywiad: {}",
            .interviewedBy: "Rozmawia {}", .phone: "Tel.", .fax: "Faks", .photo: "Fot. {}",
        ],
        sections: [
            .logline: "Logline", .synopsis: "Streszczenie", .shortSynopsis: "Krótkie streszczenie",
            .longSynopsis: "Pełne streszczenie", .statement: "Słowo od reżysera", .interview: "Wywiad",
            .productionNotes: "O produkcji", .biography: "Biografia", .filmography: "Filmografia",
            .notes: "Kontekst", .music: "Muzyka", .cast: "Obsada", .crew: "Twórcy",
            .technical: "Dane techniczne", .awards: "Festiwale i nagrody", .reviews: "Prasa o filmie",
            .contacts: "Kontakt", .about: "O nas", .other: "Inne teksty",
        ],
        roles: [
            .director: "Reżyseria", .writer: "Scenariusz", .story: "Pomysł", .basedOn: "Na podstawie",
            .producer: "Produkcja", .executiveProducer: "Producent wykonawczy|Producenci wykonawczy",
            .coProducer: "Koprodukcja",
            .associateProducer: "Producent stowarzyszony|Producenci stowarzyszeni",
            .lineProducer: "Producent liniowy|Producenci liniowi", .cinematographer: "Zdjęcia",
            .cameraOperator: "Operator kamery|Operatorzy kamery", .editor: "Montaż",
            .productionDesigner: "Scenografia", .artDirector: "Kierownictwo artystyczne",
            .setDecorator: "Dekoracja wnętrz", .costumeDesigner: "Kostiumy", .makeUp: "Charakteryzacja",
            .hair: "Fryzury", .composer: "Muzyka", .musicSupervisor: "Konsultacja muzyczna",
            .soundRecordist: "Dźwięk", .soundDesigner: "Reżyseria dźwięku", .soundEditor: "Montaż dźwięku",
            .soundMixer: "Zgranie", .castingDirector: "Casting", .assistantDirector: "Drugi reżyser",
            .scriptSupervisor: "Sekretariat planu", .visualEffects: "Efekty wizualne",
            .specialEffects: "Efekty specjalne", .stunts: "Kaskaderzy", .choreographer: "Choreografia",
            .colourist: "Korekcja barwna", .gaffer: "Oświetlenie", .keyGrip: "Wózkarz",
            .stillPhotographer: "Fotosy", .productionManager: "Kierownictwo produkcji",
            .locationManager: "Kierownictwo planu", .postProductionSupervisor: "Postprodukcja",
            .animator: "Animacja", .narrator: "Narrator", .cast: "Obsada", .participant: "Udział",
            .dialogue: "Dialogi", .translator: "Tłumaczenie", .subtitles: "Napisy",
            .graphicDesigner: "Grafika", .titleDesigner: "Czołówka", .publicist: "Promocja",
            .productionCompany: "Firma producencka|Firmy producenckie",
            .coProductionCompany: "W koprodukcji z", .distributor: "Dystrybucja",
            .salesAgent: "Sprzedaż międzynarodowa", .supporter: "Przy wsparciu", .other: "Ponadto",
        ],
        works: [
            .feature: "film fabularny", .short: "krótki metraż", .mediumLength: "średni metraż",
            .documentary: "dokument", .series: "serial", .tv: "film telewizyjny", .musicVideo: "teledysk",
            .commercial: "reklama", .theatre: "teatr", .other: "inne",
        ],
        contacts: [
            .press: "Prasa", .distribution: "Dystrybucja", .sales: "Sprzedaż międzynarodowa",
            .production: "Produkcja", .festival: "Festiwale", .other: "Kontakt",
        ],
        counts: [
            .words: "słowo|słowa|słów", .characters: "znak|znaki|znaków",
            .questions: "pytanie|pytania|pytań", .names: "osoba|osoby|osób",
            .pictures: "zdjęcie|zdjęcia|zdjęć",
        ],
        formerCountries: [
            "SUHH": "Związek Radziecki", "YUCS": "Jugosławia", "CSHH": "Czechosłowacja", "DDDE": "NRD",
            "CSXX": "Serbia i Czarnogóra",
        ],
        plural: .polish,
        thousands: "\u{A0}",
        dates: DateWords(
            months:
                "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
            monthsAlone:
                "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
            day: "{d} {m} {y}", month: "{m} {y}", first: "1"))
}
