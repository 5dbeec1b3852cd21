import DossierKit
import DossierText

/// The words of one language that tell when and where, laid out for looking up; built when first asked for.
struct ChronicleLexicon: Sendable {
    let language: String
    let signs: PhraseTable<ChronicleSign>
    /// Endings of the figures of a decade, folded: `s`, `er`.
    let decadeEndings: Set<[UInt8]>
    let commonEndings: [[UInt8]]
    /// Short words that are others without their accents: `né`, `ne`.
    let accented: Set<[UInt8]>
    /// The last words of what stands before the name of a place, folded, of at most eight bytes, packed.
    let locatives: Set<UInt64>
    let hasBareYears: Bool
    let hasCases: Bool

    init(_ words: Vocabulary) {
        let chronicle = words.chronicle
        var table = PhraseTable<ChronicleSign>()
        func add(_ phrases: Words, _ sign: ChronicleSign) {
            for phrase in phrases { table.add(foldedBytes(phrase), sign) { $0.formUnion(sign) } }
        }
        for kind in Event.Kind.allCases { add(chronicle.kinds[kind] ?? "", .kind(kind)) }
        for (sign, phrases) in [
            (.temporal, chronicle.temporal), (.since, chronicle.since), (.from, chronicle.from),
            (.until, chronicle.until), (.between, chronicle.between), (.bound, chronicle.bounds),
            (.about, chronicle.about), (.perhaps, chronicle.perhaps), (.part, chronicle.parts),
            (.glue, chronicle.glue), (.decadeNoun, chronicle.decadeNouns), (.setting, chronicle.setting),
            (.dwelling, chronicle.dwelling), (.locative, chronicle.locatives),
            (.locality, chronicle.localities), (.institution, chronicle.institutions),
            (.and, words.conjunctions), (.functionWord, words.functionWords),
        ] as [(ChronicleSign, Words)] { add(phrases, sign) }
        for (index, names) in words.dates.months.enumerated() { add(names, .month(index + 1)) }
        for (index, names) in words.dates.seasons.enumerated() { add(names, .season(index + 1)) }
        for names in words.dates.weekdays { add(names, .weekday) }
        language = words.language
        signs = table
        decadeEndings = Set(chronicle.decadeEndings.map(foldedBytes))
        commonEndings = chronicle.commonEndings.map(foldedBytes)
        let phrases =
            Array(chronicle.locatives) + Array(chronicle.setting) + Array(chronicle.dwelling)
            + Array(chronicle.localities)
        locatives = Set(
            phrases.compactMap { phrase in
                let folded = foldedBytes(phrase)
                return ChronicleLexicon.packed(folded[(folded.lastIndex(of: 0x20).map { $0 + 1 } ?? 0)...])
            })
        accented = Set(
            chronicle.kinds.values.flatMap { Array($0) }.filter { word in
                word.unicodeScalars.count <= 4 && word.utf8.contains { $0 >= 0x80 }
            }.map(foldedBytes))
        hasBareYears = chronicle.hasBareYears
        hasCases = chronicle.hasCases
    }

    /// True for a word of names that are no places, in any language: schools abroad keep their own.
    static func isInstitution(_ text: [UInt8], _ word: Range<Int>) -> Bool {
        let key = WordScan.key(text.span, word)
        return institutions.contains(key) || NameText.companyKeys.contains(key)
    }

    /// Keys of the words, of all languages.
    private static let institutions: Set<UInt64> = {
        var keys: Set<UInt64> = []
        for words in Vocabulary.all {
            words.chronicle.institutions.eachFolded { keys.insert(WordScan.key($0.span, 0..<$0.count)) }
        }
        return keys
    }()

    /// Up to eight bytes as one number, so that a word is compared without making a string; nil for more.
    static func packed(_ word: ArraySlice<UInt8>) -> UInt64? {
        word.count <= 8 && !word.isEmpty ? word.reduce(0) { $0 << 8 | UInt64($1) } : nil
    }
}

extension ChronicleLexicon {
    private static let english = ChronicleLexicon(.english)
    private static let french = ChronicleLexicon(.french)
    private static let german = ChronicleLexicon(.german)
    private static let spanish = ChronicleLexicon(.spanish)
    private static let italian = ChronicleLexicon(.italian)
    private static let portuguese = ChronicleLexicon(.portuguese)
    private static let russian = ChronicleLexicon(.russian)
    private static let dutch = ChronicleLexicon(.dutch)
    private static let polish = ChronicleLexicon(.polish)
    private static let danish = ChronicleLexicon(.danish)
    private static let swedish = ChronicleLexicon(.swedish)
    private static let norwegian = ChronicleLexicon(.norwegian)

    /// The tables of a language; nil if it has no vocabulary.
    static func of(_ language: String) -> ChronicleLexicon? {
        switch Vocabulary.code(language) {
        case "en": english
        case "fr": french
        case "de": german
        case "es": spanish
        case "it": italian
        case "pt": portuguese
        case "ru": russian
        case "nl": dutch
        case "pl": polish
        case "da": danish
        case "sv": swedish
        case "no": norwegian
        default: nil
        }
    }
}
