import DossierManuscript
import DossierText

/// Lines that a bookmark names on its page: headings by the word of the document itself.
enum BookmarkedHeadings {
    /// Tags each line whose letters are those of a bookmark to its page. O(bookmarks + lines).
    static func mark(_ pages: inout [[PrintedLine]], _ bookmarks: [Manuscript.Bookmark]) {
        var titles: [Int: [String: UInt8]] = [:]
        for bookmark in bookmarks {
            let letters = foldedLetters(bookmark.title)
            guard let page = bookmark.page, !letters.isEmpty else { continue }
            if titles[page]?[letters] == nil {
                titles[page, default: [:]][letters] = UInt8(min(bookmark.depth, 8) + 1)
            }
        }
        for page in pages.indices {
            guard let titles = titles[page + 1] else { continue }
            for index in pages[page].indices where pages[page][index].tag == nil {
                if let level = titles[foldedLetters(pages[page][index].text)] {
                    pages[page][index].tag = .heading(level: level)
                }
            }
        }
    }
}
