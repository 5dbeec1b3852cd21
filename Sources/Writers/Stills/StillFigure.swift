import DossierKit

/// A still inside a document: its bytes, what it shows, what stands below it.
public struct StillFigure: Sendable, Hashable {
    /// JPEG.
    public var bytes: [UInt8]
    /// Pixels.
    public var width: Int
    /// Pixels.
    public var height: Int
    var alternative = ""
    var caption: String?
    /// The credit and the rights, as printed.
    var credit = ""

    /// - Parameter number: in the order of the kit, from 1.
    public init(_ print: StillPrint, number: Int, bytes: [UInt8], width: Int, height: Int, language: String?) {
        self.bytes = bytes
        self.width = max(1, width)
        self.height = max(1, height)
        let words = InterfaceWords.for(language)
        alternative = print.alternative(words, number: number)
        caption = print.caption(words)
        let credit = print.still.credit.map { words.filled(.photo, $0) }
        self.credit = [credit, print.still.rights].compactMap { $0 }.joined(separator: " ")
    }

    /// The size that fills a width without passing a height, in the unit of both.
    func fitted(width most: Int, height highest: Int) -> (width: Int, height: Int) {
        let high = most * height / width
        return high <= highest ? (most, max(1, high)) : (max(1, highest * width / height), highest)
    }
}
