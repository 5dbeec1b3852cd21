import DossierKit

extension InterfaceWords {
    static let swedish = InterfaceWords(
        language: "sv",
        labels: [
            .pressKit: "Pressmaterial", .contents: "Innehåll", .skipToContents: "Gå till innehållet",
            .aFilmBy: "En film av {}", .and: "och", .title: "Titel", .originalTitle: "Originaltitel",
            .alternativeTitles: "Andra titlar", .year: "År", .countries: "Land|Länder", .languages: "Språk",
            .runningTime: "Speltid", .minutes: "{} min", .genres: "Genre", .aspectRatio: "Bildformat",
            .colour: "Färg", .inColour: "färg", .blackAndWhite: "svartvit", .sound: "Ljud",
            .shootingFormat: "Inspelningsformat", .screeningFormat: "Visningsformat", .rating: "Åldersgräns",
            .release: "Premiär|Premiärer", .visa: "Visum", .name: "Namn", .character: "Roll",
            .job: "Funktion", .people: "Personer", .stills: "Bilder", .still: "Bild {}",
            .downloads: "Nedladdningar", .kitAsData: "Pressmaterialet som data", .footnotes: "Fotnoter",
            .note: "Not {}", .backToText: "Tillbaka till texten", .linkToQuestion: "Länk till denna fråga",
            .interviewWith: "Intervju med {}", .interviewedBy: "Intervju av {}", .phone: "Tel.", .fax: "Fax",
            .photo: "Foto: {}",
        ],
        sections: [
            .logline: "Logline", .synopsis: "Synopsis", .shortSynopsis: "Kort synopsis",
            .longSynopsis: "Lång synopsis", .statement: "Regissörens ord", .interview: "Intervju",
            .productionNotes: "Om produktionen", .biography: "Biografi", .filmography: "Filmografi",
            .notes: "Bakgrund", .music: "Musik", .cast: "I rollerna", .crew: "Team",
            .technical: "Tekniska data", .awards: "Festivaler och priser", .reviews: "Pressröster",
            .contacts: "Kontakt", .about: "Om oss", .other: "Övrigt",
        ],
        roles: [
            .director: "Regi", .writer: "Manus", .story: "Berättelse", .basedOn: "Baserad på",
            .producer: "Producent|Producenter",
            .executiveProducer: "Exekutiv producent|Exekutiva producenter",
            .coProducer: "Samproducent|Samproducenter",
            .associateProducer: "Associerad producent|Associerade producenter",
            .lineProducer: "Linjeproducent|Linjeproducenter", .cinematographer: "Foto",
            .cameraOperator: "Kameraoperatör", .editor: "Klippning", .productionDesigner: "Scenografi",
            .artDirector: "Art direction", .setDecorator: "Attribut", .costumeDesigner: "Kostym",
            .makeUp: "Smink", .hair: "Hår", .composer: "Musik", .musicSupervisor: "Musikhandledning",
            .soundRecordist: "Ljud", .soundDesigner: "Ljuddesign", .soundEditor: "Ljudklippning",
            .soundMixer: "Ljudmix", .castingDirector: "Rollbesättning", .assistantDirector: "Regiassistent",
            .scriptSupervisor: "Scripta", .visualEffects: "Visuella effekter",
            .specialEffects: "Specialeffekter", .stunts: "Stunt", .choreographer: "Koreografi",
            .colourist: "Gradering", .gaffer: "Ljus", .keyGrip: "Grip", .stillPhotographer: "Stillbild",
            .productionManager: "Produktionsledning", .locationManager: "Platser",
            .postProductionSupervisor: "Postproduktion", .animator: "Animation", .narrator: "Berättare",
            .cast: "I rollerna", .participant: "Medverkande", .dialogue: "Dialog",
            .translator: "Översättning", .subtitles: "Undertexter", .graphicDesigner: "Grafisk form",
            .titleDesigner: "Titlar", .publicist: "Press", .productionCompany: "Produktionsbolag",
            .coProductionCompany: "I samproduktion med", .distributor: "Distribution",
            .salesAgent: "Internationell försäljning", .supporter: "Med stöd av", .other: "Dessutom",
        ],
        works: [
            .feature: "långfilm", .short: "kortfilm", .mediumLength: "mellanlång film",
            .documentary: "dokumentär", .series: "serie", .tv: "tv", .musicVideo: "musikvideo",
            .commercial: "reklamfilm", .theatre: "teater", .other: "övrigt",
        ],
        contacts: [
            .press: "Press", .distribution: "Distribution", .sales: "Internationell försäljning",
            .production: "Produktion", .festival: "Festivaler", .other: "Kontakt",
        ],
        counts: [
            .words: "ord|ord", .characters: "tecken|tecken", .questions: "fråga|frågor", .names: "namn|namn",
            .pictures: "bild|bilder",
        ],
        formerCountries: [
            "SUHH": "Sovjetunionen", "YUCS": "Jugoslavien", "CSHH": "Tjeckoslovakien", "DDDE": "DDR",
            "CSXX": "Serbien och Montenegro",
        ],
        plural: .one,
        thousands: "\u{A0}",
        dates: DateWords(
            months: "januari februari mars april maj juni juli augusti september oktober november december",
            day: "{d} {m} {y}", month: "{m} {y}", first: "1"))
}
