import DossierKit

extension InterfaceWords {
    static let italian = InterfaceWords(
        language: "it",
        labels: [
            .webSize: "Per il web", .pressSize: "Per la stampa, 300 dpi", .originalSize: "Originale",
            .citation: "Come citare", .billingBlock: "Blocco dei titoli", .onePage: "In una pagina",
            .timeline: "Cronologia", .everything: "Tutto in un file",
            .questionMark: "D", .answerMark: "R",
            .pressKit: "Pressbook", .contents: "Sommario", .skipToContents: "Vai al sommario",
            .aFilmBy: "Un film di {}", .and: "e", .title: "Titolo", .originalTitle: "Titolo originale",
            .alternativeTitles: "Altri titoli", .year: "Anno", .countries: "Paese|Paesi",
            .languages: "Lingua|Lingue", .runningTime: "Durata", .minutes: "{} min", .genres: "Genere",
            .aspectRatio: "Formato", .colour: "Colore", .inColour: "colore", .blackAndWhite: "bianco e nero",
            .sound: "Suono", .shootingFormat: "Formato di ripresa",
            .screeningFormat: "Formato di proiezione", .rating: "Classificazione", .release: "Uscita|Uscite",
            .visa: "Visto", .name: "Nome", .character: "Personaggio", .job: "Ruolo", .people: "Biografie",
            .stills: "Foto di scena", .still: "Foto {}", .downloads: "Download",
            .kitAsData: "Il pressbook come dati", .footnotes: "Note al testo", .note: "Nota {}",
            .backToText: "Torna al testo", .linkToQuestion: "Link a questa domanda",
            .interviewWith: "Intervista a {}", .interviewedBy: "Intervista a cura di {}", .phone: "Tel.",
            .fax: "Fax", .photo: "Foto: {}",
        ],
        sections: [
            .logline: "Logline", .synopsis: "Sinossi", .shortSynopsis: "Sinossi breve",
            .longSynopsis: "Sinossi lunga", .statement: "Note di regia", .interview: "Intervista",
            .productionNotes: "Note di produzione", .biography: "Biografia", .filmography: "Filmografia",
            .notes: "Approfondimenti", .music: "Musica", .cast: "Interpreti", .crew: "Troupe",
            .technical: "Dati tecnici", .awards: "Festival e premi", .reviews: "La critica",
            .contacts: "Contatti", .about: "Chi siamo", .other: "Altri testi",
        ],
        roles: [
            .director: "Regia", .writer: "Sceneggiatura", .story: "Soggetto", .basedOn: "Tratto da",
            .producer: "Produzione", .executiveProducer: "Executive producer", .coProducer: "Coproduzione",
            .associateProducer: "Produttore associato|Produttori associati",
            .lineProducer: "Organizzazione generale", .cinematographer: "Fotografia",
            .cameraOperator: "Operatore|Operatori", .editor: "Montaggio", .productionDesigner: "Scenografia",
            .artDirector: "Art direction", .setDecorator: "Arredamento", .costumeDesigner: "Costumi",
            .makeUp: "Trucco", .hair: "Acconciature", .composer: "Musiche",
            .musicSupervisor: "Supervisione musicale", .soundRecordist: "Suono in presa diretta",
            .soundDesigner: "Sound design", .soundEditor: "Montaggio del suono", .soundMixer: "Missaggio",
            .castingDirector: "Casting", .assistantDirector: "Aiuto regia",
            .scriptSupervisor: "Segretaria di edizione", .visualEffects: "Effetti visivi",
            .specialEffects: "Effetti speciali", .stunts: "Stunt", .choreographer: "Coreografie",
            .colourist: "Color correction", .gaffer: "Capo elettricista", .keyGrip: "Capo macchinista",
            .stillPhotographer: "Foto di scena", .productionManager: "Direzione di produzione",
            .locationManager: "Location", .postProductionSupervisor: "Post-produzione",
            .animator: "Animazione", .narrator: "Voce narrante", .cast: "Interpreti", .participant: "Con",
            .dialogue: "Dialoghi", .translator: "Traduzione", .subtitles: "Sottotitoli",
            .graphicDesigner: "Grafica", .titleDesigner: "Titoli", .publicist: "Ufficio stampa",
            .productionCompany: "Casa di produzione|Case di produzione",
            .coProductionCompany: "In coproduzione con", .distributor: "Distribuzione",
            .salesAgent: "Vendite internazionali", .supporter: "Con il sostegno di", .other: "Inoltre",
        ],
        works: [
            .feature: "lungometraggio", .short: "cortometraggio", .mediumLength: "mediometraggio",
            .documentary: "documentario", .series: "serie", .tv: "televisione", .musicVideo: "videoclip",
            .commercial: "spot", .theatre: "teatro", .other: "altro",
        ],
        contacts: [
            .press: "Ufficio stampa", .distribution: "Distribuzione", .sales: "Vendite internazionali",
            .production: "Produzione", .festival: "Festival", .other: "Contatto",
        ],
        counts: [
            .words: "parola|parole", .characters: "battuta|battute", .questions: "domanda|domande",
            .names: "nome|nomi", .pictures: "immagine|immagini",
        ],
        formerCountries: [
            "SUHH": "Unione Sovietica", "YUCS": "Jugoslavia", "CSHH": "Cecoslovacchia",
            "DDDE": "Germania Est", "CSXX": "Serbia e Montenegro",
        ],
        plural: .one,
        thousands: ".",
        dates: DateWords(
            months:
                "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            day: "{d} {m} {y}", month: "{m} {y}", first: "1º"))
}
