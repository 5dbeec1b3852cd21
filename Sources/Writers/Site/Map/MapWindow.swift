import DossierKit
import Foundation

/// The part of the world that a map shows, and where on the paper a place of it is.
///
/// The projection is the plain one: degrees as they are, those of longitude as long as they are in the middle.
struct MapWindow {
    static let width = 800.0
    static let height = 520.0
    /// Degrees of latitude that are shown at least.
    private static let leastHeight = 5.0

    private let middle: Outline.Point
    /// Paper to a degree of latitude.
    private let scale: Double
    /// What a degree of longitude is of one of latitude.
    private let narrowing: Double

    /// Around all places, with a margin; nil without any.
    init?(around places: [Coordinates]) {
        guard let first = places.first else { return nil }
        var north = (first.latitude, first.latitude)
        var east = (first.longitude, first.longitude)
        for place in places {
            north = (min(north.0, place.latitude), max(north.1, place.latitude))
            east = (min(east.0, place.longitude), max(east.1, place.longitude))
        }
        middle = Outline.Point(east: (east.0 + east.1) / 2, north: (north.0 + north.1) / 2)
        narrowing = max(0.2, cos(middle.north * .pi / 180))
        let ratio = Self.width / Self.height
        let wanted = max(north.1 - north.0, (east.1 - east.0) * narrowing / ratio) * 1.5
        scale = Self.height / max(wanted, Self.leastHeight)
    }

    func place(_ point: Outline.Point) -> (x: Double, y: Double) {
        (
            Self.width / 2 + (point.east - middle.east) * narrowing * scale,
            Self.height / 2 - (point.north - middle.north) * scale
        )
    }

    func place(_ coordinates: Coordinates) -> (x: Double, y: Double) {
        place(Outline.Point(east: coordinates.longitude, north: coordinates.latitude))
    }

    /// False for a point beyond the edges, or so near them that nothing could be written there.
    func shows(_ coordinates: Coordinates) -> Bool {
        let (x, y) = place(coordinates)
        return x > 40 && x < Self.width - 40 && y > 30 && y < Self.height - 30
    }

    /// The lines within the window as the `d` of a path: what lies outside is left out, and what is smaller than
    /// an eye sees.
    func path(_ lines: [[Outline.Point]]) -> String {
        var path = ""
        for line in lines {
            // A piece begins where the line comes into the window, and ends where it has left it.
            var piece: [(x: Int, y: Int)] = []
            var before: (x: Double, y: Double)?
            for point in line {
                let here = place(point)
                defer { before = here }
                guard let before else { continue }
                if isSeen(from: before, to: here) {
                    if piece.isEmpty { piece.append(rounded(before)) }
                    append(rounded(here), to: &piece)
                } else {
                    write(&piece, to: &path)
                }
            }
            write(&piece, to: &path)
        }
        return path
    }

    /// False where both ends lie beyond the same side.
    private func isSeen(from a: (x: Double, y: Double), to b: (x: Double, y: Double)) -> Bool {
        max(a.x, b.x) >= 0 && min(a.x, b.x) <= Self.width && max(a.y, b.y) >= 0 && min(a.y, b.y) <= Self.height
    }

    private func rounded(_ point: (x: Double, y: Double)) -> (x: Int, y: Int) {
        // Beyond the edges it does not matter how far.
        (
            Int(min(max(point.x, -2 * Self.width), 3 * Self.width).rounded()),
            Int(min(max(point.y, -2 * Self.height), 3 * Self.height).rounded())
        )
    }

    private func append(_ point: (x: Int, y: Int), to piece: inout [(x: Int, y: Int)]) {
        if piece.count > 1, let last = piece.last, abs(last.x - point.x) + abs(last.y - point.y) < 4 { return }
        piece.append(point)
    }

    private func write(_ piece: inout [(x: Int, y: Int)], to path: inout String) {
        defer { piece = [] }
        guard piece.count > 1, let first = piece.first else { return }
        let wide = (piece.map(\.x).max() ?? 0) - (piece.map(\.x).min() ?? 0)
        let high = (piece.map(\.y).max() ?? 0) - (piece.map(\.y).min() ?? 0)
        guard wide + high > 5 else { return }
        path += "M\(first.x) \(first.y)l"
        var last = first
        for (index, point) in piece.dropFirst().enumerated() {
            let (x, y) = (point.x - last.x, point.y - last.y)
            if index > 0, x >= 0 { path += " " }
            path += "\(x)\(y < 0 ? "" : " ")\(y)"
            last = point
        }
    }
}
