import DossierKit
import DossierText

/// The vocabulary of one language, folded and laid out for looking up.
struct LanguageLexicon: Sendable {
    let language: String
    let titleCase: TitleCase
    private(set) var headings = PhraseTable<[HeadingKind]>()
    private(set) var headingPatterns: [(kind: HeadingKind, pattern: PhrasePattern)] = []
    /// Indices of the patterns by the letters they begin with, or end with if they begin with a hole.
    private(set) var patternsByOpening = PhraseTable<[Int]>()
    private(set) var patternsByClosing = PhraseTable<[Int]>()
    /// Those that begin and end with a hole.
    private(set) var openPatterns: [Int] = []
    /// What a role label stands for: readings, each of one role or of several that go together.
    private(set) var roles = PhraseTable<[[Role]]>()
    private(set) var fields = PhraseTable<[Field]>()
    private(set) var contactKinds = PhraseTable<[Contact.Kind]>()
    private(set) var workKinds = PhraseTable<[Work.Kind]>()
    /// 1 to 12.
    private(set) var months = PhraseTable<Int>()
    /// 1, Monday, to 7.
    private(set) var weekdays = PhraseTable<Int>()
    /// 1, spring, to 4.
    private(set) var seasons = PhraseTable<Int>()
    private(set) var cues = PhraseTable<Cue>()
    private(set) var cuePatterns: [(cue: Cue, pattern: PhrasePattern)] = []
    /// Relative clauses that state a role.
    private(set) var relatives = PhraseTable<[Role]>()
    private(set) var firstPersonRoles = PhraseTable<[Role]>()
    /// ISO 3166-1 codes (3166-3 for states of the past) by names, adjectives and abbreviations.
    private(set) var countries = PhraseTable<String>()
    /// BCP 47 codes by names.
    private(set) var languages = PhraseTable<String>()

    init(_ words: Vocabulary) {
        language = words.language
        titleCase = words.titleCase
        addHeadings(words)
        addRoles(words)
        for field in Field.allCases {
            for phrase in words.labels[field] ?? [] { fields.addReading(foldedBytes(phrase), field) }
        }
        for kind in Contact.Kind.allCases {
            for phrase in words.contacts.kinds[kind] ?? [] {
                contactKinds.addReading(foldedBytes(phrase), kind)
            }
        }
        for kind in Work.Kind.allCases {
            for phrase in words.workKinds[kind] ?? [] { workKinds.addReading(foldedBytes(phrase), kind) }
        }
        LanguageLexicon.number(words.dates.months, into: &months)
        LanguageLexicon.number(words.dates.weekdays, into: &weekdays)
        LanguageLexicon.number(words.dates.seasons, into: &seasons)
        for (cue, phrases) in words.cues {
            for phrase in phrases {
                if let pattern = PhrasePattern(phrase) {
                    cuePatterns.append((cue, pattern))
                } else {
                    cues.add(foldedBytes(phrase), cue) { $0.formUnion(cue) }
                }
            }
        }
        addNames(words)
    }

    private mutating func addNames(_ words: Vocabulary) {
        for (name, code) in words.values.countryForms { countries.add(foldedBytes(name), code) }
        for (name, code) in words.values.languageForms { languages.add(foldedBytes(name), code) }
        CodedNames.each(words.countryNames) { code, name in countries.add(foldedBytes(name), code) }
        CodedNames.each(words.languageNames) { code, name in languages.add(foldedBytes(name), code) }
    }

    private mutating func addHeadings(_ words: Vocabulary) {
        for kind in HeadingKind.allCases {
            for phrase in words.headings[kind] ?? [] {
                guard let pattern = PhrasePattern(phrase) else {
                    headings.addReading(foldedBytes(phrase), kind)
                    continue
                }
                let index = headingPatterns.count
                headingPatterns.append((kind, pattern))
                if !pattern.opening.isEmpty {
                    patternsByOpening.addReading(pattern.opening, index)
                } else if !pattern.closing.isEmpty {
                    patternsByClosing.addReading(pattern.closing, index)
                } else {
                    openPatterns.append(index)
                }
            }
        }
    }

    private mutating func addRoles(_ words: Vocabulary) {
        for (together, phrases) in words.combinedRoles {
            for phrase in phrases { roles.addReading(foldedBytes(phrase), together) }
        }
        for role in Role.allCases {
            let reading = [role]
            for phrase in words.roles[role] ?? [] { roles.addReading(foldedBytes(phrase), reading) }
            for phrase in words.prose.relatives[role] ?? [] {
                relatives.addReading(foldedBytes(phrase), role)
            }
            for phrase in words.prose.firstPersonRoles[role] ?? [] {
                firstPersonRoles.addReading(foldedBytes(phrase), role)
            }
        }
        for phrase in words.otherRoles {
            roles.add(foldedBytes(phrase), [[.other]])
        }
    }

    private static func number(_ lists: [[String]], into table: inout PhraseTable<Int>) {
        for (index, forms) in lists.enumerated() {
            for form in forms { table.add(foldedBytes(form), index + 1) }
        }
    }
}
