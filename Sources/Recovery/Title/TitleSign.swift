/// What speaks for words being the film's title, or against it.
enum TitleSign: Int, CaseIterable {
    /// On the cover, in its largest type.
    case largest
    /// On the cover, directly above "a film by".
    case aboveFilmBy
    /// On the cover, directly below "presents".
    case belowPresents
    /// On the cover, below the director's name.
    case belowDirector
    /// On the cover, above another line that stands above "a film by".
    case nearFilmBy
    /// On the cover, next to "press kit".
    case nextToKitName
    /// On the cover at all.
    case onCover
    /// On the cover in capitals where others are not, or in quotes.
    case setApart
    /// In brackets or behind a slash: rather a second title.
    case aside
    /// At the head or foot of most pages.
    case runningHead
    /// Beside "press kit" on one line.
    case besideKitName
    /// In the document's own title.
    case metadata
    /// In the name of the file.
    case fileName
    /// Behind "Title:".
    case label
    /// In running text, once, several times, again and again.
    case prose
    case proseOften
    case proseMuch
    /// In quotes or italics in running text.
    case emphasised
    /// In a filmography.
    case filmography
    /// The kit knows a person of this name.
    case person
    case company
    /// Directly above "presents".
    case presenter
    /// Below "a film by" or "with".
    case credited
    /// A festival, a date, a sentence.
    case unlikeTitle
    /// Two titles in one: with a slash, or lines in two languages.
    case double

    /// How much it counts; a title needs `TitleCandidate.enough`.
    var weight: Double {
        switch self {
        case .largest: 3
        case .aboveFilmBy, .belowPresents, .belowDirector, .nextToKitName: 2
        case .nearFilmBy: 1
        case .onCover: 0.5
        case .setApart: 1.5
        case .aside: -1
        case .runningHead, .besideKitName: 3
        case .metadata: 2.5
        case .fileName: 1.5
        case .label: 4
        case .prose, .proseOften, .proseMuch: 1
        case .emphasised, .filmography: 1.5
        case .person: -4
        case .company: -1.5
        case .presenter: -4
        case .credited: -6
        case .unlikeTitle: -3
        case .double: -3
        }
    }
}
