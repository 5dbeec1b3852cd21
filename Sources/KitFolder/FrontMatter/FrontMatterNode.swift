import DossierKit

/// A value of the front matter and where it stands.
struct FrontMatterNode {
    var content: Content
    /// The letters of a scalar without its quotes; the whole of a list or map.
    var range: Range<Int>

    indirect enum Content {
        case empty
        case scalar(FrontMatterScalar)
        case list([FrontMatterNode])
        case map([Pair])
    }

    struct Pair {
        var key: String
        var keyRange: Range<Int>
        var value: FrontMatterNode
        /// True if the same map has the key before.
        var isRepeated = false
    }

    var scalar: FrontMatterScalar? {
        if case .scalar(let scalar) = content { return scalar }
        return nil
    }

    var isEmpty: Bool {
        if case .empty = content { return true }
        return false
    }

    /// What a person would call it.
    var kindName: String {
        switch content {
        case .empty: "nothing"
        case .scalar: "a text"
        case .list: "a list"
        case .map: "a map"
        }
    }
}

/// A text of the front matter and, piece by piece, where its letters stand.
struct FrontMatterScalar {
    var text: String
    /// True if it stands in quotes, so that `null` is a word.
    var isQuoted: Bool
    var pieces: [Passage.Piece] = []
}
