import DossierText

/// What names of people and companies look like, and how they are given back.
enum NameText {
    /// True if a text looks like the name of a person: two to six tokens that begin with a capital, particles
    /// apart, no digits, no sentence (field guide, 2.4).
    static func isPerson(_ text: String, allowSingle: Bool = false) -> Bool {
        let bytes = text.utf8Span.span
        var tokens = 0
        var capitals = 0
        var before = 0..<0
        var at = 0
        while at < bytes.count {
            let start = at
            while at < bytes.count, !isGap(bytes, at) { at += 1 }
            if at > start {
                tokens += 1
                guard tokens <= 7,
                    let isCapital = nameToken(bytes, start..<at, isLast: isEnd(bytes, at))
                        ?? (isGaelicArticle(bytes, start..<at, after: before) ? false : nil)
                else { return false }
                if isCapital { capitals += 1 }
                before = start..<at
            }
            if at < bytes.count { at += bytes[at] == 0x20 ? 1 : 2 }
        }
        if tokens == 1 { return allowSingle && capitals == 1 }
        return tokens >= 2 && capitals >= (allowSingle ? 1 : 2)
    }

    /// A space or a no-break space.
    private static func isGap(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
        bytes[at] == 0x20 || bytes[at] == 0xC2 && at + 1 < bytes.count && bytes[at + 1] == 0xA0
    }

    private static func isEnd(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
        var at = start
        while at < bytes.count {
            guard isGap(bytes, at) else { return false }
            at += bytes[at] == 0x20 ? 1 : 2
        }
        return true
    }

    /// Whether a token of a name begins with a capital, false for particles and `&`; nil if it is none of a name.
    private static func nameToken(_ bytes: Span<UInt8>, _ token: Range<Int>, isLast: Bool) -> Bool? {
        var first: ByteClass?
        var letters = 0
        var hasApostrophe = false
        var isRaisedBehind = false
        for at in token {
            let byte = bytes[at]
            if byte & 0xC0 == 0x80 { continue }
            letters += 1
            let kind =
                byte < 0x80
                ? ByteClass.table(byte)
                : ByteClass.wide(
                    byte, at + 1 < token.upperBound ? bytes[at + 1] : 0,
                    at + 2 < token.upperBound ? bytes[at + 2] : 0)
            if kind == .digit { return nil }
            if kind == .lower || kind == .upper || kind == .letter, first == nil { first = kind }
            if hasApostrophe, kind == .upper { isRaisedBehind = true }
            if byte == 0x27 { hasApostrophe = true }
            if byte == 0xE2, at + 2 < token.upperBound, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99 {
                hasApostrophe = true
            }
        }
        guard let first else { return letters == 1 && bytes[token.lowerBound] == 0x26 ? false : nil }
        switch bytes[token.upperBound - 1] {
        case 0x3F, 0x21, 0x3A, 0x3B, 0x2C: return nil
        case 0x2E where letters > 4 && !isLast: return nil
        default: break
        }
        guard first == .lower else { return true }
        // "dell'Acqua" begins with a capital, if not with its first letter.
        if hasApostrophe { return isRaisedBehind }
        if isMutated(bytes, token) { return true }
        var folded: [UInt8] = []
        fold(bytes, token, into: &folded)
        return particles.contains(String(decoding: folded, as: UTF8.self)) ? false : nil
    }

    /// "an" and "na" behind the first part of a Gaelic name: "Mac an Bhaird".
    private static func isGaelicArticle(
        _ bytes: Span<UInt8>, _ token: Range<Int>, after before: Range<Int>
    ) -> Bool {
        guard token.count == 2, bytes[token.lowerBound + 1] | 0x20 == 0x6E || bytes[token.lowerBound] == 0x6E,
            !before.isEmpty
        else { return false }
        let article = String(decoding: token.map { bytes[$0] }, as: UTF8.self)
        guard article == "an" || article == "na" else { return false }
        var folded: [UInt8] = []
        fold(bytes, before, into: &folded)
        return gaelicHeads.contains(String(decoding: folded, as: UTF8.self))
    }

    /// What a Gaelic surname begins with.
    static let gaelicHeads: Set<String> = ["mac", "mag", "mic", "mhic", "nic", "nig", "o", "ua", "ui", "ni"]

    /// A capital behind the small letters that grammar or an article sets before it: "tSaoir", "hEithir",
    /// "al-Rashid".
    private static func isMutated(_ bytes: Span<UInt8>, _ token: Range<Int>) -> Bool {
        var at = token.lowerBound
        while at < token.upperBound, bytes[at] >= 0x61, bytes[at] <= 0x7A, at - token.lowerBound < 4 { at += 1 }
        let small = String(decoding: (token.lowerBound..<at).map { bytes[$0] }, as: UTF8.self)
        guard at < token.upperBound else { return false }
        if bytes[at] == 0x2D {
            guard arabicArticles.contains(small), at + 1 < token.upperBound else { return false }
            return isRaised(bytes, at + 1, token.upperBound)
        }
        return mutations.contains(small) && isRaised(bytes, at, token.upperBound) && token.count >= 4
    }

    private static func isRaised(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
        guard at < end else { return false }
        let next = at + 1 < end ? bytes[at + 1] : 0
        let kind =
            bytes[at] < 0x80
            ? ByteClass.table(bytes[at]) : ByteClass.wide(bytes[at], next, at + 2 < end ? bytes[at + 2] : 0)
        return kind == .upper
    }

    private static let mutations: Set<String> = ["t", "h", "n", "g", "d", "m", "b", "bh"]

    private static let arabicArticles: Set<String> = [
        "al", "el", "as", "ash", "ad", "an", "ar", "at", "az", "ez", "es", "ed", "ul", "ud", "bin", "ben",
        "ibn",
    ]

    /// Words that join the two halves of one surname, and in some language two names: where a list has already
    /// been cut into names they belong to the name.
    static let innerWords: Set<String> = [
        "i", "an", "na", "op", "het", "aan", "und", "zu", "e", "y", "a", "ja", "thi",
    ]

    /// Small words inside names, in the languages of the trade (field guide, 7.1).
    static let particles: Set<String> = [
        "de", "d'", "du", "des", "la", "le", "les", "del", "della", "di", "da", "dal", "dos", "das", "do",
        "von",
        "vom", "zu", "van", "der", "den", "ter", "ten", "te", "af", "av", "el", "al", "ibn", "bin", "ben", "y",
        "e",
        "lo", "san", "st", "ul", "bint", "abu",
        "dalla", "dello", "degli", "dei", "nic", "ni", "mac", "o",
        "ap", "ferch", "verch", "zum", "zur", "binti", "binte", "ould", "mhic", "ua", "ui", "nig", "'t", "tho",
        "ван", "дер", "ден", "де", "ла", "ле", "аль", "эль", "фон", "цу", "дель", "делла", "ди", "да", "дос",
        "ду",
        "ибн", "бен", "бин", "тер", "тен", "оглы", "кызы", "заде",
    ]

    /// The name at the head of a line: `JANE DOE (Producer)`, `Jane Doe – writer and director` → the name alone.
    static func head(of text: String) -> String {
        let bytes = text.utf8Span.span
        var end = bytes.count
        for at in bytes.indices where isCut(bytes, at) {
            end = at
            break
        }
        while end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x3A { end -= 1 }
        guard end < bytes.count else { return text }
        return String(text[..<text.utf8.index(text.startIndex, offsetBy: end)])
    }

    /// A bracket, dash, comma, stop, colon, slash, bar or tab behind a name begins here, the space before it included.
    private static func isCut(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
        func next(_ offset: Int) -> UInt8 { at + offset < bytes.count ? bytes[at + offset] : 0 }
        switch bytes[at] {
        case 0x09, 0x5B: return true
        case 0x2C, 0x3A: return next(1) == 0x20
        case 0x2E: return next(1) == 0x20 && closesName(bytes, at)
        case 0x20:
            switch next(1) {
            case 0x28: return true
            case 0x2D, 0x2F, 0x7C: return next(2) == 0x20
            case 0xE2: return next(2) == 0x80 && (next(3) == 0x93 || next(3) == 0x94) && next(4) == 0x20
            default: return false
            }
        default: return false
        }
    }

    /// True if the word before a stop is no initial or abbreviation, and not the first: `Jane Doe. Director`.
    private static func closesName(_ bytes: Span<UInt8>, _ stop: Int) -> Bool {
        var start = stop
        var letters = 0
        var hasSmall = false
        while start > 0, bytes[start - 1] != 0x20 {
            start -= 1
            if bytes[start] & 0xC0 != 0x80 { letters += 1 }
            if ByteClass.at(bytes, start) == .lower { hasSmall = true }
        }
        return start > 0 && letters >= 3 && hasSmall
    }

    /// Without post-nominals (`ASC`, `a.m.c.`), a company or country in brackets, or a trailing comma.
    static func withoutPostNominals(_ name: String) -> String {
        var tokens = name.spacedWords.map(String.init)
        while let last = tokens.last, tokens.count > 2 || (tokens.count == 2 && last.holds(".")) {
            let letters = last.filter { $0.isLetter }
            let bare = last.trimmingPrefix("(").filter { $0 != "," && $0 != ")" && $0 != "." }
            let isSociety = societies.contains(String(bare).uppercased())
            let looksIt =
                (last.holds(".") && last != last.lowercased() || last.hasPrefix("("))
                || bare == bare.uppercased()
                || last.holds(".") || tokens.count > 2 && last == last.lowercased()
            if isSociety, looksIt, letters.count >= 2 { tokens.removeLast() } else { break }
        }
        var out = tokens.joined(separator: " ")
        while let last = out.last, last == "," || last == " " { out.removeLast() }
        return out
    }

    /// Societies whose letters follow a name (field guide, 2.5).
    static let societies: Set<String> = [
        "ASC", "BSC", "AFC", "BVK", "AAC", "SCS", "AIC", "AEC", "AIP", "ABC", "ADF", "AMC", "CSC", "ACS",
        "NZCS",
        "NSC", "SBC", "DFF", "FSF", "FNF", "FSC", "PSC", "AČK", "ASK", "HSC", "HFS", "ZFS", "SAS", "RSC", "RGC",
        "USC", "ESC", "LAC", "JSC", "ISC", "HKSC", "CNSC", "CGK", "KSC", "TSC", "GSC", "ACE", "BFE", "LMA",
        "BFS",
        "AMAE", "CCE", "ASE", "PSM", "EDA", "NCE", "CSA", "CDG", "ICDN", "ARDA", "BVC", "UICD", "CAS", "MPSE",
        "AMPS",
        "AFSI", "BVFT", "ADG", "SDSA", "BFDG", "ADC", "VSK", "AFCCA", "AITS", "DGA", "WGA", "PGA", "SRF",
        "SCAM",
        "SACD", "BVR", "VDD", "BMI", "ASCAP", "SACEM", "VES", "PGA",
    ]

    /// "Low Films GmbH" without what the law asks for.
    static func withoutLegalForm(_ name: String) -> String {
        var tokens = name.spacedWords[...]
        while tokens.count > 1, let last = tokens.last,
            legalForms.contains(folded(String(last)).filter { $0.isLetter })
        {
            tokens.removeLast()
        }
        guard let first = tokens.first, let last = tokens.last else { return name }
        let bare = String(name[first.startIndex..<last.endIndex])
        return bare.last == "," ? String(bare.dropLast()) : bare
    }

    private static let legalForms: Set<String> = [
        "gmbh", "ug", "gbr", "ag", "ohg", "kg", "co", "sarl", "sas", "sasu", "srl", "spa", "ltd", "limited",
        "llc",
        "llp", "inc", "bv", "nv", "ab", "as", "aps", "oy", "sl", "slu", "sa", "lda", "ltda", "doo", "kft",
        "sro",
        "zoo", "eirl", "scop", "eg", "mbh",
    ]

    /// Signs of a company or an institution in a name (field guide, 2.4).
    static func isCompany(_ name: String) -> Bool {
        let bytes = name.utf8Span.span
        var isLikely = false
        WordScan.words(bytes, 0..<bytes.count) { _, key in
            if companyKeys.contains(key) { isLikely = true }
        }
        return isLikely && words(of: folded(name)).contains { companyWords.contains(String($0.text)) }
    }

    static let companyKeys: Set<UInt64> = {
        Set(companyWords.map { WordScan.key($0.utf8Span.span, 0..<$0.utf8.count) })
    }()

    static let companyWords: Set<String> = [
        "gmbh", "ag", "ug", "kg", "sarl", "sas", "srl", "spa", "ltd", "llc", "inc", "llp", "bv", "nv", "ab",
        "as",
        "aps", "oy", "film", "films", "filmproduktion", "filmverleih", "verleih", "pictures", "productions",
        "production",
        "studio", "studios", "entertainment", "media", "medien", "kino", "cinema", "cine", "fund", "fonds",
        "fondo",
        "foundation", "filmstiftung", "stiftung", "institute", "institut", "instituto", "istituto", "council",
        "trust",
        "international", "releasing", "distribution", "house", "company", "agency", "agence", "press", "presse",
        "sales",
        "television", "tv", "radio", "canal", "ministry", "ministero", "ministerio", "ministere", "region",
        "regione",
        "bilderfonds", "filmfonds", "producciones", "produzioni", "produktion", "filmes", "pictures",
        "кинокомпания",
        "студия", "фонд", "министерство", "кино", "фильм", "продакшн", "wytwornia", "telewizja", "instytut",
        "rai",
        "arte", "zdf", "wdr", "svt", "nrk", "rtve", "orf", "srf", "filmforderung", "pressebuero",
        "filmproductie",
        "pictures", "collective", "lab", "group", "partners", "network", "broadcasting", "commission", "screen",
    ]

    /// A name in capitals in ordinary case: `CARLA MONTI` → `Carla Monti`, `JEAN-LUC D’ORSAY` → `Jean-Luc d’Orsay`.
    static func restored(_ name: String) -> String {
        guard TitleText.isCapitals(name) else { return name }
        let tokens = name.split(separator: " ", omittingEmptySubsequences: false)
        return tokens.enumerated().map { index, token in
            let lower = token.lowercased()
            if index > 0, particles.contains(folded(lower)), tokens.count > 2 { return lower }
            if token.filter({ $0.isLetter }).count <= 3, token.holds(".") { return String(token) }
            return capitalised(lower)
        }.joined(separator: " ")
    }

    /// Each part of a token begins with a capital: after hyphens and apostrophes too; `mc` keeps its second.
    static func capitalised(_ token: String) -> String {
        var out = ""
        var raise = true
        for character in token {
            if raise, character.isLetter {
                out += character.uppercased()
                raise = false
            } else {
                out.append(character)
                if character == "-" || character == "’" || character == "'" || character == "."
                    || character == "(" || character == "“" || character == "/"
                {
                    raise = true
                }
            }
        }
        if out.hasPrefix("Mc"), out.count > 3 {
            let third = out.index(out.startIndex, offsetBy: 2)
            out.replaceSubrange(third...third, with: out[third].uppercased())
        }
        return out
    }
}
