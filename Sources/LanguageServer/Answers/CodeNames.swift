import Foundation

/// What the codes of countries and languages stand for, in English and in the language of a kit.
struct CodeNames {
    private let locales: [Locale]

    init(_ language: String?) {
        let own = language.map { Locale(identifier: $0 == "no" ? "nb" : $0) }
        locales = [Locale(identifier: "en")] + (own.map { [$0] } ?? [])
    }

    /// ISO 3166-1 alpha-2.
    static let countries: [String] = Locale.Region.isoRegions
        .filter { $0.identifier.utf8.count == 2 && $0.identifier.utf8.allSatisfy { $0 >= 0x41 } }
        .map(\.identifier).sorted()

    /// ISO 639-1, and those of ISO 639-3 that have a name.
    static let languages: [String] = Locale.LanguageCode.isoLanguageCodes.map(\.identifier)
        .filter { (2...3).contains($0.utf8.count) }
        .sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }

    /// Nil if the code is none.
    func country(_ code: String) -> String? {
        guard code.utf8.count == 2 else { return nil }
        return named { $0.localizedString(forRegionCode: code) }.filter { $0 != code }.first
    }

    func language(_ tag: String) -> String? {
        guard let code = tag.split(separator: "-").first.map(String.init) else { return nil }
        return named { $0.localizedString(forLanguageCode: code) }.filter { $0 != code }.first
    }

    /// All names of a code, by which it can be looked for.
    func names(ofCountry code: String) -> [String] {
        named { $0.localizedString(forRegionCode: code) }.filter { $0 != code }
    }

    func names(ofLanguage code: String) -> [String] {
        named { $0.localizedString(forLanguageCode: code) }.filter { $0 != code }
    }

    private func named(_ name: (Locale) -> String?) -> [String] {
        var out: [String] = []
        for locale in locales {
            if let name = name(locale), !out.contains(name) { out.append(name) }
        }
        return out
    }
}
