import Foundation

/// Names of countries and languages in a language of ours, from CLDR.
struct RegionNames: Sendable {
    private let locale: Locale
    private let formerCountries: [String: String]

    init(_ words: InterfaceWords) {
        locale = Locale(identifier: words.language == "no" ? "nb" : words.language)
        formerCountries = words.formerCountries
    }

    /// Of an ISO 3166-1 alpha-2 code or an ISO 3166-3 code; the code itself if it has no name.
    func country(_ code: String) -> String {
        if let former = formerCountries[code] { return former }
        guard code.utf8.count == 2, let name = locale.localizedString(forRegionCode: code) else { return code }
        return name
    }

    /// Of a BCP 47 tag; the tag itself if it has no name.
    func language(_ tag: String) -> String {
        guard isLanguageTag(tag) else { return tag }
        let primary = primarySubtag(tag)
        return locale.localizedString(forLanguageCode: primary) ?? tag
    }
}

/// True if a `lang` attribute may say it: letters, then subtags of letters and digits (RFC 5646, well-formed).
func isLanguageTag(_ tag: String) -> Bool {
    let subtags = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard let primary = subtags.first, (2...3).contains(primary.utf8.count), subtags.count <= 5,
        primary.utf8.allSatisfy({ ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A })
    else { return false }
    return subtags.dropFirst().allSatisfy { subtag in
        (2...8).contains(subtag.utf8.count)
            && subtag.utf8.allSatisfy {
                ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || ($0 >= 0x30 && $0 <= 0x39)
            }
    }
}

/// True for languages written from right to left.
func isRightToLeft(_ language: String?) -> Bool {
    guard let language else { return false }
    return ["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"].contains(
        primarySubtag(language))
}
