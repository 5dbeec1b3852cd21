import DossierKit

extension InterfaceWords {
    static let danish = InterfaceWords(
        language: "da",
        labels: [
            .citation: "Sådan citeres", .billingBlock: "Plakatlinjer", .everything: "Alt i én fil",
            .questionMark: "S", .answerMark: "SV",
            .pressKit: "Pressemateriale", .contents: "Indhold", .skipToContents: "Gå til indholdet",
            .aFilmBy: "En film af {}", .and: "og", .title: "Titel", .originalTitle: "Originaltitel",
            .alternativeTitles: "Andre titler", .year: "År", .countries: "Land|Lande", .languages: "Sprog",
            .runningTime: "Spilletid", .minutes: "{} min", .genres: "Genre", .aspectRatio: "Billedformat",
            .colour: "Farve", .inColour: "farve", .blackAndWhite: "sort-hvid", .sound: "Lyd",
            .shootingFormat: "Optageformat", .screeningFormat: "Visningsformat", .rating: "Aldersgrænse",
            .release: "Premiere|Premierer", .visa: "Visum", .name: "Navn", .character: "Rolle",
            .job: "Funktion", .people: "Personer", .stills: "Billeder", .still: "Billede {}",
            .downloads: "Downloads", .kitAsData: "Pressematerialet som data", .footnotes: "Fodnoter",
            .note: "Note {}", .backToText: "Tilbage til teksten",
            .linkToQuestion: "Link til dette spørgsmål", .interviewWith: "Interview med {}",
            .interviewedBy: "Interview af {}", .phone: "Tlf.", .fax: "Fax", .photo: "Foto: {}",
        ],
        sections: [
            .logline: "Logline", .synopsis: "Synopsis", .shortSynopsis: "Kort synopsis",
            .longSynopsis: "Lang synopsis", .statement: "Instruktørens ord", .interview: "Interview",
            .productionNotes: "Produktionsnoter", .biography: "Biografi", .filmography: "Filmografi",
            .notes: "Baggrund", .music: "Musik", .cast: "Medvirkende", .crew: "Hold",
            .technical: "Tekniske data", .awards: "Festivaler og priser", .reviews: "Pressen",
            .contacts: "Kontakt", .about: "Om os", .other: "Øvrigt",
        ],
        roles: [
            .director: "Instruktion", .writer: "Manuskript", .story: "Historie", .basedOn: "Baseret på",
            .producer: "Producent|Producenter", .executiveProducer: "Executive producer",
            .coProducer: "Co-producent|Co-producenter", .associateProducer: "Associeret producer",
            .lineProducer: "Line producer", .cinematographer: "Fotografi", .cameraOperator: "Kameraoperatør",
            .editor: "Klip", .productionDesigner: "Scenografi", .artDirector: "Art direction",
            .setDecorator: "Rekvisitter", .costumeDesigner: "Kostumer", .makeUp: "Sminke", .hair: "Hår",
            .composer: "Musik", .musicSupervisor: "Musikkonsulent", .soundRecordist: "Tonemester",
            .soundDesigner: "Lyddesign", .soundEditor: "Lydklip", .soundMixer: "Lydmix",
            .castingDirector: "Casting", .assistantDirector: "Instruktørassistent",
            .scriptSupervisor: "Script", .visualEffects: "Visuelle effekter",
            .specialEffects: "Specialeffekter", .stunts: "Stunts", .choreographer: "Koreografi",
            .colourist: "Grading", .gaffer: "Belysning", .keyGrip: "Grip",
            .stillPhotographer: "Stillfotografi", .productionManager: "Produktionsledelse",
            .locationManager: "Locations", .postProductionSupervisor: "Postproduktion",
            .animator: "Animation", .narrator: "Fortæller", .cast: "Medvirkende",
            .participant: "Medvirkende", .dialogue: "Dialog", .translator: "Oversættelse",
            .subtitles: "Undertekster", .graphicDesigner: "Grafik", .titleDesigner: "Titler",
            .publicist: "Presse", .productionCompany: "Produktionsselskab|Produktionsselskaber",
            .coProductionCompany: "I samproduktion med", .distributor: "Distribution",
            .salesAgent: "Internationalt salg", .supporter: "Med støtte fra", .other: "Desuden",
        ],
        works: [
            .feature: "spillefilm", .short: "kortfilm", .mediumLength: "mellemlang film",
            .documentary: "dokumentar", .series: "serie", .tv: "tv", .musicVideo: "musikvideo",
            .commercial: "reklame", .theatre: "teater", .other: "andet",
        ],
        contacts: [
            .press: "Presse", .distribution: "Distribution", .sales: "Internationalt salg",
            .production: "Produktion", .festival: "Festivaler", .other: "Kontakt",
        ],
        counts: [
            .words: "ord|ord", .characters: "tegn|tegn", .questions: "spørgsmål|spørgsmål",
            .names: "navn|navne", .pictures: "billede|billeder",
        ],
        formerCountries: [
            "SUHH": "Sovjetunionen", "YUCS": "Jugoslavien", "CSHH": "Tjekkoslovakiet", "DDDE": "DDR",
            "CSXX": "Serbien og Montenegro",
        ],
        plural: .one,
        thousands: ".",
        dates: DateWords(
            months: "januar februar marts april maj juni juli august september oktober november december",
            day: "{d}. {m} {y}", month: "{m} {y}", first: "1"))
}
