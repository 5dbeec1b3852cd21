import DossierKit
import DossierText

/// Where countries and towns are, as far as a small table knows.
enum Gazetteer {
    /// A place of the table.
    struct Entry: Sendable, Hashable {
        /// ISO 3166-1 alpha-2.
        var country: String
        var at: Coordinates
        /// 0 for the country itself, then its towns by size.
        var rank: Int
    }

    /// Where a place of a kit is: as the kit says, else as the table knows it beyond doubt.
    ///
    /// Of several towns of one name it is the one in the country that the kit gives the place, else the one in a
    /// country of the film, else the one that is far larger among the towns of its country than the others are.
    /// - Parameter countries: those of the film, ISO 3166-1 alpha-2.
    static func coordinates(of place: Place, countries: [String], regions: RegionNames) -> Coordinates? {
        if let at = place.at { return at }
        // "Lisbon, Portugal", "Lisbon (PT)": what stands behind is no part of the name.
        let head = place.name.prefix { $0 != "," && $0 != "(" }
        let name = foldedLetters(String(head))
        guard name.utf8.count > 2 else { return nil }
        var found = entries(named: name)
        if let country = place.country?.uppercased() {
            found = found.filter { $0.country == country }
        } else if found.contains(where: { countries.contains($0.country) }) {
            found = found.filter { countries.contains($0.country) }
        }
        if let first = found.min(by: { $0.rank < $1.rank }) {
            // London is a town of Ontario, too; nobody who means that one leaves it at the name.
            let isPlain = found.allSatisfy { $0.at == first.at || $0.rank > 4 * max(first.rank, 2) }
            return isPlain || place.country != nil ? first.at : nil
        }
        guard let code = country(named: name, regions) else { return nil }
        return entries(of: code).first?.at
    }

    /// Every entry of that name, in folded letters. O(length of the table).
    static func entries(named name: String) -> [Entry] {
        let wanted = Array(name.utf8)
        let bytes = table.utf8Span.span
        guard let initial = wanted.first, bytes.count > wanted.count else { return [] }
        var found: [Entry] = []
        var line = 0
        for at in 0..<bytes.count - wanted.count {
            if bytes[at] == 0x0A { line = at + 1 }
            guard bytes[at] == initial, at > 0, isEdge(bytes[at - 1]), isEdge(bytes[at + wanted.count]),
                isEqual(bytes, at, wanted)
            else { continue }
            if let entry = entry(bytes, line, at), !found.contains(where: { $0.at == entry.at }) {
                found.append(entry)
            }
        }
        return found
    }

    /// The country and its towns.
    static func entries(of country: String) -> [Entry] {
        guard let row = table.split(separator: "\n").first(where: { $0.hasPrefix(country + " ") }) else {
            return []
        }
        return row.dropFirst(country.utf8.count + 1).split(separator: ";").enumerated().compactMap {
            rank, text in
            coordinates(in: text).map { Entry(country: country, at: $0, rank: rank) }
        }
    }

    /// Every country of the table by its code: where its middle is, and how many towns the table has of it.
    static let countries: [(code: String, at: Coordinates, towns: Int)] =
        table.split(separator: "\n").compactMap { row in
            let entries = row.dropFirst(3).split(separator: ";")
            return entries.first.flatMap { coordinates(in: $0) }.map {
                (String(row.prefix(2)), $0, entries.count - 1)
            }
        }

    /// The code of a country by its name in the language of the page.
    private static func country(named name: String, _ regions: RegionNames) -> String? {
        countries.first { foldedLetters(regions.country($0.code)) == name }?.code
    }

    /// What stands before and after a name: the ends of names, of entries and of lines.
    private static func isEdge(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2C || byte == 0x3B }

    private static func isEqual(_ bytes: Span<UInt8>, _ at: Int, _ wanted: [UInt8]) -> Bool {
        for index in wanted.indices where bytes[at + index] != wanted[index] { return false }
        return true
    }

    /// The entry that a name at `place` belongs to, of the line that begins at `line`.
    private static func entry(_ bytes: Span<UInt8>, _ line: Int, _ place: Int) -> Entry? {
        guard place - line > 2 else { return nil }
        let country = String(decoding: [bytes[line], bytes[line + 1]], as: UTF8.self)
        var rank = 0
        for at in line..<place where bytes[at] == 0x3B { rank += 1 }
        var rest: [UInt8] = []
        var at = place
        while at < bytes.count, bytes[at] != 0x3B, bytes[at] != 0x0A {
            rest.append(bytes[at])
            at += 1
        }
        return coordinates(in: Substring(decoding: rest, as: UTF8.self)).map {
            Entry(country: country, at: $0, rank: rank)
        }
    }

    /// The two numbers at the end of an entry.
    private static func coordinates(in entry: Substring) -> Coordinates? {
        let numbers = entry.split(separator: " ").suffix(2).compactMap { Double($0) }
        guard let north = numbers.first, let east = numbers.last, numbers.count == 2 else { return nil }
        return Coordinates(latitude: north, longitude: east)
    }
}
