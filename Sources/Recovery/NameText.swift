import DossierText

/// What names of people and companies look like, and how they are given back.
enum NameText {
    /// True if a text looks like the name of a person: two to six tokens that begin with a capital, particles
    /// apart, no digits, no sentence (field guide, 2.4).
    static func isPerson(_ text: String, allowSingle: Bool = false) -> Bool {
        let tokens = text.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" })
        guard tokens.count <= 6, tokens.count >= (allowSingle ? 1 : 2) else { return false }
        var capitals = 0
        for (index, token) in tokens.enumerated() {
            guard let first = token.unicodeScalars.first(where: { isWordScalar($0) }) else {
                if token == "&" { continue }
                return false
            }
            if token.contains(where: { $0.isNumber }) { return false }
            if let last = token.last, last == "?" || last == "!" || last == ":" || last == ";" || last == "," {
                return false
            }
            if token.last == ".", token.count > 4, index < tokens.count - 1 { return false }
            if first.properties.isLowercase {
                guard particles.contains(folded(String(token))) || token.contains("’") || token.contains("'")
                else {
                    return false
                }
            } else {
                capitals += 1
            }
        }
        return capitals >= (allowSingle ? 1 : 2) || (capitals == 1 && tokens.count == 1)
    }

    /// Small words inside names, in the languages of the trade (field guide, 7.1).
    static let particles: Set<String> = [
        "de", "d'", "du", "des", "la", "le", "les", "del", "della", "di", "da", "dal", "dos", "das", "do",
        "von",
        "vom", "zu", "van", "der", "den", "ter", "ten", "te", "af", "av", "el", "al", "ibn", "bin", "ben", "y",
        "e",
        "lo", "san", "st", "ul", "bint", "abu",
        "dalla", "dello", "degli", "dei", "nic", "ni", "mac", "o",
    ]

    /// The name at the head of a line: `JANE DOE (Producer)`, `Jane Doe – writer and director` → the name alone.
    static func head(of text: String) -> String {
        var end = text.endIndex
        for cut in [" (", " – ", " — ", " - ", ", ", ": ", " / ", " | ", "\t", "["] {
            if let range = text.place(of: cut), range.lowerBound < end { end = range.lowerBound }
        }
        var head = String(text[..<end])
        while let last = head.last, last == " " || last == ":" { head.removeLast() }
        return head
    }

    /// Without post-nominals (`ASC`, `a.m.c.`), a company or country in brackets, or a trailing comma.
    static func withoutPostNominals(_ name: String) -> String {
        var tokens = name.split(separator: " ").map(String.init)
        while let last = tokens.last, tokens.count > 2 || (tokens.count == 2 && last.contains(".")) {
            let letters = last.filter { $0.isLetter }
            let bare = last.trimmingPrefix("(").filter { $0 != "," && $0 != ")" && $0 != "." }
            let isSociety = societies.contains(String(bare).uppercased())
            let looksIt =
                (last.contains(".") && last != last.lowercased() || last.hasPrefix("("))
                || bare == bare.uppercased()
                || last.contains(".")
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

    /// Signs of a company or an institution in a name (field guide, 2.4).
    static func isCompany(_ name: String) -> Bool {
        words(of: folded(name)).contains { companyWords.contains(String($0.text)) }
    }

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
            if token.filter({ $0.isLetter }).count <= 3, token.contains(".") { return String(token) }
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
