public import DossierDiagnostics
public import DossierKit
import DossierText

extension Profile {
    /// Where a kit is not what the recipient asks for.
    public func reports(on kit: PressKit, measured: Measured) -> [Diagnostic] {
        demands.flatMap { demand -> [Diagnostic] in
            switch demand {
            case .length(let text, let bounds, let unit): lengths(text, bounds, unit, kit)
            case .runningTime(let bounds): runningTime(bounds, kit)
            case .stills(let bounds): stills(bounds, measured)
            case .stillSide(let bounds): measured.stills.compactMap { side(bounds, $0) }
            case .stillSize(let bounds): measured.stills.compactMap { size(bounds, $0, "still") }
            case .fileSize(let bounds): measured.documents.compactMap { size(bounds, $0, "file") }
            case .part(let part): part.isIn(kit, measured) ? [] : [missing(part.plain)]
            }
        }
    }

    private func lengths(
        _ text: Demand.Text, _ bounds: Bounds, _ unit: Demand.LengthUnit, _ kit: PressKit
    ) -> [Diagnostic] {
        let found = text.found(in: kit)
        if found.isEmpty { return bounds.contains(0) ? [] : [missing(text.plain)] }
        return found.compactMap { part in
            let count = part.passages.reduce(0) { $0 + unit.count($1.text) }
            guard !bounds.contains(count) else { return nil }
            let first = part.passages.first
            return report(
                "profile/text-length",
                "a \(text.plain) of \(count) \(unit.rawValue), \(bounds.text()) are asked for",
                text: first?.text ?? "", at: first?.source, help: bounds.cure(count, unit.rawValue))
        }
    }

    private func runningTime(_ bounds: Bounds, _ kit: PressKit) -> [Diagnostic] {
        guard let length = kit.film.runningTime else { return [missing("running time")] }
        guard !bounds.contains(length.value) else { return [] }
        return [
            report(
                "profile/running-time", "a film of \(length.value) minutes, \(bounds.text()) are asked for",
                text: String(length.value), at: length.source,
                help: "look for another section, or another recipient")
        ]
    }

    private func stills(_ bounds: Bounds, _ measured: Measured) -> [Diagnostic] {
        let count = measured.stills.count
        guard !bounds.contains(count) else { return [] }
        return [
            report(
                "profile/stills",
                "\(count == 1 ? "1 still" : "\(count) stills"), \(bounds.text()) are asked for",
                help: bounds.cure(count, "stills"))
        ]
    }

    private func side(_ bounds: Bounds, _ still: Measured.File) -> Diagnostic? {
        guard let width = still.width, let height = still.height, !bounds.contains(max(width, height)) else {
            return nil
        }
        return report(
            "profile/still-side",
            "'\(ProfileFile.shown(still.name))' is \(width) × \(height) pixels, \(bounds.text()) on the longer side are asked for",
            help: max(width, height) < bounds.least ?? 0
                ? "take the picture from the original, not from a copy" : "send a smaller copy")
    }

    private func size(_ bounds: Bounds, _ file: Measured.File, _ what: String) -> Diagnostic? {
        guard !bounds.contains(file.bytes) else { return nil }
        return report(
            what == "still" ? "profile/still-size" : "profile/file-size",
            "'\(ProfileFile.shown(file.name))' has \(megabytes(file.bytes)), \(bounds.text(megabytes)) are asked for",
            help: file.bytes > bounds.most ?? .max ? "save it smaller" : "send the original")
    }

    private func missing(_ what: String) -> Diagnostic {
        report(
            "profile/missing-part", "\(what) is missing",
            help: "add it, since \(ProfileFile.shown(title)) asks for it")
    }

    private func report(
        _ code: String, _ message: String, text: String = "", at source: SourceSpan? = nil, help: String
    ) -> Diagnostic {
        Diagnostic(code: code, severity: .warning, message: message, text: text, source: source, help: help)
    }

    /// `3.2 MB`, `840 kB`.
    private func megabytes(_ bytes: Int) -> String {
        guard bytes >= 1_000_000 else { return "\((bytes + 500) / 1000) kB" }
        let tenths = (bytes + 50_000) / 100_000
        return tenths % 10 == 0 ? "\(tenths / 10) MB" : "\(tenths / 10).\(tenths % 10) MB"
    }
}

extension Bounds {
    fileprivate func cure(_ count: Int, _ unit: String) -> String {
        if let most, count > most { return "take out \(count - most) \(unit) or more" }
        return "add \(max(0, (least ?? 0) - count)) \(unit) or more"
    }
}

extension Demand.LengthUnit {
    func count(_ text: String) -> Int {
        switch self {
        case .words: DossierText.words(of: text).count
        case .characters: text.count
        }
    }
}
