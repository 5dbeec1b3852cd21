import DossierKit

/// The logline of the film, where the kit gives it under a heading of its own.
struct LoglinePass: Pass {
    static func run(on draft: inout Draft) {
        guard draft.kit.film.logline == nil,
            let section = draft.kit.sections.first(where: { $0.kind == .logline }),
            let logline = section.paragraphs.first
        else { return }
        draft.kit.film.logline = logline
    }
}
