import DossierKit
import DossierText
import Testing

@testable import DossierRecovery

@Suite struct VocabularyTests {
    static let languages = Vocabulary.languages

    @Test func `every language has a vocabulary of its own`() {
        #expect(Vocabulary.all.map(\.language) == Vocabulary.languages)
        #expect(Vocabulary.languages.allSatisfy { LanguageLexicon.of($0)?.language == $0 })
        #expect(Vocabulary.of("xx") == nil)
    }

    @Test(arguments: languages) func `every language fills every member`(language: String) throws {
        let words = try #require(Vocabulary.of(language))
        // Russian and Polish have no articles that could open a title.
        for (cue, phrases) in words.cues where cue != .article {
            #expect(!phrases.isEmpty, "\(cue.rawValue)")
        }
        #expect(words.articles.isEmpty == ["ru", "pl"].contains(language))
        #expect(!words.countryNames.isEmpty)
        #expect(!words.languageNames.isEmpty)
        #expect(!words.combinedRoles.isEmpty)
        #expect(!words.otherRoles.isEmpty)
        #expect(!words.values.countryForms.isEmpty)
        #expect(!words.values.languageForms.isEmpty)
        #expect(!words.prose.relatives.entries.isEmpty)
        #expect(!words.prose.firstPersonRoles.entries.isEmpty)
        for kind in HeadingKind.allCases where kind != .other {
            #expect(words.headings[kind]?.isEmpty == false, "\(kind)")
        }
        for field in Field.allCases { #expect(words.labels[field]?.isEmpty == false, "\(field)") }
        for kind in Contact.Kind.allCases { #expect(words.contacts.kinds[kind]?.isEmpty == false, "\(kind)") }
        for kind in Work.Kind.allCases { #expect(words.workKinds[kind]?.isEmpty == false, "\(kind)") }
        for role in Role.allCases where role != .other {
            #expect(words.roles[role]?.isEmpty == false, "\(role)")
        }
    }

    @Test(arguments: languages) func `dates have twelve months, seven days, four seasons`(language: String)
        throws
    {
        let dates = try #require(Vocabulary.of(language)?.dates)
        #expect(dates.months.count == 12)
        #expect(dates.weekdays.count == 7)
        #expect(dates.seasons.count == 4)
        #expect((dates.months + dates.weekdays + dates.seasons).allSatisfy { !$0.isEmpty })
        for lists in [dates.months, dates.weekdays] {
            let forms = lists.flatMap { Set($0.map(folded)) }
            #expect(forms.count == Set(forms).count, "a form that stands for two")
        }
    }

    @Test(arguments: languages) func `thirty-eight to sixty-four words tell a language`(language: String) throws
    {
        let words = try #require(Vocabulary.of(language)).functionWords
        #expect((38...64).contains(Array(words).count))
        #expect(Set(words).count == Array(words).count)
    }

    @Test(arguments: languages) func `every entry leaves something when it is folded`(language: String) throws {
        let words = try #require(Vocabulary.of(language))
        var lists: [Words] = words.cues.map(\.1) + words.combinedRoles.map(\.1) + [words.otherRoles]
        lists += Array(words.headings.values) + Array(words.roles.values) + Array(words.labels.values)
        lists += Array(words.workKinds.values) + Array(words.contacts.kinds.values)
        lists += words.dates.months + words.dates.weekdays + words.dates.seasons
        lists += Array(words.prose.relatives.values) + Array(words.prose.firstPersonRoles.values)
        let forms = words.values.countryForms.keys.sorted() + words.values.languageForms.keys.sorted()
        for entry in lists.flatMap(Array.init) + forms {
            #expect(!folded(entry).isEmpty)
            #expect(entry == trimmed(entry), "\(entry)")
        }
    }

    @Test(arguments: languages) func `an entry is written once in a list`(language: String) throws {
        let words = try #require(Vocabulary.of(language))
        let lists = words.cues.map(\.1) + Array(words.headings.values) + Array(words.roles.values)
        for list in lists {
            let twice = Dictionary(grouping: list, by: { $0 }).filter { $0.value.count > 1 }.keys.sorted()
            #expect(twice.isEmpty, "\(twice)")
        }
    }

    @Test(arguments: languages) func `a key stands once in a table`(language: String) throws {
        let words = try #require(Vocabulary.of(language))
        func isOnce<Key: Hashable>(_ table: WordTable<Key>) -> Bool {
            Set(table.entries.map(\.key)).count == table.entries.count
        }
        #expect(
            isOnce(words.headings) && isOnce(words.roles) && isOnce(words.labels) && isOnce(words.workKinds))
        #expect(isOnce(words.contacts.kinds) && isOnce(words.chronicle.kinds))
        #expect(isOnce(words.prose.relatives) && isOnce(words.prose.firstPersonRoles))
    }

    @Test(arguments: languages) func `every phrase with a hole is found when it is filled`(
        language: String
    ) throws {
        let words = try #require(Vocabulary.of(language))
        let lexicon = Lexicon([language])
        for (kind, phrases) in words.headings.entries {
            for phrase in phrases where phrase.contains("…") {
                let parts = phrase.split(separator: "…", omittingEmptySubsequences: false)
                let match = lexicon.heading(parts.joined(separator: "Wanda Quill"))
                #expect(match?.names.first == "Wanda Quill", "\(kind): \(phrase)")
            }
        }
    }

    @Test(arguments: languages) func `codes of countries and languages are well formed`(language: String) throws
    {
        let values = try #require(Vocabulary.of(language)).values
        for code in values.countryForms.values {
            #expect((code.count == 2 || code.count == 4) && code == code.uppercased(), "\(code)")
        }
        for code in values.languageForms.values {
            #expect((2...3).contains(code.count) && code == code.lowercased(), "\(code)")
        }
    }

    @Test(arguments: languages) func `two spellings that fold alike have one code`(language: String) throws {
        let values = try #require(Vocabulary.of(language)).values
        for forms in [values.countryForms, values.languageForms] {
            let groups = Dictionary(grouping: forms, by: { folded($0.key) })
            for (form, entries) in groups { #expect(Set(entries.map(\.value)).count == 1, "\(form)") }
        }
    }

    private func trimmed(_ text: String) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
