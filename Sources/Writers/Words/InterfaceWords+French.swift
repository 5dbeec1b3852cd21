import DossierKit

extension InterfaceWords {
    static let french = InterfaceWords(
        language: "fr",
        labels: [
            .pressKit: "Dossier de presse", .contents: "Sommaire", .skipToContents: "Aller au sommaire",
            .aFilmBy: "Un film de {}", .aFilmByVowel: "Un film d’{}", .and: "et", .title: "Titre",
            .originalTitle: "Titre original", .alternativeTitles: "Autres titres", .year: "Année",
            .countries: "Pays", .languages: "Langue|Langues", .runningTime: "Durée", .minutes: "{} min",
            .genres: "Genre", .aspectRatio: "Format d’image", .colour: "Couleur", .inColour: "couleur",
            .blackAndWhite: "noir et blanc", .sound: "Son", .shootingFormat: "Format de tournage",
            .screeningFormat: "Format de projection", .rating: "Classification", .release: "Sortie|Sorties",
            .visa: "Visa d’exploitation", .name: "Nom", .character: "Rôle", .job: "Poste",
            .people: "Biographies", .stills: "Photos", .still: "Photo {}", .downloads: "Téléchargements",
            .kitAsData: "Le dossier de presse en données", .footnotes: "Notes", .note: "Note {}",
            .backToText: "Retour au texte", .linkToQuestion: "Lien vers cette question",
            .interviewWith: "Entretien avec {}", .interviewedBy: "Propos recueillis par {}", .phone: "Tél.",
            .fax: "Fax", .photo: "Photo : {}",
        ],
        sections: [
            .logline: "En une phrase", .synopsis: "Synopsis", .shortSynopsis: "Synopsis court",
            .longSynopsis: "Synopsis long", .statement: "Note d’intention", .interview: "Entretien",
            .productionNotes: "Notes de production", .biography: "Biographie", .filmography: "Filmographie",
            .notes: "Repères", .music: "Musique", .cast: "Interprétation", .crew: "Équipe technique",
            .technical: "Fiche technique", .awards: "Festivals et prix", .reviews: "La presse",
            .contacts: "Contacts", .about: "À propos", .other: "Autres textes",
        ],
        roles: [
            .director: "Réalisation", .writer: "Scénario", .story: "Idée originale", .basedOn: "D’après",
            .producer: "Production", .executiveProducer: "Production déléguée", .coProducer: "Coproduction",
            .associateProducer: "Production associée", .lineProducer: "Production exécutive",
            .cinematographer: "Image", .cameraOperator: "Cadre", .editor: "Montage",
            .productionDesigner: "Décors", .artDirector: "Direction artistique", .setDecorator: "Ensemblier",
            .costumeDesigner: "Costumes", .makeUp: "Maquillage", .hair: "Coiffure", .composer: "Musique",
            .musicSupervisor: "Supervision musicale", .soundRecordist: "Son",
            .soundDesigner: "Conception sonore", .soundEditor: "Montage son", .soundMixer: "Mixage",
            .castingDirector: "Casting", .assistantDirector: "Assistanat à la mise en scène",
            .scriptSupervisor: "Scripte", .visualEffects: "Effets visuels",
            .specialEffects: "Effets spéciaux", .stunts: "Cascades", .choreographer: "Chorégraphie",
            .colourist: "Étalonnage", .gaffer: "Lumière", .keyGrip: "Machinerie",
            .stillPhotographer: "Photographie de plateau", .productionManager: "Direction de production",
            .locationManager: "Régie", .postProductionSupervisor: "Postproduction", .animator: "Animation",
            .narrator: "Narration", .cast: "Interprétation", .participant: "Avec", .dialogue: "Dialogues",
            .translator: "Traduction", .subtitles: "Sous-titres", .graphicDesigner: "Graphisme",
            .titleDesigner: "Générique", .publicist: "Relations presse",
            .productionCompany: "Société de production|Sociétés de production",
            .coProductionCompany: "En coproduction avec", .distributor: "Distribution",
            .salesAgent: "Ventes internationales", .supporter: "Avec le soutien de", .other: "Et aussi",
        ],
        works: [
            .feature: "long métrage", .short: "court métrage", .mediumLength: "moyen métrage",
            .documentary: "documentaire", .series: "série", .tv: "télévision", .musicVideo: "clip",
            .commercial: "publicité", .theatre: "théâtre", .other: "autre",
        ],
        contacts: [
            .press: "Presse", .distribution: "Distribution", .sales: "Ventes internationales",
            .production: "Production", .festival: "Festivals", .other: "Contact",
        ],
        counts: [
            .words: "mot|mots", .characters: "signe|signes", .questions: "question|questions",
            .names: "nom|noms", .pictures: "image|images",
        ],
        formerCountries: [
            "SUHH": "Union soviétique", "YUCS": "Yougoslavie", "CSHH": "Tchécoslovaquie",
            "DDDE": "Allemagne de l’Est", "CSXX": "Serbie-et-Monténégro",
        ],
        plural: .upToOne,
        thousands: "\u{202F}",
        dates: DateWords(
            months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            day: "{d} {m} {y}", month: "{m} {y}", first: "1er"))
}
