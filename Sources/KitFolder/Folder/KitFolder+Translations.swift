public import DossierDiagnostics
public import DossierKit
import Foundation

extension KitFolder {
    /// The languages that the kit has a translation in, by the names of the files: `kit.fr.md`.
    public var translations: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.compactMap { name in
            let parts = name.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 3, parts[0] == "kit", parts[2] == "md" else { return nil }
            return KitFolder.isLanguage(String(parts[1])) ? String(parts[1]) : nil
        }.sorted()
    }

    /// `fr`, `pt-BR`, `sr-Latn`.
    public static func isLanguage(_ tag: String) -> Bool {
        let subtags = tag.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = subtags.first, (2...3).contains(first.utf8.count), subtags.count <= 3 else {
            return false
        }
        return subtags.allSatisfy { subtag in
            (2...8).contains(subtag.utf8.count)
                && subtag.utf8.allSatisfy {
                    ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || ($0 >= 0x30 && $0 <= 0x39)
                }
        } && first.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
    }

    /// The name of a language's file.
    public static func translationName(_ language: String) -> String { "kit.\(language).md" }

    /// Reads the translation in a language; an empty one if there is no such file.
    ///
    /// - Throws: `Failure` if the file is there and can't be read.
    public func translation(_ language: String, of original: PressKit) throws(Failure) -> Translation {
        let name = KitFolder.translationName(language)
        let file = place(name)
        guard FileManager.default.fileExists(atPath: file) else {
            return Translation([], file: file, language: language, of: original)
        }
        guard let data = FileManager.default.contents(atPath: file), data.count <= KitFolder.maximumBytes,
            !data.prefix(4096).contains(0)
        else {
            throw Failure(
                code: "folder/unreadable", message: "'\(file)' cannot be read",
                help: "look whether it is a text, and may be read")
        }
        return Translation([UInt8](data), file: file, language: language, of: original)
    }

    /// Writes a translation, aside and then renamed.
    ///
    /// - Throws: `Failure` if the disk refuses.
    public func write(_ translation: String, in language: String) throws(Failure) {
        try store(Data(translation.utf8), KitFolder.translationName(language))
    }
}
