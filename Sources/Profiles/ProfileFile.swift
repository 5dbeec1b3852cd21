public import DossierDiagnostics
import DossierText

/// A profile as a file: a line a demand, `key: what is asked`, and lines of remarks that begin with `#`.
///
/// `Docs/profiles.md` describes it.
public enum ProfileFile {
    /// More than anybody asks for.
    public static let mostBytes = 64 << 10

    /// Reads a profile.
    ///
    /// - Parameters:
    ///   - file: the name by which messages call it.
    ///   - name: the name of the profile.
    /// - Throws: `Failure` that says what cannot be read, and on which line; half a profile is none. O(n).
    public static func read(_ bytes: [UInt8], file: String, name: String) throws(Failure) -> Profile {
        guard bytes.count <= mostBytes, !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil
        else {
            throw broken(file, nil, "is no profile", help: "a profile is a short text in UTF-8")
        }
        var profile = Profile(name: name, title: name, source: "", date: "", demands: [])
        var seen: [String: Int] = [:]
        let text = String(
            decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...], as: UTF8.self)
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .enumerated()
        {
            let line = trimmed(line)
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            let number = index + 1
            guard let colon = line.firstIndex(of: ":") else {
                throw broken(
                    file, number, "'\(shown(line))' has no colon",
                    help: "write 'key: what is asked', one a line")
            }
            let key = trimmed(line[..<colon])
            let value = trimmed(line[line.index(after: colon)...])
            if let first = seen.updateValue(number, forKey: key) {
                throw broken(
                    file, number, "'\(key)' stands on line \(first) already", help: "take one of them out")
            }
            guard !value.isEmpty else {
                throw broken(
                    file, number, "'\(key)' asks for nothing", help: "say what is asked, or take the line out")
            }
            do throws(ProfileMistake) { try take(key, value, into: &profile) } catch {
                throw broken(file, number, error.message, help: error.help)
            }
        }
        guard !profile.demands.isEmpty else {
            throw broken(file, nil, "asks for nothing", help: "write for instance 'logline: at most 25 words'")
        }
        guard !profile.source.isEmpty else {
            throw broken(
                file, nil, "does not say who asks", help: "add 'source: ' and the address where it is asked")
        }
        return profile
    }

    private static func take(_ key: String, _ value: String, into profile: inout Profile) throws(ProfileMistake)
    {
        switch key {
        case "title": profile.title = value
        case "source": profile.source = value
        case "date": profile.date = value
        case "running-time":
            profile.demands.append(
                .runningTime(try DemandText(value).bounds(["minutes": 1, "minute": 1, "min": 1])))
        case "stills": profile.demands.append(.stills(try DemandText(value).bounds(["": 1, "stills": 1])))
        case "still-side":
            profile.demands.append(.stillSide(try DemandText(value).bounds(["pixels": 1, "px": 1])))
        case "still-size": profile.demands.append(.stillSize(try DemandText(value).bounds(DemandText.bytes)))
        case "file-size": profile.demands.append(.fileSize(try DemandText(value).bounds(DemandText.bytes)))
        case "parts":
            for word in value.split(separator: ",").map(trimmed) where !word.isEmpty {
                guard let part = Demand.Part(rawValue: word) else {
                    throw unknown(word, "part of a kit", Demand.Part.allCases.map(\.rawValue))
                }
                profile.demands.append(.part(part))
            }
        default:
            guard let text = Demand.Text(rawValue: key) else {
                throw unknown(key, "key of a profile", keys)
            }
            let demand = try DemandText(value).length()
            profile.demands.append(.length(text, demand.bounds, demand.unit))
        }
    }

    static let keys =
        ["title", "source", "date", "running-time", "stills", "still-side", "still-size", "file-size", "parts"]
        + Demand.Text.allCases.map(\.rawValue)

    private static func unknown(_ word: String, _ what: String, _ known: [String]) -> ProfileMistake {
        let near = known.map { ($0, editDistance($0, word.lowercased(), limit: 3)) }.min { $0.1 < $1.1 }
        let nearest = near.flatMap { $0.1 <= 3 ? $0.0 : nil }
        return ProfileMistake(
            message: "'\(shown(word))' is no \(what)",
            help: nearest.map { "write '\($0)'" } ?? "use one of: \(known.joined(separator: ", "))")
    }

    private static func broken(_ file: String, _ line: Int?, _ message: String, help: String) -> Failure {
        let place = line.map { ", line \($0): " } ?? " "
        return Failure(code: "profile/broken-file", message: "'\(file)'\(place)\(message)", help: help)
    }

    /// At most so much of a stranger's line as a message has room for.
    static func shown(_ text: some StringProtocol) -> String {
        text.count <= 40 ? harmless(String(text)) : harmless(String(text.prefix(39))) + "…"
    }

    static func trimmed(_ text: some StringProtocol) -> String {
        var text = Substring(text)
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}

/// What is wrong with one line of a profile.
struct ProfileMistake: Error {
    var message: String
    var help: String
}
