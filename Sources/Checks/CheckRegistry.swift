public import DossierDiagnostics
public import DossierKit
import DossierText

/// All checks there are.
public enum CheckRegistry {
    /// By code.
    public static let all: [any Check.Type] = [
        CompanyVariant.self,
        BrokenAddress.self,
        ExposedPassword.self,
        RepeatedCredit.self,
        AgeMismatch.self,
        AmbiguousDate.self,
        ImpossibleDate.self,
        ReversedRange.self,
        WeekdayMismatch.self,
        EditionMismatch.self,
        FailedCheckDigit.self,
        MisspelledTitle.self,
        RunningTimeMismatch.self,
        YearMismatch.self,
        MissingPart.self,
        MarkOutOfOrder.self,
        MarkWithoutNote.self,
        NoteWithoutMark.self,
        UnnumberedNote.self,
        BrokenNumber.self,
        LostExponent.self,
        LostAccent.self,
        NameVariant.self,
        StrayPunctuation.self,
        BrokenCharacter.self,
        DoubledWord.self,
        MixedScript.self,
        OrphanBracket.self,
        OrphanQuote.self,
        StrayHyphen.self,
        UnfilledPlaceholder.self,
        ContradictedYear.self,
        MixedRomanisation.self,
        TitleVariant.self,
    ]

    /// The rule of a code.
    public static func rule(_ code: String) -> Rule? { all.lazy.map { $0.rule }.first { $0.code == code } }

    /// The page of a rule, as `dossier explain` prints it; nil if there is no such rule.
    public static func page(_ code: String, width: Int = 80) -> String? {
        rule(code).map { RulePage($0, width: width).text }
    }

    /// The code nearest to one that does not exist, if any is near.
    public static func nearest(to code: String) -> String? {
        let codes = all.map { $0.rule.code }
        let name = code.split(separator: "/").last.map(String.init) ?? code
        if let exact = codes.first(where: { $0.hasSuffix("/" + name) }) { return exact }
        let near = codes.map { ($0, editDistance($0, code, limit: 4)) }.min { $0.1 < $1.1 }
        return near.flatMap { $0.1 <= 4 ? $0.0 : nil }
    }

    /// Everything the checks find, in the order of the sources. Linear in the text.
    public static func run(
        _ checks: [any Check.Type] = all, on kit: PressKit, texts: SourceTexts = SourceTexts()
    ) -> [Diagnostic] {
        let reading = Reading(kit, texts: texts)
        return checks.flatMap { $0.init().run(reading) }.sorted(by: isBefore)
    }

    private static func isBefore(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
        func key(_ found: Diagnostic) -> (String, Int, Int) {
            guard let source = found.source else { return ("\u{10FFFF}", 0, 0) }
            return (source.file, source.range.lowerBound, source.range.upperBound)
        }
        let (left, right) = (key(a), key(b))
        return left == right ? (a.code, a.message) < (b.code, b.message) : left < right
    }
}
