public import DossierKit
public import DossierManuscript

/// From what is on the paper to what it says.
public enum Recovery {
    /// The order of the passes; the one list of them.
    private static let passes: [any (Pass & SendableMetatype).Type] = [
        MeasurePass.self,
        FurniturePass.self,
        CaptionsPass.self,
        LanguagePass.self,
        LetterSpacingPass.self,
        NamesPass.self,
        NotesPass.self,
        CompoundsPass.self,
        HeadingsPass.self,
        ZonesPass.self,
        WrappedRowsPass.self,
        SpellingsPass.self,
        TitlePass.self,
        CoverPass.self,
        TechnicalPass.self,
        ContactsPass.self,
        AwardsPass.self,
        QuotesPass.self,
        CreditsPass.self,
        CastPass.self,
        NamedPartsPass.self,
        BackgroundPass.self,
        ProsePass.self,
        InterviewPass.self,
        BiographyPass.self,
        FilmographyPass.self,
        LanguagesPass.self,
        FootnotesPass.self,
        AssemblePass.self,
        ProseCreditsPass.self,
        LoglinePass.self,
        FilmPass.self,
        FilmTitlesPass.self,
        TimelinePass.self,
        PlacesPass.self,
        LegibilityPass.self,
    ]

    /// The kit a manuscript holds. Never fails: what can't be told is absent. O(n).
    public static func recover(_ manuscript: Manuscript) -> PressKit {
        var draft = Draft(manuscript, lexicon: Lexicon([]))
        for pass in passes {
            pass.run(on: &draft)
            if draft.sections.count < draft.zones.count {
                draft.sections = Array(repeating: [], count: draft.zones.count)
            }
        }
        return draft.kit
    }
}
