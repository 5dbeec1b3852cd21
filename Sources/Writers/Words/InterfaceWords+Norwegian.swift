import DossierKit

extension InterfaceWords {
    static let norwegian = InterfaceWords(
        language: "no",
        labels: [
            .pressKit: "Pressehefte", .contents: "Innhold", .skipToContents: "Gå til innholdet",
            .aFilmBy: "En film av {}", .and: "og", .title: "Tittel", .originalTitle: "Originaltittel",
            .alternativeTitles: "Andre titler", .year: "År", .countries: "Land", .languages: "Språk",
            .runningTime: "Spilletid", .minutes: "{} min", .genres: "Sjanger", .aspectRatio: "Bildeformat",
            .colour: "Farge", .inColour: "farge", .blackAndWhite: "svart-hvitt", .sound: "Lyd",
            .shootingFormat: "Opptaksformat", .screeningFormat: "Visningsformat", .rating: "Aldersgrense",
            .release: "Premiere|Premierer", .visa: "Visum", .name: "Navn", .character: "Rolle",
            .job: "Funksjon", .people: "Personer", .stills: "Bilder", .still: "Bilde {}",
            .downloads: "Nedlastinger", .kitAsData: "Presseheftet som data", .footnotes: "Fotnoter",
            .note: "Note {}", .backToText: "Tilbake til teksten",
            .linkToQuestion: "Lenke til dette spørsmålet", .interviewWith: "Intervju med {}",
            .interviewedBy: "Intervju av {}", .phone: "Tlf.", .fax: "Faks", .photo: "Foto: {}",
        ],
        sections: [
            .logline: "Logline", .synopsis: "Synopsis", .shortSynopsis: "Kort synopsis",
            .longSynopsis: "Lang synopsis", .statement: "Regissørens ord", .interview: "Intervju",
            .productionNotes: "Om produksjonen", .biography: "Biografi", .filmography: "Filmografi",
            .notes: "Bakgrunn", .music: "Musikk", .cast: "I rollene", .crew: "Stab",
            .technical: "Tekniske data", .awards: "Festivaler og priser", .reviews: "Pressen",
            .contacts: "Kontakt", .about: "Om oss", .other: "Øvrig",
        ],
        roles: [
            .director: "Regi", .writer: "Manus", .story: "Historie", .basedOn: "Basert på",
            .producer: "Produsent|Produsenter",
            .executiveProducer: "Utøvende produsent|Utøvende produsenter",
            .coProducer: "Medprodusent|Medprodusenter",
            .associateProducer: "Assosiert produsent|Assosierte produsenter",
            .lineProducer: "Linjeprodusent|Linjeprodusenter", .cinematographer: "Foto",
            .cameraOperator: "Kameraoperatør", .editor: "Klipp", .productionDesigner: "Produksjonsdesign",
            .artDirector: "Art direction", .setDecorator: "Rekvisitter", .costumeDesigner: "Kostymer",
            .makeUp: "Sminke", .hair: "Hår", .composer: "Musikk", .musicSupervisor: "Musikkonsulent",
            .soundRecordist: "Lyd", .soundDesigner: "Lyddesign", .soundEditor: "Lydklipp",
            .soundMixer: "Lydmiks", .castingDirector: "Rollebesetning", .assistantDirector: "Regiassistent",
            .scriptSupervisor: "Script", .visualEffects: "Visuelle effekter",
            .specialEffects: "Spesialeffekter", .stunts: "Stunt", .choreographer: "Koreografi",
            .colourist: "Grading", .gaffer: "Lys", .keyGrip: "Grip", .stillPhotographer: "Stillfoto",
            .productionManager: "Produksjonsledelse", .locationManager: "Locations",
            .postProductionSupervisor: "Postproduksjon", .animator: "Animasjon", .narrator: "Forteller",
            .cast: "I rollene", .participant: "Medvirkende", .dialogue: "Dialog",
            .translator: "Oversettelse", .subtitles: "Teksting", .graphicDesigner: "Grafisk form",
            .titleDesigner: "Titler", .publicist: "Presse",
            .productionCompany: "Produksjonsselskap|Produksjonsselskaper",
            .coProductionCompany: "I samproduksjon med", .distributor: "Distribusjon",
            .salesAgent: "Internasjonalt salg", .supporter: "Med støtte fra", .other: "Dessuten",
        ],
        works: [
            .feature: "spillefilm", .short: "kortfilm", .mediumLength: "mellomlang film",
            .documentary: "dokumentar", .series: "serie", .tv: "tv", .musicVideo: "musikkvideo",
            .commercial: "reklamefilm", .theatre: "teater", .other: "annet",
        ],
        contacts: [
            .press: "Presse", .distribution: "Distribusjon", .sales: "Internasjonalt salg",
            .production: "Produksjon", .festival: "Festivaler", .other: "Kontakt",
        ],
        counts: [
            .words: "ord|ord", .characters: "tegn|tegn", .questions: "spørsmål|spørsmål",
            .names: "navn|navn", .pictures: "bilde|bilder",
        ],
        formerCountries: [
            "SUHH": "Sovjetunionen", "YUCS": "Jugoslavia", "CSHH": "Tsjekkoslovakia", "DDDE": "DDR",
            "CSXX": "Serbia og Montenegro",
        ],
        plural: .one,
        thousands: "\u{A0}",
        dates: DateWords(
            months: "januar februar mars april mai juni juli august september oktober november desember",
            day: "{d}. {m} {y}", month: "{m} {y}", first: "1"))
}
