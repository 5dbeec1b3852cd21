/// A look of the site: values for the variables of its stylesheet, and nothing else.
public enum Theme: String, Sendable, CaseIterable {
    /// An old-style face on warm paper.
    case book
    /// A grotesque, black on white, with one loud colour.
    case poster
    /// A typewriter's face on grey.
    case archive

    /// What follows the common stylesheet.
    var styles: [[UInt8]] {
        switch self {
        case .book: []
        case .poster: [PackageResources.poster_css]
        case .archive: [PackageResources.archive_css]
        }
    }
}
