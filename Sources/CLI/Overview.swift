import DossierCompiler
import DossierKit
import DossierText

/// A kit on one screen: the film, what the kit holds and where, what is missing, what is doubtful.
struct Overview {
    let reading: Compiler.Reading
    let paint: Paint
    private var kit: PressKit { reading.kit }

    init(_ reading: Compiler.Reading, paint: Paint) {
        self.reading = reading
        self.paint = paint
    }

    var text: String {
        ([head, facts, parts, lists, doubtful, gaps, legend].filter { !$0.isEmpty }.joined(separator: "\n"))
            + "\n"
    }

    // MARK: The film

    private var head: String {
        var line = paint.bold(kit.film.title?.value ?? "Untitled")
        if let original = kit.film.originalTitle { line += "  (\(original.value))" }
        if (kit.film.title?.confidence ?? 1) < 1 { line += paint.dim(" ?") }
        let pages = reading.pageCount
        let length = pages == 0 ? "" : pages == 1 ? ", 1 page" : ", \(pages) pages"
        return line + "\n" + paint.dim("\(reading.file)\(length)") + "\n"
    }

    private var facts: String {
        var rows: [(String, String)] = []
        let film = kit.film
        func add(_ label: String, _ value: String?) {
            if let value, !value.isEmpty { rows.append((label, value)) }
        }
        add("Directed by", names(.director))
        add("Year", film.year.map { String($0.value) + doubt($0.confidence) })
        add("Length", film.runningTime.map { "\($0.value) min" + doubt($0.confidence) })
        add("Countries", film.countries.map(\.value).joined(separator: ", "))
        add("Languages", film.languages.map(\.value).joined(separator: ", "))
        add("Genre", film.genres.map(\.value).joined(separator: ", "))
        add(
            "Release",
            film.releaseDates.map { $0.date + ($0.country.map { " (\($0))" } ?? "") }.joined(separator: ", "))
        add(
            "Kit in",
            ([kit.language].compactMap { $0 } + kit.languages.filter { $0 != kit.language }).joined(
                separator: ", "))
        return table(rows)
    }

    private func names(_ role: Role) -> String? {
        let found = kit.credits.filter { $0.role == role }
        return found.isEmpty ? nil : found.map { $0.name.value + doubt($0.confidence) }.joined(separator: ", ")
    }

    private func doubt(_ confidence: Double) -> String {
        confidence < Doubts.certain ? paint.yellow(" ?") : ""
    }

    // MARK: What it holds

    private var parts: String {
        guard !kit.sections.isEmpty else { return "" }
        let rows = kit.sections.map { section -> (String, String, String) in
            (place(section.source), label(section), measure(section) + doubt(section.confidence))
        }
        let first = rows.map { $0.0.count }.max() ?? 0
        let second = min(46, rows.map { displayWidth($0.1) }.max() ?? 0)
        var file: String?
        var lines: [String] = []
        for (row, section) in zip(rows, kit.sections) {
            // Pages count in each file anew.
            if reading.parts.count > 1, let own = section.source?.file, own != file {
                lines.append(paint.dim(own))
                file = own
            }
            lines.append(paint.dim(pad(row.0, first)) + "  " + pad(row.1, second) + "  " + row.2)
        }
        return "\n" + paint.bold("Parts") + "\n" + lines.map { "  " + $0 }.joined(separator: "\n")
    }

    private func label(_ section: Section) -> String {
        let kind = Overview.spaced(section.kind.rawValue)
        var subject = section.people.map(\.value).joined(separator: ", ")
        // Of several parts of one kind, and of a part of no kind, the heading says which it is.
        let isOneOfMany = kit.sections.count { $0.kind == section.kind } > 1
        if subject.isEmpty, isOneOfMany || section.kind == .other { subject = section.heading?.value ?? "" }
        let text = subject.isEmpty ? kind : "\(kind): \(subject)"
        return text.count <= 46 ? text : String(text.prefix(45)) + "…"
    }

    private func measure(_ section: Section) -> String {
        if !section.exchanges.isEmpty {
            let count = section.exchanges.count
            return "\(count) question\(count == 1 ? "" : "s"), \(words(section)) words"
        }
        if !section.works.isEmpty { return "\(section.works.count) work\(section.works.count == 1 ? "" : "s")" }
        if section.kind.isList { return amount(section.kind) }
        return "\(words(section)) words"
    }

    /// What was read from the part of the kit that is a list.
    private func amount(_ kind: Section.Kind) -> String {
        func count(_ number: Int, _ one: String, _ many: String) -> String {
            number == 0 ? paint.yellow("nothing read") : number == 1 ? "1 \(one)" : "\(number) \(many)"
        }
        let cast = kit.credits.count { $0.role == .cast || $0.role == .participant }
        switch kind {
        case .cast: return count(cast, "name", "names")
        case .crew: return count(kit.credits.count - cast, "credit", "credits")
        case .contacts: return count(kit.contacts.count, "contact", "contacts")
        case .awards: return count(kit.awards.count, "award", "awards")
        case .reviews: return count(kit.quotes.count, "quote", "quotes")
        default: return ""
        }
    }

    private func words(_ section: Section) -> Int {
        section.passages.reduce(0) { $0 + DossierText.words(of: $1.text).count }
    }

    private var lists: String {
        var rows: [(String, String)] = []
        if !kit.footnotes.isEmpty { rows.append(("Footnotes", "\(kit.footnotes.count)")) }
        if !kit.contacts.isEmpty {
            rows.append(
                (
                    "Contacts",
                    kit.contacts.map { $0.organisation?.value ?? $0.name?.value ?? $0.kind.rawValue }.joined(
                        separator: ", ")
                ))
        }
        if !kit.awards.isEmpty { rows.append(("Awards", "\(kit.awards.count)")) }
        if !kit.quotes.isEmpty { rows.append(("Press quotes", "\(kit.quotes.count)")) }
        if !kit.stills.isEmpty { rows.append(("Stills", "\(kit.stills.count)")) }
        if !kit.trailers.isEmpty { rows.append(("Trailers", "\(kit.trailers.count)")) }
        if !kit.news.isEmpty { rows.append(("News", "\(kit.news.count)")) }
        if let first = kit.timeline.first {
            let when = first.date + (first.until.map { " to \($0)" } ?? "")
            rows.append(
                ("Timeline", counted(kit.timeline.count, when + " " + Overview.spaced(first.kind.rawValue))))
        }
        if let first = kit.places.first {
            let name = first.name + (first.country.map { ", \($0)" } ?? "")
            rows.append(("Places", counted(kit.places.count, "\(name) (\(first.kind.rawValue))")))
        }
        return rows.isEmpty ? "" : "\n" + table(rows)
    }

    /// How many, and the first of them.
    private func counted(_ count: Int, _ first: String) -> String {
        count == 1 ? first : "\(count), first \(first)"
    }

    private static let mostDoubts = 8

    private var doubtful: String {
        let entries = Doubts(kit).entries
        guard !entries.isEmpty else { return "" }
        let lines = entries.prefix(Overview.mostDoubts).map { entry in
            let percent = Int((entry.confidence * 100).rounded())
            let place = entry.source.map { paint.dim(" (\(self.place($0)))") } ?? ""
            return "  " + paint.dim(pad("\(percent) %", 6)) + "\(entry.label): \(entry.value)" + place
        }
        let rest = entries.count - lines.count
        let more = rest > 0 ? ["  " + paint.dim("and \(rest) more, with their confidence in --json")] : []
        return "\n" + paint.bold("Doubtful") + "\n" + (lines + more).joined(separator: "\n")
    }

    private var gaps: String {
        var missing: [String] = []
        func check(_ isThere: Bool, _ name: String) { if !isThere { missing.append(name) } }
        let kinds = Set(kit.sections.map(\.kind))
        check(kit.film.title != nil, "title")
        check(kit.credits.contains { $0.role == .director }, "director")
        check(kit.film.year != nil, "year")
        check(kit.film.runningTime != nil, "running time")
        check(!kit.film.countries.isEmpty, "countries")
        check(!kinds.isDisjoint(with: [.synopsis, .shortSynopsis, .longSynopsis]), "synopsis")
        check(kit.credits.contains { $0.role == .cast || $0.role == .participant }, "cast")
        check(kinds.contains(.biography), "biography")
        check(!kit.contacts.isEmpty, "contacts")
        guard !missing.isEmpty else { return "" }
        return "\n" + paint.yellow("Not found: ") + missing.joined(separator: ", ")
    }

    /// Said only where it is needed.
    private var legend: String {
        let doubts =
            kit.sections.map(\.confidence)
            + [kit.film.year?.confidence, kit.film.runningTime?.confidence].compactMap(\.self)
            + kit.credits.filter { $0.role == .director }.map(\.confidence)
        guard doubts.contains(where: { $0 < Doubts.certain }) else { return "" }
        return paint.yellow("?") + paint.dim(" not certain: look at the place")
    }

    // MARK: Setting

    private func table(_ rows: [(String, String)]) -> String {
        let width = 12
        return rows.map { "  " + paint.dim(pad($0.0, width)) + "  " + $0.1 }.joined(separator: "\n")
    }

    private func place(_ source: SourceSpan?) -> String {
        guard let source else { return "" }
        return source.page.map { "p. \($0)" } ?? "line \(source.line)"
    }

    private func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - displayWidth(text)))
    }

    /// `directorStatement` → `director statement`.
    static func spaced(_ name: String) -> String {
        name.reduce(into: "") { out, letter in
            if letter.isUppercase { out += " " }
            out += letter.lowercased()
        }
    }
}
