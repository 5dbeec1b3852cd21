public import DossierKit

/// The title of a film set in type, for those who show links and have no still to show.
public struct LinkCardText: Sendable {
    private let title: String
    private let byline: String
    private let kind: String

    public init(_ kit: PressKit) {
        let words = InterfaceWords.for(kit.language)
        let directors = kit.credits.filter { $0.role == .director }.map(\.name.value)
        title = (kit.film.title ?? kit.film.originalTitle)?.value ?? words[.pressKit]
        byline = directors.isEmpty ? "" : words.aFilm(by: directors)
        kind = words[.pressKit]
    }

    /// Letters in a line of the title at its largest, and as many lines as there is room for.
    private static let measure = 20
    private static let mostLines = 4

    /// A drawing in the colours of the page.
    public func svg(width: Int, height: Int) -> [UInt8] {
        let lines = LineWrapping.wrapped(cut(title, at: Self.measure * Self.mostLines), columns: Self.measure)
            .split(separator: "\n").map(String.init)
        let longest = max(lines.map(\.count).max() ?? 1, 8)
        let size = min(128, (width - 180) * 2 / longest, (height - 260) / max(lines.count, 1))
        let face = "Palatino Linotype, Palatino, P052, URW Palladio L, Georgia, serif"
        var svg = Markup()
        svg.open(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "width": "\(width)", "height": "\(height)",
                "font-family": face,
            ])
        svg.empty("rect", ["width": "\(width)", "height": "\(height)", "fill": "#fbf9f4"])
        svg.element("text", ["x": "90", "y": "120", "font-size": "34", "fill": "#9b2d1a"], kind)
        for (index, line) in lines.enumerated() {
            svg.element(
                "text",
                [
                    "x": "86", "y": "\(170 + size + index * size * 108 / 100)", "font-size": "\(size)",
                    "fill": "#211d18",
                ], line)
        }
        svg.element("text", ["x": "90", "y": "\(height - 70)", "font-size": "38", "fill": "#211d18"], byline)
        svg.close("svg")
        return svg.html
    }
}
