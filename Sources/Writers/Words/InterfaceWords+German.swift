import DossierKit

extension InterfaceWords {
    static let german = InterfaceWords(
        language: "de",
        labels: [
            .citation: "Zum Zitieren", .billingBlock: "Plakatzeile", .everything: "Alles in einer Datei",
            .questionMark: "F", .answerMark: "A",
            .pressKit: "Presseheft", .contents: "Inhalt", .skipToContents: "Zum Inhaltsverzeichnis",
            .aFilmBy: "Ein Film von {}", .and: "und", .title: "Titel", .originalTitle: "Originaltitel",
            .alternativeTitles: "Weitere Titel", .year: "Jahr", .countries: "Land|Länder",
            .languages: "Sprache|Sprachen", .runningTime: "Länge", .minutes: "{} Min.", .genres: "Genre",
            .aspectRatio: "Bildformat", .colour: "Farbe", .inColour: "Farbe", .blackAndWhite: "Schwarzweiß",
            .sound: "Ton", .shootingFormat: "Drehformat", .screeningFormat: "Vorführformat",
            .rating: "Altersfreigabe", .release: "Kinostart|Kinostarts", .visa: "Visa-Nummer", .name: "Name",
            .character: "Rolle", .job: "Funktion", .people: "Personen", .stills: "Fotos", .still: "Foto {}",
            .downloads: "Downloads", .kitAsData: "Das Presseheft als Daten", .footnotes: "Anmerkungen",
            .note: "Anmerkung {}", .backToText: "Zurück zum Text", .linkToQuestion: "Link zu dieser Frage",
            .interviewWith: "Interview mit {}", .interviewedBy: "Das Interview führte {}", .phone: "Tel.",
            .fax: "Fax", .photo: "Foto: {}",
        ],
        sections: [
            .logline: "Logline", .synopsis: "Inhalt", .shortSynopsis: "Kurzinhalt",
            .longSynopsis: "Langinhalt", .statement: "Regiestatement", .interview: "Interview",
            .productionNotes: "Produktionsnotizen", .biography: "Biografie", .filmography: "Filmografie",
            .notes: "Hintergrund", .music: "Musik", .cast: "Besetzung", .crew: "Stab",
            .technical: "Technische Daten", .awards: "Festivals und Preise", .reviews: "Pressestimmen",
            .contacts: "Kontakt", .about: "Über uns", .other: "Weiteres",
        ],
        roles: [
            .director: "Regie", .writer: "Drehbuch", .story: "Story", .basedOn: "Nach",
            .producer: "Produktion", .executiveProducer: "Executive Producer", .coProducer: "Koproduktion",
            .associateProducer: "Associate Producer", .lineProducer: "Herstellungsleitung",
            .cinematographer: "Kamera", .cameraOperator: "Kameraoperator", .editor: "Schnitt",
            .productionDesigner: "Szenenbild", .artDirector: "Art Direction", .setDecorator: "Ausstattung",
            .costumeDesigner: "Kostümbild", .makeUp: "Maske", .hair: "Frisuren", .composer: "Musik",
            .musicSupervisor: "Musikberatung", .soundRecordist: "Ton", .soundDesigner: "Sounddesign",
            .soundEditor: "Tonschnitt", .soundMixer: "Mischung", .castingDirector: "Casting",
            .assistantDirector: "Regieassistenz", .scriptSupervisor: "Continuity",
            .visualEffects: "Visuelle Effekte", .specialEffects: "Spezialeffekte", .stunts: "Stunts",
            .choreographer: "Choreografie", .colourist: "Farbkorrektur", .gaffer: "Oberbeleuchtung",
            .keyGrip: "Bühne", .stillPhotographer: "Standfotografie",
            .productionManager: "Produktionsleitung", .locationManager: "Aufnahmeleitung",
            .postProductionSupervisor: "Postproduktion", .animator: "Animation", .narrator: "Erzählung",
            .cast: "Darsteller", .participant: "Mitwirkende", .dialogue: "Dialoge",
            .translator: "Übersetzung", .subtitles: "Untertitel", .graphicDesigner: "Grafik",
            .titleDesigner: "Titelgestaltung", .publicist: "Presse",
            .productionCompany: "Produktionsfirma|Produktionsfirmen",
            .coProductionCompany: "In Koproduktion mit", .distributor: "Verleih",
            .salesAgent: "Weltvertrieb", .supporter: "Gefördert durch", .other: "Außerdem",
        ],
        works: [
            .feature: "Spielfilm", .short: "Kurzfilm", .mediumLength: "mittellanger Film",
            .documentary: "Dokumentarfilm", .series: "Serie", .tv: "Fernsehen", .musicVideo: "Musikvideo",
            .commercial: "Werbefilm", .theatre: "Theater", .other: "Sonstiges",
        ],
        contacts: [
            .press: "Presse", .distribution: "Verleih", .sales: "Weltvertrieb", .production: "Produktion",
            .festival: "Festivals", .other: "Kontakt",
        ],
        counts: [
            .words: "Wort|Wörter", .characters: "Zeichen|Zeichen", .questions: "Frage|Fragen",
            .names: "Name|Namen", .pictures: "Bild|Bilder",
        ],
        formerCountries: [
            "SUHH": "Sowjetunion", "YUCS": "Jugoslawien", "CSHH": "Tschechoslowakei", "DDDE": "DDR",
            "CSXX": "Serbien und Montenegro",
        ],
        plural: .one,
        thousands: ".",
        dates: DateWords(
            months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
            day: "{d}. {m} {y}", month: "{m} {y}", first: "1"))
}
