import DossierChecks
import DossierDiagnostics
import DossierReaders
import Foundation
import Synchronization

/// The dictionaries of Hunspell, asked for all doubted words of a kit at once, where they are installed.
struct Hunspell {
    static let tool = ExternalTool(name: "hunspell", install: "apt install hunspell hunspell-en-gb")

    static var isThere: Bool { tool.location() != nil }

    /// A dictionary is loaded in a fraction of a second; the largest have 300,000 stems.
    private static let limits = ExternalTool.Limits(seconds: 10, bytes: 1 << 20, memory: 2 << 30)

    static let lexicon = Lexicon { words, language in unknown(words, in: language) }

    /// What a dictionary says does not change while the program runs, and an editor asks after every key.
    private static let answers = Mutex<[Question: Bool]>([:])
    private static let mostAnswers = 10_000

    private struct Question: Hashable {
        var word: String
        var language: String
    }

    /// The words that none of the dictionaries of a language has; nil if there is none.
    ///
    /// A word that the first dictionary lacks is asked of the next, and of English, which other languages borrow from.
    static func unknown(_ words: [String], in language: String) -> Set<String>? {
        let known = answers.withLock { answers in
            words.map { answers[Question(word: $0, language: language)] }
        }
        var left = zip(words, known).filter { $1 == nil }.map(\.0)
        if !left.isEmpty {
            let own = installed(dictionaries[language] ?? [])
            guard !own.isEmpty, isThere else { return nil }
            let asked = left
            for dictionary in own + (language == "en" ? [] : installed(dictionaries["en"] ?? []))
            where !left.isEmpty {
                guard let rest = lacking(left, in: dictionary) else { return nil }
                left = rest
            }
            let missing = Set(left)
            answers.withLock { answers in
                if answers.count + asked.count > mostAnswers { answers = [:] }
                for word in asked {
                    answers[Question(word: word, language: language)] = !missing.contains(word)
                }
            }
        }
        return Set(zip(words, known).filter { $1 == false }.map(\.0)).union(left)
    }

    /// The words that one dictionary lacks; nil if the program did not come to its end.
    private static func lacking(_ words: [String], in dictionary: String) -> [String]? {
        let file = FileManager.default.temporaryDirectory.appending(path: "dossier-\(UUID().uuidString).txt")
        defer { try? FileManager.default.removeItem(at: file) }
        guard (try? Data((words.joined(separator: "\n") + "\n").utf8).write(to: file)) != nil,
            let outcome = try? tool.run(
                ["-l", "-i", "UTF-8", "-d", dictionary, file.path], limits: limits),
            outcome.ending == .exited(0)
        else { return nil }
        let lacking = Set(String(decoding: outcome.output, as: UTF8.self).split(separator: "\n"))
        return words.filter { lacking.contains(Substring($0)) }
    }

    private static func installed(_ names: [String]) -> [String] {
        names.map { "\(folder)/\($0)" }.filter { FileManager.default.fileExists(atPath: $0 + ".dic") }
    }

    private static let folder = "/usr/share/hunspell"

    /// The names of dictionaries by language, the commonest first.
    private static let dictionaries: [String: [String]] = [
        "en": ["en_GB", "en_US"], "fr": ["fr", "fr_FR"], "de": ["de_DE", "de_AT", "de_CH"], "es": ["es_ES"],
        "it": ["it_IT"], "pt": ["pt_PT", "pt_BR"], "nl": ["nl", "nl_NL"], "sv": ["sv_SE"], "da": ["da_DK"],
        "no": ["nb_NO", "nn_NO"], "nb": ["nb_NO"], "nn": ["nn_NO"], "pl": ["pl_PL"], "cs": ["cs_CZ"],
        "sk": ["sk_SK"], "sl": ["sl_SI"], "hr": ["hr_HR"], "hu": ["hu_HU"], "ro": ["ro_RO"], "ru": ["ru_RU"],
        "uk": ["uk_UA"], "bg": ["bg_BG"], "el": ["el_GR"], "tr": ["tr_TR"], "ca": ["ca"], "gl": ["gl_ES"],
        "lt": ["lt_LT"], "lv": ["lv_LV"], "et": ["et_EE"], "is": ["is_IS"], "eu": ["eu"],
    ]
}
