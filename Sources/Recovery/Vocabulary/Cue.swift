/// What a small word or phrase is a sign of. One phrase may be a sign of several things.
struct Cue: OptionSet, Sendable, Hashable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }

    private init(bit: UInt64) { rawValue = 1 << bit }

    static let characterLink = Cue(bit: 0)
    static let selfWord = Cue(bit: 1)
    static let filmBy = Cue(bit: 2)
    static let presents = Cue(bit: 3)
    static let inAssociationWith = Cue(bit: 4)
    static let coverWith = Cue(bit: 5)
    static let productionOf = Cue(bit: 6)
    static let pressKit = Cue(bit: 7)
    static let inCinemas = Cue(bit: 8)
    static let distributedBy = Cue(bit: 9)
    static let colour = Cue(bit: 10)
    static let blackAndWhite = Cue(bit: 11)
    static let bothColours = Cue(bit: 12)
    static let genre = Cue(bit: 13)
    static let sound = Cue(bit: 14)
    static let scope = Cue(bit: 15)
    static let minutes = Cue(bit: 16)
    static let hours = Cue(bit: 17)
    static let seconds = Cue(bit: 18)
    static let placeholder = Cue(bit: 19)
    static let subtitles = Cue(bit: 20)
    static let questionLabel = Cue(bit: 21)
    static let answerLabel = Cue(bit: 22)
    static let interrogative = Cue(bit: 23)
    static let prompt = Cue(bit: 24)
    static let secondPerson = Cue(bit: 25)
    static let firstPerson = Cue(bit: 26)
    static let answerOpener = Cue(bit: 27)
    static let interviewedBy = Cue(bit: 28)
    static let translatedBy = Cue(bit: 29)
    static let workRole = Cue(bit: 30)
    static let alsoKnownAs = Cue(bit: 31)
    static let prize = Cue(bit: 32)
    static let selection = Cue(bit: 33)
    static let nomination = Cue(bit: 34)
    static let festival = Cue(bit: 35)
    static let programme = Cue(bit: 36)
    static let phone = Cue(bit: 37)
    static let mobile = Cue(bit: 38)
    static let fax = Cue(bit: 39)
    static let email = Cue(bit: 40)
    static let web = Cue(bit: 41)
    static let street = Cue(bit: 42)
    static let born = Cue(bit: 43)
    static let early = Cue(bit: 44)
    static let middle = Cue(bit: 45)
    static let late = Cue(bit: 46)
    static let studied = Cue(bit: 47)
    static let shot = Cue(bit: 48)
    static let premiered = Cue(bit: 49)
    static let from = Cue(bit: 50)
    static let until = Cue(bit: 51)
    static let note = Cue(bit: 52)
    static let possessive = Cue(bit: 53)
    /// An article before a role in prose, or at the head of a title.
    static let article = Cue(bit: 54)
    static let actor = Cue(bit: 55)
    static let debut = Cue(bit: 56)
    static let conjunction = Cue(bit: 57)
    static let nameParticle = Cue(bit: 58)
    static let honorific = Cue(bit: 59)
    static let functionWord = Cue(bit: 60)
    static let titleSmallWord = Cue(bit: 61)
}

extension Vocabulary {
    /// Every list of phrases that is a sign of something, with what it is a sign of.
    var cues: [(Cue, Words)] {
        [
            (.characterLink, characterLinks), (.selfWord, selfWords), (.filmBy, cover.filmBy),
            (.presents, cover.presents), (.inAssociationWith, cover.inAssociationWith),
            (.coverWith, cover.with), (.productionOf, cover.productionOf), (.pressKit, cover.pressKit),
            (.inCinemas, cover.inCinemas), (.distributedBy, cover.distributedBy),
            (.colour, values.colour), (.blackAndWhite, values.blackAndWhite), (.bothColours, values.both),
            (.genre, values.genres), (.sound, values.sound), (.scope, values.scope),
            (.minutes, values.minutes), (.hours, values.hours), (.seconds, values.seconds),
            (.placeholder, values.placeholders), (.subtitles, values.subtitles),
            (.questionLabel, interview.questionLabels), (.answerLabel, interview.answerLabels),
            (.interrogative, interview.interrogatives), (.prompt, interview.prompts),
            (.secondPerson, interview.secondPerson), (.firstPerson, interview.firstPerson),
            (.answerOpener, interview.answerOpeners), (.interviewedBy, interview.interviewedBy),
            (.translatedBy, interview.translatedBy), (.workRole, workRoles), (.alsoKnownAs, alsoKnownAs),
            (.prize, awards.prizes), (.selection, awards.selections), (.nomination, awards.nominations),
            (.festival, awards.festivals), (.programme, awards.programmes), (.phone, contacts.phone),
            (.mobile, contacts.mobile), (.fax, contacts.fax), (.email, contacts.email),
            (.web, contacts.web), (.street, contacts.street), (.born, dates.born), (.early, dates.early),
            (.middle, dates.middle), (.late, dates.late), (.studied, dates.studied), (.shot, dates.shot),
            (.premiered, dates.premiered), (.from, dates.from), (.until, dates.until), (.note, noteCues),
            (.possessive, prose.possessives), (.article, prose.articles), (.article, articles),
            (.actor, prose.actors), (.debut, prose.debut), (.conjunction, conjunctions),
            (.nameParticle, nameParticles), (.honorific, honorifics), (.functionWord, functionWords),
            (.titleSmallWord, titleSmallWords),
        ]
    }
}
