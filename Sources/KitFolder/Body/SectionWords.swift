import DossierKit
import DossierText

/// Headings whose words say what kind of section follows.
///
/// The table is part of the format of `kit.md`: a heading in it needs no attribute, any other does. A word taken
/// out, or moved to another kind, would change how existing kits are read.
enum SectionWords {
    /// The kind that a heading's words say; nil if they say none.
    static func kind(of heading: String) -> Section.Kind? {
        var words = folded(heading)
        while let last = words.last, ":.-*#_ ".contains(last) { words.removeLast() }
        if let kind = whole[words] { return kind }
        return beginning(of: words)?.kind
    }

    /// What follows the words that stand in front of a name: `Ana Ruiz` of `Interview with Ana Ruiz`.
    static func rest(of heading: String) -> String? {
        let words = folded(heading)
        guard let beginning = beginning(of: words)?.words else { return nil }
        let count = beginning.split(separator: " ").count
        return heading.split(whereSeparator: \.isWhitespace).dropFirst(count).joined(separator: " ")
    }

    private static func beginning(of words: String) -> (words: String, kind: Section.Kind)? {
        foldedBeginnings.first { words.hasPrefix($0.words) }
    }

    /// With a blank behind them.
    private static let foldedBeginnings = beginnings.map { (words: folded($0.0) + " ", kind: $0.1) }

    /// Every heading of the table, a name in it as `…`.
    static var headings: [(kind: Section.Kind, words: String)] {
        rows.flatMap { kind, words in split(words).map { (kind, $0) } } + beginnings.map { ($0.1, "\($0.0) …") }
    }

    private static let whole: [String: Section.Kind] = {
        var table: [String: Section.Kind] = [:]
        for (kind, words) in rows {
            for word in split(words) { table[folded(word)] = kind }
        }
        return table
    }()

    private static func split(_ words: String) -> [String] {
        words.split(separator: ",").map { String($0.drop { $0 == " " }) }
    }

    private static let rows: [(Section.Kind, String)] = [
        (
            .logline,
            """
            logline, log line, pitch, in a nutshell, in a sentence, in one sentence, in einem satz, en une phrase, \
            in breve, логлайн
            """
        ),
        (
            .synopsis,
            """
            synopsis, the story, story, summary, l’histoire, résumé, inhalt, zum inhalt, die geschichte, sinopsis, \
            argumento, sinossi, trama, la trama, la storia, sinopse, resumo, синопсис, сюжет, о фильме
            """
        ),
        (
            .shortSynopsis,
            """
            short synopsis, synopsis court, synopsis courte, kurzinhalt, kurzsynopsis, sinopsis corta, sinopsis breve, \
            sinossi breve, sinopse curta, краткий синопсис, краткое содержание
            """
        ),
        (
            .longSynopsis,
            """
            long synopsis, full synopsis, synopsis long, synopsis longue, langinhalt, langsynopsis, sinopsis larga, \
            sinossi lunga, sinopse longa, полный синопсис
            """
        ),
        (
            .statement,
            """
            director’s statement, director’s note, director’s notes, a note from the director, note from the director, \
            statement of intent, a word from the director, producer’s note, note d’intention, note du réalisateur, note de la réalisatrice, mot du réalisateur, \
            regiestatement, statement der regie, statement des regisseurs, statement der regisseurin, regiekommentar, \
            notas del director, notas de la directora, nota de intenciones, declaración del director, note di regia, \
            nota del regista, dichiarazione del regista, nota de intenções, nota do realizador, nota do diretor, \
            слово режиссёра, режиссёрская экспликация, от режиссёра
            """
        ),
        (
            .interview,
            """
            interview, q&a, a conversation, entretien, rencontre, gespräch, entrevista, conversación, intervista, \
            conversazione, conversa, интервью, беседа, разговор
            """
        ),
        (
            .productionNotes,
            """
            production notes, about the production, making of, behind the scenes, notes de production, le tournage, \
            la genèse du film, produktionsnotizen, die produktion, die dreharbeiten, notas de producción, el rodaje, \
            note di produzione, la produzione, dietro le quinte, notas de produção, о производстве, о съёмках
            """
        ),
        (
            .biography,
            """
            biography, biographies, bio, bios, about the director, about the cast, about the filmmakers, biographie, \
            biografie, biografien, über den regisseur, über die regisseurin, biografía, biografías, \
            biografia, биография, биографии
            """
        ),
        (
            .filmography,
            """
            filmography, selected filmography, previous films, filmographie, filmographie sélective, filmografie, \
            filmografie (auswahl), filmografía, filmografia, filmografía seleccionada, filmografia essenziale, фильмография
            """
        ),
        (
            .notes,
            """
            notes, footnotes, background, historical background, historical notes, context, glossary, contexte, \
            contexte historique, repères historiques, glossaire, hintergrund, glossar, contexto histórico, glosario, \
            contesto storico, glossario, примечания, исторический контекст
            """
        ),
        (
            .music,
            "music, the music, soundtrack, musique, la musique, musik, filmmusik, música, la música, musica, la musica, музыка"
        ),
        (
            .cast,
            """
            cast, the cast, cast list, starring, featuring, liste artistique, distribution artistique, besetzung, darsteller, reparto, \
            elenco, ficha artística, cast artistico, interpreti, personaggi e interpreti, в ролях, актёры
            """
        ),
        (
            .crew,
            """
            crew, the crew, credits, full credits, cast and crew, cast & crew, liste technique, générique, stab, \
            stabliste, equipo técnico, ficha técnica, créditos, cast tecnico, crediti, équipe, съёмочная группа
            """
        ),
        (
            .technical,
            """
            technical, technical sheet, technical details, technical information, technical specifications, technical data, tech specs, film facts, \
            fiche technique, caractéristiques techniques, informations techniques, technische daten, technik, \
            technische angaben, datos técnicos, scheda tecnica, dati tecnici, dados técnicos, технические данные
            """
        ),
        (
            .awards,
            """
            awards, festivals, festivals and awards, festivals & awards, prizes, festivals et prix, prix, palmarés, \
            festivals und preise, auszeichnungen, preise, festivales y premios, premios, premi, festival e premi, \
            premi e festival, premios e festivais, награды, фестивали и награды
            """
        ),
        (
            .reviews,
            """
            reviews, press quotes, in the press, the press, what the critics say, la presse en parle, revue de presse, critiques, \
            pressestimmen, kritiken, críticas, la crítica, crítica, la critica, rassegna stampa, imprensa, пресса о фильме
            """
        ),
        (
            .contacts,
            """
            contact, contacts, press contact, press contacts, kontakt, kontakte, pressekontakt, contacto, contactos, \
            contatti, contato, contatos, контакты
            """
        ),
        (
            .about,
            """
            about the company, the company, about us, la société de production, über die produktionsfirma, \
            die produktionsfirma, la productora, la casa di produzione, о компании
            """
        ),
    ]

    /// In front of a name: `Interview with …`.
    private static let beginnings: [(String, Section.Kind)] = [
        ("interview with", .interview), ("an interview with", .interview), ("q&a with", .interview),
        ("a conversation with", .interview), ("conversation with", .interview), ("questions for", .interview),
        ("entretien avec", .interview), ("rencontre avec", .interview), ("conversation avec", .interview),
        ("interview de", .interview), ("interview mit", .interview), ("gespräch mit", .interview),
        ("ein gespräch mit", .interview), ("im gespräch mit", .interview), ("entrevista con", .interview),
        ("entrevista a", .interview), ("conversación con", .interview), ("intervista a", .interview),
        ("intervista con", .interview), ("conversazione con", .interview), ("entrevista com", .interview),
        ("интервью с", .interview), ("беседа с", .interview), ("разговор с", .interview),
        ("filmography of", .filmography), ("filmographie de", .filmography), ("filmografía de", .filmography),
        ("filmografia di", .filmography), ("filmografie von", .filmography), ("biography of", .biography),
        ("biographie de", .biography), ("biografía de", .biography), ("biografia di", .biography),
        ("biografie von", .biography), ("statement by", .statement), ("a note from", .statement),
    ]
}
