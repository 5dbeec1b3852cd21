import DossierDiagnostics
import DossierKit

/// Which stills may go out, and why the others may not.
struct PublishedStills {
    private(set) var stills: [Still] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameter date: The day of publication, EDTF; a still under an embargo stays back without one.
    init(_ kit: PressKit, on date: String?) {
        var paths: Set<String> = []
        for still in kit.stills {
            if let problem = Self.problem(still, date) {
                diagnostics.append(problem)
            } else if paths.insert(still.file.lowercased()).inserted {
                stills.append(still)
            }
        }
    }

    private static func problem(_ still: Still, _ date: String?) -> Diagnostic? {
        if !isInside(still.file) { return .outside(still) }
        if !["avif", "gif", "jpeg", "jpg", "png", "webp"].contains(ending(of: still.file)) {
            return .noPicture(still)
        }
        if (still.credit ?? "").isEmpty { return .noCredit(still) }
        if let embargo = still.embargo, date.map({ $0 < embargo }) ?? true { return .embargo(still, embargo) }
        return nil
    }

    /// True for a path that stays in its folder on every system.
    private static func isInside(_ path: String) -> Bool {
        guard !path.isEmpty, path.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }), !path.contains("\\"),
            !path.contains(":")
        else { return false }
        return path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && part != "." && part != ".."
        }
    }

    private static func ending(of path: String) -> String {
        path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    }
}

extension Diagnostic {
    fileprivate static func outside(_ still: Still) -> Diagnostic {
        leftOut(still, "'\(still.file)' is no path inside the kit folder", "put the picture into media/")
    }

    fileprivate static func noPicture(_ still: Still) -> Diagnostic {
        leftOut(still, "'\(still.file)' is no picture that browsers show", "save it as JPEG, PNG, WebP or AVIF")
    }

    fileprivate static func noCredit(_ still: Still) -> Diagnostic {
        leftOut(
            still, "'\(still.file)' has no credit and stays out of the site",
            "name the photographer in 'credit'")
    }

    fileprivate static func embargo(_ still: Still, _ date: String) -> Diagnostic {
        leftOut(still, "'\(still.file)' stays out of the site until \(date)", nil)
    }

    private static func leftOut(_ still: Still, _ message: String, _ help: String?) -> Diagnostic {
        Diagnostic(
            code: "site/still-left-out", severity: .warning, message: message, text: still.file,
            source: still.source,
            help: help)
    }
}
