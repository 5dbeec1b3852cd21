import DossierDiagnostics

/// Reads pictures of pages in the language they are in, as far as its packs are installed.
struct Recogniser: Sendable {
    /// The packs that are installed, the one that tells scripts apart included.
    let packs: [String]
    private let guess: @Sendable (String) -> String?

    /// A picture of a page.
    struct Picture: Sendable {
        var file: String
        /// Nil if only tesseract can open the file.
        var raster: Raster?
        var leaders: DotLeaders?
        /// Pixels to the inch; nil if the file itself tells.
        var resolution: Float?
    }

    /// What was read of a picture.
    struct Reading: Sendable {
        var page: RecognisedPage
        /// The pack its language would need, if it is not installed.
        var missing: String?
    }

    /// - Throws: `tool/missing` with the install line if tesseract or every pack of it is missing.
    init(guess: @escaping @Sendable (String) -> String?) throws(Failure) {
        packs = try Tesseract.packs()
        self.guess = guess
        if !packs.contains(where: { $0 != "osd" }) {
            throw Failure(
                code: "tool/missing", message: "tesseract has no language pack",
                help: "apt install tesseract-ocr-eng")
        }
    }

    /// The language of most of a document, by its pack.
    struct Language: Sendable {
        var pack: String
        /// The pack that would be right, if it is not installed.
        var missing: String?
        /// What the samples gave, by their numbers, read with this pack.
        var samples: [Int: [RecognisedPage]] = [:]
    }

    /// A page that may be looked at to tell the language.
    struct Sample: Sendable {
        var number: Int
        var picture: @Sendable () -> Result<Picture?, Failure>
    }

    /// Words after which a language is taken for told.
    private static let enough = 60
    private static let fewest = 25

    /// Tells the document's language from what is known of it, else from a few of its pages.
    ///
    /// - Parameter samples: the pages to look at, likeliest first; each is drawn only if the ones before say too
    ///   little.
    func language(known: String?, samples: [Sample]) throws(Failure) -> Language {
        var language = Language(pack: packs.contains("eng") ? "eng" : packs.first { $0 != "osd" } ?? "eng")
        if let pack = known.flatMap(LanguagePack.of) {
            if packs.contains(pack) { return Language(pack: pack) }
            language.missing = pack
        }
        var pictures: [Int: Picture] = [:]
        for sample in samples {
            guard let picture = try sample.picture().get(), let pages = try read(picture, [language.pack])
            else {
                continue
            }
            pictures[sample.number] = picture
            language.samples[sample.number] = pages
            if let page = pages.first { try settleScript(of: picture, page, number: sample.number, &language) }
            if language.samples.values.joined().reduce(0, { $0 + $1.wordCount }) >= Recogniser.enough { break }
        }
        // Letters read by the wrong pack may have said the wrong one of two neighbours: once more with the right one.
        for _ in 0..<3 {
            let numbers = language.samples.keys.sorted()
            let text = numbers.flatMap { language.samples[$0] ?? [] }.map(\.text).joined(separator: "\n")
            guard let pack = guess(text).flatMap(LanguagePack.of), pack != language.pack else { break }
            guard packs.contains(pack) else {
                language.missing = pack
                break
            }
            language = Language(pack: pack)
            for number in numbers {
                if let picture = pictures[number] { language.samples[number] = try read(picture, [pack]) }
            }
        }
        return language
    }

    /// Takes the pack of another script if Latin letters make no sense of a page.
    private func settleScript(
        of picture: Picture, _ page: RecognisedPage, number: Int, _ language: inout Language
    ) throws(Failure) {
        guard page.wordCount >= 8, page.confidence < 65 else { return }
        var pack = try Tesseract.script(of: picture.file, packs: packs).flatMap(LanguagePack.ofScript)
        if pack == nil, !packs.contains("osd") { pack = "rus" }
        guard let pack, pack != language.pack else { return }
        guard packs.contains(pack) else {
            language.missing = pack
            return
        }
        guard let other = try read(picture, [pack]), (other.first?.worth ?? 0) > page.worth else { return }
        language = Language(pack: pack)
        language.samples[number] = other
    }

    /// A page in the document's language, or in its own if its words say so; nil if nothing can be made of the file.
    ///
    /// - Parameter number: its number among the samples.
    func page(of picture: Picture, number: Int, in language: Language) throws(Failure) -> Reading? {
        try pages(of: picture, number: number, in: language)?.first
    }

    /// As `page`, for a file of several: all are read in the language of most of them.
    func pages(of picture: Picture, number: Int, in language: Language) throws(Failure) -> [Reading]? {
        var pages = language.samples[number]
        if pages == nil { pages = try read(picture, [language.pack]) }
        guard let pages else { return nil }
        let plain = pages.map { Reading(page: $0, missing: language.missing) }
        guard pages.reduce(0, { $0 + $1.wordCount }) >= Recogniser.fewest,
            let pack = guess(pages.map(\.text).joined(separator: "\n")).flatMap(LanguagePack.of),
            pack != language.pack
        else { return plain }
        guard packs.contains(pack) else { return pages.map { Reading(page: $0, missing: pack) } }
        func worth(_ pages: [RecognisedPage]) -> Float { pages.reduce(0) { $0 + $1.worth } }
        guard let own = try read(picture, [pack, language.pack]), worth(own) > 0.95 * worth(pages) else {
            return plain
        }
        return own.map { Reading(page: $0) }
    }

    /// Turned upright first if it makes no sense as it lies.
    private func read(_ picture: Picture, _ names: [String]) throws(Failure) -> [RecognisedPage]? {
        var wanted = names
        // Addresses, and half the names, are in Latin letters whatever the language.
        if names.contains(where: Recogniser.hasOwnScript), !names.contains("eng"), packs.contains("eng") {
            wanted.append("eng")
        }
        let resolution = picture.resolution.map { Int($0) }
        guard var pages = try Tesseract.read(picture.file, packs: wanted, resolution: resolution) else {
            return nil
        }
        let isPoor = pages.contains { $0.wordCount >= 8 && $0.confidence < 70 }
        guard isPoor, packs.contains("osd") else { return pages }
        let turned =
            try Tesseract.read(picture.file, packs: wanted, resolution: resolution, turning: true) ?? []
        for (index, page) in turned.enumerated() where pages.indices.contains(index) {
            if page.worth > pages[index].worth { pages[index] = page }
        }
        return pages
    }

    private static func hasOwnScript(_ pack: String) -> Bool {
        ["rus", "ukr", "bul", "srp", "ell", "jpn", "kor", "chi_sim", "chi_tra", "ara", "heb", "kat", "hye"]
            .contains(
                pack)
    }
}
