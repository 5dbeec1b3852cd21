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
    /// What tells from a line's words that it can be no heading.
    private(set) var headingSigns = HeadingSigns()
    /// What a role label stands for: readings, each of one role or of several that go together.
    private(set) var roles = PhraseTable<[[Role]]>()
    /// Keys of the words that role labels end with.
    private(set) var roleEnds = Set<UInt64>()
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
    init(_ words: Vocabulary) {
        language = words.language
        titleCase = words.titleCase
        addHeadings(words)
        addRoles(words)
        for field in Field.allCases {
            words.labels[field]?.eachFolded { fields.addReading($0, field) }
        }
        for kind in Contact.Kind.allCases {
            words.contacts.kinds[kind]?.eachFolded { contactKinds.addReading($0, kind) }
        }
        for kind in Work.Kind.allCases {
            words.workKinds[kind]?.eachFolded { workKinds.addReading($0, kind) }
        }
        LanguageLexicon.number(words.dates.months, into: &months)
        LanguageLexicon.number(words.dates.weekdays, into: &weekdays)
        LanguageLexicon.number(words.dates.seasons, into: &seasons)
        for (cue, phrases) in words.cues {
            guard phrases.hasHoles else {
                phrases.eachFolded { cues.add($0, cue) { $0.formUnion(cue) } }
                continue
            }
            for phrase in phrases {
                if let pattern = PhrasePattern(phrase) {
                    cuePatterns.append((cue, pattern))
                } else {
                    cues.add(foldedBytes(phrase), cue) { $0.formUnion(cue) }
                }
            }
        }
    }

    private mutating func addHeadings(_ words: Vocabulary) {
        for kind in HeadingKind.allCases {
            guard let phrases = words.headings[kind] else { continue }
            guard phrases.hasHoles else {
                phrases.eachFolded { addHeading($0, kind) }
                continue
            }
            for phrase in phrases {
                guard let pattern = PhrasePattern(phrase) else {
                    addHeading(foldedBytes(phrase), kind)
                    continue
                }
                let index = headingPatterns.count
                headingPatterns.append((kind, pattern))
                headingSigns.add(pattern)
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

    private mutating func addHeading(_ phrase: [UInt8], _ kind: HeadingKind) {
        headings.addReading(phrase, kind)
        headingSigns.add(phrase)
    }

    private mutating func addRoles(_ words: Vocabulary) {
        for (together, phrases) in words.combinedRoles { phrases.eachFolded { addRole($0, together) } }
        for role in Role.allCases {
            let reading = [role]
            words.roles[role]?.eachFolded { addRole($0, reading) }
            words.prose.relatives[role]?.eachFolded { relatives.addReading($0, role) }
            words.prose.firstPersonRoles[role]?.eachFolded { firstPersonRoles.addReading($0, role) }
        }
        words.otherRoles.eachFolded { label in
            roles.add(label, [[.other]])
            addRoleEnd(label)
        }
    }

    private mutating func addRole(_ label: [UInt8], _ reading: [Role]) {
        roles.addReading(label, reading)
        addRoleEnd(label)
    }

    private mutating func addRoleEnd(_ label: [UInt8]) {
        let space = label.lastIndex(of: 0x20) ?? -1
        roleEnds.insert(WordScan.key(label.span, (space + 1)..<label.count))
    }

    private static func number(_ lists: [Words], into table: inout PhraseTable<Int>) {
        for (index, forms) in lists.enumerated() {
            forms.eachFolded { table.add($0, index + 1) }
        }
    }
}
