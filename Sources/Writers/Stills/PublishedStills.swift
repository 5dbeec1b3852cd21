public import DossierDiagnostics
public import DossierKit

/// Which stills may go out, and why the others may not.
public struct PublishedStills: Sendable {
    public private(set) var stills: [Still] = []
    public private(set) var diagnostics: [Diagnostic] = []

    /// - Parameter date: The day of publication, EDTF; a still under an embargo stays back without one.
    public init(_ kit: PressKit, on date: String?) {
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
        if !["avif", "gif", "jpeg", "jpg", "png", "tif", "tiff", "webp"].contains(ending(of: still.file)) {
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
        leftOut(
            still, "'\(still.file)' is no picture that is published", "save it as JPEG, TIFF, PNG, WebP or AVIF"
        )
    }

    fileprivate static func noCredit(_ still: Still) -> Diagnostic {
        leftOut(
            still, "'\(still.file)' has no credit and is not published",
            "name the photographer in 'credit'")
    }

    fileprivate static func embargo(_ still: Still, _ date: String) -> Diagnostic {
        leftOut(
            still, "'\(still.file)' is not published before \(date)",
            "from that day on, build with --date and the day of publication")
    }

    private static func leftOut(_ still: Still, _ message: String, _ help: String?) -> Diagnostic {
        Diagnostic(
            code: "build/still-left-out", severity: .warning, message: message, text: still.file,
            source: still.source,
            help: help)
    }
}
