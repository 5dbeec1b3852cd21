public import DossierDiagnostics
public import DossierKit
import DossierText

/// All checks there are.
public enum CheckRegistry {
    /// By code.
    public static let all: [any Check.Type] = [
        CompanyVariant.self,
        BankAccount.self,
        BrokenAddress.self,
        DomainVariant.self,
        ExposedPassword.self,
        IncompleteContact.self,
        MissingCountryCode.self,
        PassingAddress.self,
        CharacterMismatch.self,
        DirectorMismatch.self,
        FalseFriend.self,
        MissingRole.self,
        ProvisionalList.self,
        RepeatedCredit.self,
        UncastPlayer.self,
        UnlikelyPair.self,
        AgeMismatch.self,
        AmbiguousDate.self,
        AnniversaryMismatch.self,
        ImpossibleDate.self,
        ReversedRange.self,
        VagueEmbargo.self,
        WeekdayMismatch.self,
        EditionMismatch.self,
        ImplausibleAwardYear.self,
        SecondPremiere.self,
        HiddenLayer.self,
        LargeFile.self,
        LeftoverProperties.self,
        UnlabelledDocument.self,
        UnspeakingName.self,
        CountryMismatch.self,
        FailedCheckDigit.self,
        FormatMismatch.self,
        GenreMismatch.self,
        LanguageMismatch.self,
        MissingOriginalTitle.self,
        MissingTechnical.self,
        MisspelledTitle.self,
        RunningTimeMismatch.self,
        UnlistedTitle.self,
        YearMismatch.self,
        BrokenOffAnswer.self,
        ChangedPullQuote.self,
        QuestionByTypeAlone.self,
        UnansweredQuestion.self,
        UncreditedInterviewer.self,
        UnexplainedInitials.self,
        ContentsMismatch.self,
        DeadReference.self,
        MissingPart.self,
        VersionSlug.self,
        DifferingHalves.self,
        LeftoverPassage.self,
        MixedVariety.self,
        TwoPlaceNames.self,
        MarkOutOfOrder.self,
        MarkWithoutNote.self,
        MixedMarkPosition.self,
        NoteWithoutMark.self,
        UnnumberedNote.self,
        BrokenNumber.self,
        ContradictedCount.self,
        ForeignSeparator.self,
        LostExponent.self,
        BirthMismatch.self,
        DeathMismatch.self,
        GenderedNoun.self,
        LostAccent.self,
        MissingBiography.self,
        NameOrder.self,
        NameVariant.self,
        ParticleCase.self,
        PostNominalStyle.self,
        RomanisationScheme.self,
        StrayPunctuation.self,
        UncreditedBiography.self,
        UncreditedStill.self,
        UndescribedStill.self,
        LongLogline.self,
        LongSynopsis.self,
        RepeatedOpening.self,
        BoldClaim.self,
        BrokenCharacter.self,
        DoubleSpace.self,
        DoubledMark.self,
        DoubledWord.self,
        MisplacedSpace.self,
        MissingFullStop.self,
        MisspelledWord.self,
        MixedQuotationMarks.self,
        MixedScript.self,
        MixedTitleStyle.self,
        OrphanBracket.self,
        OrphanQuote.self,
        StrayHyphen.self,
        TypedDash.self,
        UnexplainedAcronym.self,
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

    /// The code nearest to one that does not exist, if any is near; among all checks if no others are given.
    public static func nearest(to code: String, among others: [String]? = nil) -> String? {
        let codes = others ?? all.map { $0.rule.code }
        let name = code.split(separator: "/").last.map(String.init) ?? code
        if let exact = codes.first(where: { $0.hasSuffix("/" + name) }) { return exact }
        let near = codes.map { ($0, editDistance($0, code, limit: 4)) }.min { $0.1 < $1.1 }
        return near.flatMap { $0.1 <= 4 ? $0.0 : nil }
    }

    /// Everything the checks find, in the order of the sources. Linear in the text.
    public static func run(
        _ checks: [any Check.Type] = all, on kit: PressKit, texts: SourceTexts = SourceTexts(),
        documents: [DocumentFacts] = [], lexicon: Lexicon = .none
    ) -> [Diagnostic] {
        let reading = Reading(kit, texts: texts, documents: documents, lexicon: lexicon)
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
