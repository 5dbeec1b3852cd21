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
        var fold = Folder()
        language = words.language
        titleCase = words.titleCase
        addHeadings(words, &fold)
        addRoles(words, &fold)
        for field in Field.allCases {
            for phrase in words.labels[field] ?? "" { fields.addReading(fold(phrase), field) }
        }
        for kind in Contact.Kind.allCases {
            for phrase in words.contacts.kinds[kind] ?? "" {
                contactKinds.addReading(fold(phrase), kind)
            }
        }
        for kind in Work.Kind.allCases {
            for phrase in words.workKinds[kind] ?? "" { workKinds.addReading(fold(phrase), kind) }
        }
        LanguageLexicon.number(words.dates.months, into: &months, &fold)
        LanguageLexicon.number(words.dates.weekdays, into: &weekdays, &fold)
        LanguageLexicon.number(words.dates.seasons, into: &seasons, &fold)
        for (cue, phrases) in words.cues {
            for phrase in phrases {
                if let pattern = PhrasePattern(phrase) {
                    cuePatterns.append((cue, pattern))
                } else {
                    cues.add(fold(phrase), cue) { $0.formUnion(cue) }
                }
            }
        }
    }

    private mutating func addHeadings(_ words: Vocabulary, _ fold: inout Folder) {
        for kind in HeadingKind.allCases {
            for phrase in words.headings[kind] ?? "" {
                guard let pattern = PhrasePattern(phrase) else {
                    headings.addReading(fold(phrase), kind)
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

    private mutating func addRoles(_ words: Vocabulary, _ fold: inout Folder) {
        for (together, phrases) in words.combinedRoles {
            for phrase in phrases { addRole(fold(phrase), together) }
        }
        for role in Role.allCases {
            let reading = [role]
            for phrase in words.roles[role] ?? "" { addRole(fold(phrase), reading) }
            for phrase in words.prose.relatives[role] ?? "" {
                relatives.addReading(fold(phrase), role)
            }
            for phrase in words.prose.firstPersonRoles[role] ?? "" {
                firstPersonRoles.addReading(fold(phrase), role)
            }
        }
        for phrase in words.otherRoles {
            let label = fold(phrase)
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
        roleEnds.insert(WordScan.key(label[(space + 1)...]))
    }

    private static func number(_ lists: [Words], into table: inout PhraseTable<Int>, _ fold: inout Folder) {
        for (index, forms) in lists.enumerated() {
            for form in forms { table.add(fold(form), index + 1) }
        }
    }
}

/// Folds phrase after phrase in the same room.
private struct Folder {
    private var bytes: [UInt8] = []

    mutating func callAsFunction(_ phrase: String) -> [UInt8] {
        fold(phrase, into: &bytes)
        return bytes
    }
}
