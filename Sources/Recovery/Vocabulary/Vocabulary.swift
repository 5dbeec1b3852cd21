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
    var headings: [HeadingKind: [String]] = [:]
    /// Role labels: activities, persons (both genders), verb phrases ("directed by").
    var roles: [Role: [String]] = [:]
    /// Labels that stand for several roles at once ("written and directed by").
    var combinedRoles: [([Role], [String])] = []
    /// Credit labels that are known and have no role of their own ("commissioning editor"): `other` with label.
    var otherRoles: [String] = []
    /// What stands between actor and character in a line: "as", "in the role of".
    var characterLinks: [String] = []
    /// "himself", "herself", "themselves" in cast lists.
    var selfWords: [String] = []
    var cover = CoverWords()
    /// Labels of the technical sheet.
    var labels: [Field: [String]] = [:]
    var values = ValueWords()
    var interview = InterviewWords()
    var workKinds: [Work.Kind: [String]] = [:]
    /// Words at a filmography line that mean a running time, an episode count, or a role ("director", "dir.").
    var workRoles: [String] = []
    /// "aka", "also known as", "original title".
    var alsoKnownAs: [String] = []
    var awards = AwardWords()
    var contacts = ContactWords()
    var dates = DateWords()
    /// How a note begins that is not the author's: "translator's note", "editor's note".
    var noteCues: [String] = []
    /// What prose says around a credit: "my co-writer", "who produced".
    var prose = ProseWords()
    /// Between the last two names of a list: "and", "&" is known anyway.
    var conjunctions: [String] = []
    /// Small words that stay in lower case inside a name: "de", "van der".
    var nameParticles: [String] = []
    /// "Dr.", "Mr", "Sir".
    var honorifics: [String] = []
    /// Frequent words that tell this language from the others.
    var functionWords: [String] = []
    var titleCase: TitleCase = .sentence
    /// Words that stay in lower case in a title set in title case; articles that may open a title.
    var titleSmallWords: [String] = []
    var articles: [String] = []
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
    /// First word and names only: *O relógio da lagoa*.
    case sentence
    /// As sentence case, but the noun after an opening article keeps its capital: *La Nuit des tilleuls*.
    case french
    /// Nouns can't be told by rule: every word but small ones.
    case german
}

/// What a cover says.
struct CoverWords: Sendable {
    /// Before the director: "a film by".
    var filmBy: [String] = []
    /// After a production company: "presents", "presented by".
    var presents: [String] = []
    /// Before a co-production company: "in association with".
    var inAssociationWith: [String] = []
    /// Before the cast: "with", "starring".
    var with: [String] = []
    /// "a production of …", "a … production".
    var productionOf: [String] = []
    /// "press kit", "press notes": what the document calls itself.
    var pressKit: [String] = []
    /// "in cinemas from", "opens", "release date": before a release date.
    var inCinemas: [String] = []
    /// "distributed by", "released by" before a distributor on the cover.
    var distributedBy: [String] = []
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
    var colour: [String] = []
    var blackAndWhite: [String] = []
    var both: [String] = []
    var genres: [String] = []
    var sound: [String] = []
    var scope: [String] = []
    /// Units: "min", "minutes", "mn"; "h", "hour", "hours".
    var minutes: [String] = []
    var hours: [String] = []
    var seconds: [String] = []
    /// Placeholders of a template: "to be announced", "tbc".
    var placeholders: [String] = []
    /// "with … subtitles".
    var subtitles: [String] = []
    /// Adjectives and abbreviations of countries beyond their names: "British": GB.
    var countryForms: [String: String] = [:]
    /// Further names of languages beyond the common table: "Gaelic": "ga".
    var languageForms: [String: String] = [:]
}

struct InterviewWords: Sendable {
    /// Labels before a question and an answer: "Q", "question"; "A", "answer".
    var questionLabels: [String] = []
    var answerLabels: [String] = []
    /// Words a question begins with.
    var interrogatives: [String] = []
    /// How a prompt without a question mark begins: "tell us about", "talk about".
    var prompts: [String] = []
    var secondPerson: [String] = []
    var firstPerson: [String] = []
    /// How answers begin: "yes", "no", "of course".
    var answerOpeners: [String] = []
    /// Before the interviewer's name: "interview by", "interviewed by".
    var interviewedBy: [String] = []
    /// Before the translator's name.
    var translatedBy: [String] = []
}

struct AwardWords: Sendable {
    /// "prize", "award", "special mention", "nominated", "official selection".
    var prizes: [String] = []
    var selections: [String] = []
    var nominations: [String] = []
    /// What a festival's name contains: "festival", "awards".
    var festivals: [String] = []
    /// Names of programme sections: "competition", "out of competition", "panorama".
    var programmes: [String] = []
}

struct ContactWords: Sendable {
    /// Heads of a contact block.
    var kinds: [Contact.Kind: [String]] = [:]
    var phone: [String] = []
    var mobile: [String] = []
    var fax: [String] = []
    var email: [String] = []
    var web: [String] = []
    /// Words of an address: "street", "road".
    var street: [String] = []
}

struct DateWords: Sendable {
    /// January to December, each with its forms (genitive, short).
    var months: [[String]] = []
    /// Monday to Sunday, each with its forms.
    var weekdays: [[String]] = []
    /// Spring, summer, autumn, winter.
    var seasons: [[String]] = []
    /// "born", "was born".
    var born: [String] = []
    /// "early", "middle of", "end of".
    var early: [String] = []
    var middle: [String] = []
    var late: [String] = []
    var studied: [String] = []
    var shot: [String] = []
    var premiered: [String] = []
    var from: [String] = []
    var until: [String] = []
}

struct ProseWords: Sendable {
    /// Before a role in apposition: "my", "our", "the", "his": "my co-writer, Anton Yarush".
    var possessives: [String] = []
    var articles: [String] = []
    /// Relative clauses that state a role: "who produced": producer.
    var relatives: [Role: [String]] = [:]
    /// First-person sentences that make the speaker a writer: "I wrote".
    var firstPersonRoles: [Role: [String]] = [:]
    /// "actor", "actress", "actors": names beside them are cast.
    var actors: [String] = []
    /// "debut", "first role": what a biography says of the part in this film.
    var debut: [String] = []
}
