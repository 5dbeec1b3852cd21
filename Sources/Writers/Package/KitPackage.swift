public import DossierKit

/// Packs everything that a kit offers into one ZIP file, with a README that says what is in it.
public enum KitPackage {
    /// - Parameter files: names inside the package and contents; no two have the same name.
    /// - Returns: the file's name and bytes. Entries stand in the order of their names; the same files give the same bytes.
    public static func pack(
        _ kit: PressKit, _ files: [(name: String, bytes: [UInt8])]
    ) -> (name: String, title: String, bytes: [UInt8]) {
        let words = InterfaceWords.for(kit.language)
        let folder = kit.fileStem
        let sorted = files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        var zip = ZIPFile()
        zip.add("\(folder)/README.txt", readme(kit, words, sorted))
        for file in sorted {
            zip.add("\(folder)/\(file.name)", file.bytes, isStored: isPacked(file.name))
        }
        return ("\(folder).zip", words[.everything], zip.finished)
    }

    private static func readme(
        _ kit: PressKit, _ words: InterfaceWords, _ files: [(name: String, bytes: [UInt8])]
    ) -> [UInt8] {
        let title = (kit.film.title ?? kit.film.originalTitle)?.value
        let lines = [[title, words[.pressKit]].compactMap { $0 }.joined(separator: " – "), ""]
        let list = files.map { "\($0.name)  (\(size($0.bytes.count)))" }
        var credits: [String] = []
        for still in kit.stills {
            guard let credit = still.credit, files.contains(where: { $0.name == still.file }) else { continue }
            credits.append("\(still.file)  \(words.filled(.photo, credit))")
        }
        let all = lines + list + (credits.isEmpty ? [] : [""] + credits)
        return Array((all.joined(separator: "\n") + "\n").utf8)
    }

    /// What is compressed already gains nothing by being compressed again.
    private static func isPacked(_ name: String) -> Bool {
        ["jpg", "jpeg", "png", "webp", "avif", "docx", "odt", "epub", "pdf"].contains {
            name.lowercased().hasSuffix("." + $0)
        }
    }
}

/// `23 kB`, by thousands.
func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<1000: "\(bytes)\u{A0}B"
    case ..<1_000_000: "\((bytes + 500) / 1000)\u{A0}kB"
    default: "\((bytes + 500_000) / 1_000_000)\u{A0}MB"
    }
}
