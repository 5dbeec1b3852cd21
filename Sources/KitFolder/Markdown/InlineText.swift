import DossierKit

/// The running text of one Markdown block: a passage and what its marks looked like.
struct InlineText {
    var passage: Passage
    /// Marks that stood as `**…**`, by index of `passage.marks`; not those written as `<strong>`.
    var starred: Set<Int> = []
    /// Footnote marks without a note: label and place.
    var dangling: [(label: String, text: Int, source: SourceSpan)] = []
    /// Markup that a kit does not keep: what it was and where.
    var lost: [(what: String, source: SourceSpan)] = []

    /// Index of the mark that makes the whole text one `**bold**` run, if one does.
    var wholeStrong: Int? {
        let count = passage.text.utf8.count
        return starred.sorted().first { passage.marks[$0].range == 0..<count }
    }

    /// Index of the `**bold**` run that the text begins with.
    var leadingStrong: Int? {
        starred.sorted().first { passage.marks[$0].range.lowerBound == 0 && !passage.marks[$0].range.isEmpty }
    }
}
