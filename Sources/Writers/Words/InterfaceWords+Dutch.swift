import DossierKit

extension InterfaceWords {
    static let dutch = InterfaceWords(
        language: "nl",
        labels: [
            .citation: "Hoe te citeren", .billingBlock: "Titelblok", .everything: "Alles in één bestand",
            .questionMark: "V", .answerMark: "A",
            .pressKit: "Persmap", .contents: "Inhoud", .skipToContents: "Naar de inhoud",
            .aFilmBy: "Een film van {}", .and: "en", .title: "Titel", .originalTitle: "Originele titel",
            .alternativeTitles: "Ook bekend als", .year: "Jaar", .countries: "Land|Landen",
            .languages: "Taal|Talen", .runningTime: "Speelduur", .minutes: "{} min", .genres: "Genre",
            .aspectRatio: "Beeldformaat", .colour: "Kleur", .inColour: "kleur", .blackAndWhite: "zwart-wit",
            .sound: "Geluid", .shootingFormat: "Opnameformaat", .screeningFormat: "Vertoningsformaat",
            .rating: "Leeftijd", .release: "Release|Releases", .visa: "Visum", .name: "Naam",
            .character: "Rol", .job: "Functie", .people: "Personen", .stills: "Foto’s", .still: "Foto {}",
            .downloads: "Downloads", .kitAsData: "De persmap als data", .footnotes: "Voetnoten",
            .note: "Noot {}", .backToText: "Terug naar de tekst", .linkToQuestion: "Link naar deze vraag",
            .interviewWith: "Interview met {}", .interviewedBy: "Interview door {}", .phone: "Tel.",
            .fax: "Fax", .photo: "Foto: {}",
        ],
        sections: [
            .logline: "Logline", .synopsis: "Synopsis", .shortSynopsis: "Korte synopsis",
            .longSynopsis: "Lange synopsis", .statement: "Verklaring van de regisseur",
            .interview: "Interview", .productionNotes: "Productienotities", .biography: "Biografie",
            .filmography: "Filmografie", .notes: "Achtergrond", .music: "Muziek", .cast: "Cast",
            .crew: "Crew", .technical: "Technische gegevens", .awards: "Festivals en prijzen",
            .reviews: "De pers", .contacts: "Contact", .about: "Over ons", .other: "Overige teksten",
        ],
        roles: [
            .director: "Regie", .writer: "Scenario", .story: "Verhaal", .basedOn: "Naar",
            .producer: "Productie", .executiveProducer: "Executive producer|Executive producers",
            .coProducer: "Coproductie", .associateProducer: "Associate producer|Associate producers",
            .lineProducer: "Line producer|Line producers", .cinematographer: "Camera",
            .cameraOperator: "Camera operator|Camera operators", .editor: "Montage",
            .productionDesigner: "Production design", .artDirector: "Art direction",
            .setDecorator: "Aankleding", .costumeDesigner: "Kostuums", .makeUp: "Grime", .hair: "Haar",
            .composer: "Muziek", .musicSupervisor: "Muzieksupervisie", .soundRecordist: "Geluid",
            .soundDesigner: "Sound design", .soundEditor: "Geluidsmontage", .soundMixer: "Geluidsmix",
            .castingDirector: "Casting", .assistantDirector: "Regieassistentie", .scriptSupervisor: "Script",
            .visualEffects: "Visuele effecten", .specialEffects: "Special effects", .stunts: "Stunts",
            .choreographer: "Choreografie", .colourist: "Kleurcorrectie", .gaffer: "Licht",
            .keyGrip: "Key grip", .stillPhotographer: "Setfotografie",
            .productionManager: "Productieleiding", .locationManager: "Locaties",
            .postProductionSupervisor: "Postproductie", .animator: "Animatie", .narrator: "Verteller",
            .cast: "Cast", .participant: "Met", .dialogue: "Dialogen", .translator: "Vertaling",
            .subtitles: "Ondertiteling", .graphicDesigner: "Grafisch ontwerp", .titleDesigner: "Titels",
            .publicist: "Publiciteit", .productionCompany: "Productiemaatschappij|Productiemaatschappijen",
            .coProductionCompany: "In coproductie met", .distributor: "Distributie",
            .salesAgent: "Internationale verkoop", .supporter: "Met steun van", .other: "Verder",
        ],
        works: [
            .feature: "speelfilm", .short: "korte film", .mediumLength: "middellange film",
            .documentary: "documentaire", .series: "serie", .tv: "televisie", .musicVideo: "videoclip",
            .commercial: "reclame", .theatre: "theater", .other: "overig",
        ],
        contacts: [
            .press: "Pers", .distribution: "Distributie", .sales: "Internationale verkoop",
            .production: "Productie", .festival: "Festivals", .other: "Contact",
        ],
        counts: [
            .words: "woord|woorden", .characters: "teken|tekens", .questions: "vraag|vragen",
            .names: "naam|namen", .pictures: "beeld|beelden",
        ],
        formerCountries: [
            "SUHH": "Sovjet-Unie", "YUCS": "Joegoslavië", "CSHH": "Tsjecho-Slowakije", "DDDE": "DDR",
            "CSXX": "Servië en Montenegro",
        ],
        plural: .one,
        thousands: ".",
        dates: DateWords(
            months: "januari februari maart april mei juni juli augustus september oktober november december",
            day: "{d} {m} {y}", month: "{m} {y}", first: "1"))
}
