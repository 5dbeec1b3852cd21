public import DossierKit

/// A company or institution that the kit lists.
public struct Company: Sendable {
    public var found: Found<String>
    let phrase: Phrase
    /// Its words, folded.
    public var words: [String] { phrase.folded }
    /// Its words as printed, without articles, prepositions and legal forms.
    let core: Phrase

    init?(_ found: Found<String>?) {
        guard let found else { return nil }
        let phrase = Phrase(found.value)
        guard !phrase.words.isEmpty else { return nil }
        self.found = found
        self.phrase = phrase
        core = Company.core(phrase)
    }

    static func core(_ phrase: Phrase) -> Phrase {
        Phrase(forms: phrase.words.filter { !isSmall($0.folded) })
    }

    static func isSmall(_ folded: String) -> Bool { SmallWords.contains(folded) || legalForms.contains(folded) }

    private static let legalForms: Set<String> = [
        "gmbh", "ltd", "limited", "inc", "llc", "co", "kg", "ag", "sarl", "sas", "sa", "srl", "spa", "sl", "bv",
        "nv",
        "ab", "as", "aps", "oy", "kft", "sro", "doo", "ооо", "зао", "оао", "тоо", "lda", "ltda", "plc", "corp",
    ]

    /// Every listed company once, in the order of the kit.
    static func all(in kit: PressKit) -> [Company] {
        var out: [Company] = []
        var known: Set<[String]> = []
        func add(_ company: Company?) {
            guard let company, known.insert(company.words).inserted else { return }
            out.append(company)
        }
        for credit in kit.credits where credit.role.isCompany { add(Company(credit.name)) }
        for contact in kit.contacts { add(Company(contact.organisation)) }
        for section in kit.sections where section.kind == .about { section.people.forEach { add(Company($0)) } }
        return out
    }
}
