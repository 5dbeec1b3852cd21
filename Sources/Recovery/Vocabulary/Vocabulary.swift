import DossierKit

/// The words of the trade in one language. Adding a language is adding one of these and a line in
/// `Vocabulary.all`.
///
/// All entries are written as printed, in lower case where case does not matter; they are folded once when the
/// lexicon is built, so accents, quotes and dashes may be written naturally. An ellipsis `…` in a heading or
/// phrase stands for a name or title.
struct Vocabulary: Sendable {
    /// BCP 47.
    var language: String
    /// Common names with their ISO 3166-1 code, `DE Deutschland; MM Myanmar|Birma;`.
    var countryNames = ""
    /// Common names with their BCP 47 code, in the same form.
    var languageNames = ""
    var headings: WordTable<HeadingKind> = [:]
    /// Role labels: activities, persons (both genders), verb phrases ("directed by").
    var roles: WordTable<Role> = [:]
    /// Labels that stand for several roles at once ("written and directed by").
    var combinedRoles: [([Role], Words)] = []
    /// Credit labels that are known and have no role of their own ("commissioning editor"): `other` with label.
    var otherRoles: Words = ""
    /// What stands between actor and character in a line: "as", "in the role of".
    var characterLinks: Words = ""
    /// "himself", "herself", "themselves" in cast lists.
    var selfWords: Words = ""
    var cover = CoverWords()
    /// Labels of the technical sheet.
    var labels: WordTable<Field> = [:]
    var values = ValueWords()
    var interview = InterviewWords()
    var workKinds: WordTable<Work.Kind> = [:]
    /// Words at a filmography line that mean a running time, an episode count, or a role ("director", "dir.").
    var workRoles: Words = ""
    /// "aka", "also known as", "original title".
    var alsoKnownAs: Words = ""
    var awards = AwardWords()
    var contacts = ContactWords()
    var dates = DateWords()
    /// What prose says around a date or a place.
    var chronicle = ChronicleWords()
    /// How a note begins that is not the author's: "translator's note", "editor's note".
    var noteCues: Words = ""
    /// What prose says around a credit: "my co-writer", "who produced".
    var prose = ProseWords()
    /// Between the last two names of a list: "and", "&" is known anyway.
    var conjunctions: Words = ""
    /// Small words that stay in lower case inside a name: "de", "van der".
    var nameParticles: Words = ""
    /// "Dr.", "Mr", "Sir".
    var honorifics: Words = ""
    /// Frequent words that tell this language from the others.
    var functionWords: Words = ""
    var titleCase: TitleCase = .sentence
    /// Words that stay in lower case in a title set in title case; articles that may open a title.
    var titleSmallWords: Words = ""
    var articles: Words = ""
}

/// What a heading opens. More than the kinds of a section: some headings open no section.
enum HeadingKind: String, Sendable, Hashable, CaseIterable {
    case logline, synopsis, shortSynopsis, longSynopsis, statement, interview, productionNotes
    case biography, filmography, notes, music, cast, crew, technical, awards, reviews, contacts, about
    /// Opens a section of kind `other`.
    case other
    /// Stands above several biographies ("about the filmmakers").
    case biographies
    /// Stands above cast and crew together ("credits").
    case credits
    case contents
    case stills
    /// "Press kit" itself, a legal line: no section.
    case nothing
}

/// How titles set in capitals are given back.
enum TitleCase: Sendable {
    /// Every word but small ones: *The Night of the Lindens*.
    case titleCase
    /// First word and names only: *A última travessia*.
    case sentence
    /// As sentence case, but the noun after an opening article keeps its capital: *La Maison du passeur*.
    case french
    /// Nouns can't be told by rule: every word but small ones.
    case german
}

/// What a cover says.
struct CoverWords: Sendable {
    /// Before the director: "a film by".
    var filmBy: Words = ""
    /// After a production company: "presents", "presented by".
    var presents: Words = ""
    /// Before a co-production company: "in association with".
    var inAssociationWith: Words = ""
    /// Before the cast: "with", "starring".
    var with: Words = ""
    /// "a production of …", "a … production".
    var productionOf: Words = ""
    /// "press kit", "press notes": what the document calls itself.
    var pressKit: Words = ""
    /// "in cinemas from", "opens", "release date": before a release date.
    var inCinemas: Words = ""
    /// "distributed by", "released by" before a distributor on the cover.
    var distributedBy: Words = ""
}

/// What a label of the technical sheet names.
enum Field: String, Sendable, Hashable, CaseIterable {
    case title, originalTitle, internationalTitle, alternativeTitle
    case year, country, language, subtitles, runningTime, genre, logline
    case aspectRatio, colour, sound, shootingFormat, screeningFormat, frameRate, rating
    case isan, eidr, visa, releaseDate, premiere, locations, shootingDates, budget
}

/// Words that are values.
struct ValueWords: Sendable {
    var colour: Words = ""
    var blackAndWhite: Words = ""
    var both: Words = ""
    var genres: Words = ""
    var sound: Words = ""
    var scope: Words = ""
    /// Units: "min", "minutes", "mn"; "h", "hour", "hours".
    var minutes: Words = ""
    var hours: Words = ""
    var seconds: Words = ""
    /// Placeholders of a template: "to be announced", "tbc".
    var placeholders: Words = ""
    /// "with … subtitles".
    var subtitles: Words = ""
    /// Adjectives and abbreviations of countries beyond their names: "British": GB.
    var countryForms: [String: String] = [:]
    /// Further names of languages beyond the common table: "Gaelic": "ga".
    var languageForms: [String: String] = [:]
}

struct InterviewWords: Sendable {
    /// Labels before a question and an answer: "Q", "question"; "A", "answer".
    var questionLabels: Words = ""
    var answerLabels: Words = ""
    /// Words a question begins with.
    var interrogatives: Words = ""
    /// How a prompt without a question mark begins: "tell us about", "talk about".
    var prompts: Words = ""
    var secondPerson: Words = ""
    var firstPerson: Words = ""
    /// How answers begin: "yes", "no", "of course".
    var answerOpeners: Words = ""
    /// Before the interviewer's name: "interview by", "interviewed by".
    var interviewedBy: Words = ""
    /// Before the translator's name.
    var translatedBy: Words = ""
}

struct AwardWords: Sendable {
    /// "prize", "award", "special mention", "nominated", "official selection".
    var prizes: Words = ""
    var selections: Words = ""
    var nominations: Words = ""
    /// What a festival's name contains: "festival", "awards".
    var festivals: Words = ""
    /// Names of programme sections: "competition", "out of competition", "panorama".
    var programmes: Words = ""
}

struct ContactWords: Sendable {
    /// Heads of a contact block.
    var kinds: WordTable<Contact.Kind> = [:]
    var phone: Words = ""
    var mobile: Words = ""
    var fax: Words = ""
    var email: Words = ""
    var web: Words = ""
    /// Words of an address: "street", "road".
    var street: Words = ""
}

struct DateWords: Sendable {
    /// January to December, each with its forms (genitive, short).
    var months: [Words] = []
    /// Monday to Sunday, each with its forms.
    var weekdays: [Words] = []
    /// Spring, summer, autumn, winter.
    var seasons: [Words] = []
    /// "born", "was born".
    var born: Words = ""
    /// "early", "middle of", "end of".
    var early: Words = ""
    var middle: Words = ""
    var late: Words = ""
    var studied: Words = ""
    var shot: Words = ""
    var premiered: Words = ""
    var from: Words = ""
    var until: Words = ""
}

struct ProseWords: Sendable {
    /// Before a role in apposition: "my", "our", "the", "his": "my co-writer, Ivo Maren".
    var possessives: Words = ""
    var articles: Words = ""
    /// Relative clauses that state a role: "who produced": producer.
    var relatives: WordTable<Role> = [:]
    /// First-person sentences that make the speaker a writer: "I wrote".
    var firstPersonRoles: WordTable<Role> = [:]
    /// "actor", "actress", "actors": names beside them are cast.
    var actors: Words = ""
    /// "debut", "first role": what a biography says of the part in this film.
    var debut: Words = ""
}
