public import DossierKit

/// A text of a kit that a translation has of its own: a section, the title, the logline, a caption.
///
/// Facts are none: dates, names, credits and works stand in the original alone.
public struct KitText: Sendable, Hashable {
    /// What the translation knows it by: `synopsis`, `biography ida-voss`, `logline`, `media/boat.jpg caption`.
    public var key: String
    /// What people know it by.
    public var name: String
    /// As the original has it, in Markdown.
    public var text: String
    var place: Place

    enum Place: Sendable, Hashable {
        case title, logline, genres
        case caption(file: String)
        case alternative(file: String)
        /// By its number in the kit.
        case section(Int)
    }

    /// The texts of an original, in its order. O(size of the kit).
    public static func all(of original: PressKit) -> [KitText] {
        let kit = original.bare
        let labels = FootnoteWriter.labels(kit.footnotes)
        var texts: [KitText] = []
        func add(_ key: String, _ name: String, _ text: String?, _ place: Place) {
            if let text, !text.isEmpty { texts.append(KitText(key: key, name: name, text: text, place: place)) }
        }
        add("title", "title", kit.film.title?.value, .title)
        let logline = kit.film.logline.map { PassageWriter.inline($0, labels: labels) }
        add("logline", "logline", logline, .logline)
        add("genres", "genres", kit.film.genres.map(\.value).joined(separator: ", "), .genres)
        for still in kit.stills {
            add("\(still.file) caption", "caption of \(still.file)", still.caption, .caption(file: still.file))
            add("\(still.file) alt", "alt of \(still.file)", still.alt, .alternative(file: still.file))
        }
        return texts + sections(kit, labels)
    }

    private static func sections(_ kit: PressKit, _ labels: [String: String]) -> [KitText] {
        let inference = Inference(kit.credits)
        let anchors = kit.anchors
        var taken: [String: Int] = [:]
        var noted: Set<String> = []
        return kit.sections.enumerated().compactMap { index, section in
            guard isText(section) else { return nil }
            let before = index > 0 ? kit.sections[index - 1] : nil
            var text = SectionWriter(section, before: before, inference: inference, labels: labels).text()
            let marked = section.passages.flatMap(\.marks).compactMap { mark -> String? in
                if case .footnote(let id) = mark.kind { id } else { nil }
            }
            for note in kit.footnotes where marked.contains(note.id) && noted.insert(note.id).inserted {
                text += "\n" + FootnoteWriter.text(note, anchor: anchors[note.id], labels: labels) + "\n"
            }
            let kind = KitKey.written(section.kind.rawValue)
            let people = section.people.map { plain($0.value) }.joined(separator: "+")
            let wanted = people.isEmpty ? kind : "\(kind) \(people)"
            let number = (taken[wanted] ?? 0) + 1
            taken[wanted] = number
            return KitText(
                key: number == 1 ? wanted : "\(wanted) \(number)",
                name: section.heading.map { $0.value.isEmpty ? kind : $0.value } ?? kind, text: text,
                place: .section(index))
        }
    }

    /// Lists and filmographies are facts, and their headings have words of their own in every language.
    static func isText(_ section: Section) -> Bool {
        !section.kind.isList && section.passages.contains { !$0.text.isEmpty }
    }

    /// A name as part of a key.
    private static func plain(_ name: String) -> String {
        name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }
}
