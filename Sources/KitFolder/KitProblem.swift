import DossierDiagnostics
import DossierKit
import DossierText

extension Diagnostic {
    static func unknownKey(_ key: String, known: [String], at source: SourceSpan) -> Diagnostic {
        let nearest = nearestName(to: key, among: known)
        let roles = Role.allCases.map { KitKey.written($0.rawValue) }
        let help: String
        if let nearest {
            help = "write '\(nearest)'"
        } else if let role = KitKey.roles[KitKey.folded(key)], known == KitKey.top {
            help = "list it under 'credits': '- \(KitKey.written(role.rawValue)): NAME'"
        } else if known.count > 30 {
            help =
                "use one of the roles: \(roles.prefix(8).joined(separator: ", ")) …, or 'other' with a 'label'"
        } else {
            help = "use one of: \(known.joined(separator: ", "))"
        }
        return Diagnostic(
            code: "kit/unknown-key", severity: .warning, message: "'\(key)' is no key of a kit", text: key,
            source: source, help: help)
    }

    static func repeatedKey(_ key: String, at source: SourceSpan, first: SourceSpan?) -> Diagnostic {
        Diagnostic(
            code: "kit/repeated-key", severity: .error,
            message: "'\(key)' stands twice, the second is not read",
            text: key, source: source,
            related: first.map { [Related(text: key, source: $0, message: "'\(key)' here first")] } ?? [],
            help: "put both under one key, or take one out")
    }

    static func wrongType(_ key: String, is found: String, wanted: String, text: String, at source: SourceSpan)
        -> Diagnostic
    {
        Diagnostic(
            code: "kit/wrong-type", severity: .error, message: "'\(key)' is \(found), \(wanted) belongs there",
            text: text, source: source, help: "write \(example(key, wanted))")
    }

    static func unknownValue(_ value: String, of key: String, known: [String], at source: SourceSpan)
        -> Diagnostic
    {
        let nearest = nearestName(to: value, among: known)
        return Diagnostic(
            code: "kit/unknown-value", severity: .error, message: "'\(value)' is no \(key) that a kit knows",
            text: value, source: source,
            help: nearest.map { "write '\($0)'" } ?? "use one of: \(known.joined(separator: ", "))")
    }

    static func missingPart(_ part: String, of what: String, at source: SourceSpan) -> Diagnostic {
        Diagnostic(
            code: "kit/missing-key", severity: .error,
            message: "'\(part)' is missing in this entry of '\(what)'",
            source: source, help: "add '\(part): …', or take the entry out")
    }

    static func missingFrontMatter(at source: SourceSpan) -> Diagnostic {
        Diagnostic(
            code: "kit/missing-front-matter", severity: .warning,
            message: "front matter is missing, so the kit has no title and no credits", source: source,
            help: "begin the file with a line '---', the facts of the film, and another line '---'")
    }

    static func unclosedFrontMatter(at source: SourceSpan) -> Diagnostic {
        Diagnostic(
            code: "kit/unclosed-front-matter", severity: .error,
            message: "front matter opens here and never ends",
            text: "---", source: source, help: "add a line '---' after the facts of the film")
    }

    static func noMap(at source: SourceSpan) -> Diagnostic {
        Diagnostic(
            code: "kit/broken-front-matter", severity: .error, message: "no key stands before this value",
            source: source, help: "write 'title: …', a key and a colon before every value")
    }

    static func tab(at source: SourceSpan) -> Diagnostic {
        Diagnostic(
            code: "kit/broken-front-matter", severity: .error,
            message: "a tab indents this line of the front matter",
            source: source, help: "indent with blanks, two a level")
    }

    static func notYAML(_ problem: String, at source: SourceSpan) -> Diagnostic {
        Diagnostic(
            code: "kit/broken-front-matter", severity: .error,
            message: problem.isEmpty ? "front matter cannot be read from here" : problem, source: source,
            help: "put the value in double quotes")
    }

    /// Says in plain words what the YAML parser means.
    static func brokenYAML(_ problem: String, context: String, at source: SourceSpan, opened: SourceSpan?)
        -> Diagnostic
    {
        var message = "front matter cannot be read from here: \(problem)"
        var help = "put the value in double quotes"
        var place = source
        if problem.contains("mapping values are not allowed") {
            message = "a colon inside a value begins a new key"
        } else if context.contains("quoted scalar") {
            message = "a quotation mark opens here and never closes"
            help = "close it at the end of the value"
            place = opened ?? source
        } else if context.contains("flow sequence") || context.contains("flow mapping") {
            message = "a bracket opens here and never closes"
            help = "close it, or put the value in double quotes if the bracket belongs to the text"
            place = opened ?? source
        } else if problem.contains("cannot start any token") {
            message = "this character can begin no value"
            help = "put the value in double quotes, and indent with spaces, not with tabs"
        } else if problem.contains("did not find expected key")
            || problem.contains("could not find expected ':'")
        {
            message = "a key with a colon is expected here"
            help = "write 'key: value', indented like the lines above"
        } else if problem.contains("did not find expected '-'") {
            message = "this line is indented neither as part of the list above nor as its end"
            help = "align the '- ' of all entries of a list"
        } else if problem.contains("control characters") {
            message = "a control character stands in the front matter"
            help = "take it out"
        } else if problem.contains("undefined alias") {
            message = "a value that begins with '*' refers to an anchor, and there is none of this name"
        } else if problem.contains("another document") {
            message = "a second document begins inside the front matter"
            help = "keep one pair of '---' lines"
        }
        return Diagnostic(
            code: "kit/broken-front-matter", severity: .error, message: message, source: place, help: help)
    }

    static func refused(_ reason: FrontMatterGuard.Refusal, at source: SourceSpan) -> Diagnostic {
        let message: String
        let help: String
        switch reason {
        case .size:
            message = "front matter is larger than \(FrontMatterGuard.maximumBytes >> 20) MB"
            help = "move running text below the second '---'"
        case .aliases:
            message =
                "more than \(FrontMatterGuard.maximumAliases) anchors and aliases stand in the front matter"
            help = "write the values out; put a text that begins with '*' or '&' in quotes"
        case .depth:
            message = "lists and maps are nested deeper than \(FrontMatterGuard.maximumDepth)"
            help = "write the entries side by side"
        }
        return Diagnostic(
            code: "kit/broken-front-matter", severity: .error, message: message, source: source, help: help)
    }

    static func undefinedFootnote(_ label: String, at source: SourceSpan) -> Diagnostic {
        Diagnostic(
            code: "kit/undefined-footnote", severity: .warning, message: "'[^\(label)]' has no note",
            text: "[^\(label)]", source: source, help: "add a line '[^\(label)]: …', or take the mark out")
    }

    static func repeatedFootnote(_ label: String, at source: SourceSpan) -> Diagnostic {
        Diagnostic(
            code: "kit/repeated-footnote", severity: .error,
            message: "'[^\(label)]:' stands twice, the second is not read", text: "[^\(label)]:",
            source: source,
            help: "give the note a label of its own")
    }

    static func repeatedFootnoteID(_ id: String, at source: SourceSpan) -> Diagnostic {
        Diagnostic(
            code: "kit/repeated-footnote", severity: .error,
            message: "'\(id)' is the id of a note above as well",
            text: id, source: source, help: "take the id out, or give the note one of its own")
    }

    static func unknownAttribute(_ name: String, known: [String], at source: SourceSpan) -> Diagnostic {
        Diagnostic(
            code: "kit/unknown-attribute", severity: .warning,
            message: "'\(name)' is no attribute that belongs here",
            text: name, source: source,
            help: nearestName(to: name, among: known).map { "write '\($0)'" }
                ?? "use one of: \(known.joined(separator: ", "))")
    }

    static func lostMarkup(_ what: String, at source: SourceSpan) -> Diagnostic {
        Diagnostic(
            code: "kit/lost-markup", severity: .note,
            message: "\(what) is nothing a kit keeps, only its letters are read",
            source: source,
            help: what == "a picture" ? "list the file under 'stills'" : "use emphasis, links and footnotes")
    }

    static func tangled(at source: SourceSpan) -> Diagnostic {
        Diagnostic(
            code: "kit/tangled", severity: .error,
            message:
                "more than \(BodyLines.maximumBrackets) brackets stand in one paragraph, the rest is not read",
            source: source, help: "put blank lines between its parts")
    }

    static func brokenUTF8(at source: SourceSpan) -> Diagnostic {
        Diagnostic(
            code: "kit/broken-utf8", severity: .warning, message: "bytes that are no UTF-8 stand here",
            source: source, help: "save the file as UTF-8")
    }

    private static func example(_ key: String, _ wanted: String) -> String {
        switch wanted {
        case "a number": "'\(key): 2017'"
        case "a list": "'\(key):' and below it one '- ' line an entry"
        case "a map": "'\(key):' and below it indented 'key: value' lines"
        default: "'\(key): …' on one line"
        }
    }

    private static func nearestName(to name: String, among known: [String]) -> String? {
        let folded = KitKey.folded(name)
        let limit = max(1, min(3, folded.utf8.count / 3))
        return known.map { ($0, editDistance(folded, KitKey.folded($0), limit: limit)) }
            .filter { $0.1 <= limit }.min { $0.1 < $1.1 }?.0
    }
}
