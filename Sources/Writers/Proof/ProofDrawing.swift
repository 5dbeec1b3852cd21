import DossierDiagnostics
import Foundation

/// A drawn page with its marks laid over it.
enum ProofDrawing {
    static func markup(
        _ picture: ProofSheet.Picture, name: String, marks: [ProofSheet.Mark], texts: SourceTexts,
        in leaf: ProofSheet.Leaf
    ) -> Markup {
        var out = Markup()
        out.open("figure", ["class": "page"])
        out.open(
            "img",
            [
                "src": "data:image/jpeg;base64," + Data(picture.bytes).base64EncodedString(),
                "alt": "The kit, \(name)", "width": String(Int(picture.width.rounded())),
                "height": String(Int(picture.height.rounded())),
            ])
        let text = texts[leaf.file]?.bytes ?? []
        var heights: [Double] = []
        for mark in marks {
            let frames = frames(of: mark.range, in: picture.runs, text)
            // The number stands in the margin, beside its line; one that would hide another stands below it. A place
            // without type of its own has its number at the page's head.
            var top = frames.first.map { $0.y + $0.height / 2 } ?? 0
            let room = picture.height / 30
            while heights.contains(where: { abs($0 - top) < room * 0.9 }) { top += room }
            heights.append(top)
            out.append(number(mark, style: "top:" + percent(top, picture.height)))
            for frame in frames {
                out.open(
                    "a",
                    [
                        "class": kind(mark), "style": style(frame, picture), "href": "#note-\(mark.number)",
                        "tabindex": "-1", "aria-hidden": "true",
                    ])
                out.close("a")
            }
        }
        out.close("figure")
        return out
    }

    static func number(_ mark: ProofSheet.Mark, style: String?) -> Markup {
        var out = Markup()
        let severity = mark.severity.rawValue
        out.element(
            "a",
            [
                "class": "tag is-\(severity)\(mark.part > 0 ? " other" : "")", "id": mark.id,
                "href": "#note-\(mark.number)",
                "style": style,
                "aria-label": mark.part == 0
                    ? "Note \(mark.number), \(severity): \(mark.message)"
                    : "Also note \(mark.number): \(mark.message)",
            ], String(mark.number))
        return out
    }

    static func kind(_ mark: ProofSheet.Mark) -> String {
        "mark is-\(mark.severity.rawValue)\(mark.part > 0 ? " other" : "")"
    }

    /// The rectangles that a range covers, one a line. O(runs).
    static func frames(of range: Range<Int>, in runs: [ProofSheet.Run], _ text: [UInt8]) -> [ProofSheet.Frame] {
        var lines: [ProofSheet.Frame] = []
        for run in runs where run.range.overlaps(range) && run.frame.width > 0 && run.frame.height > 0 {
            let part = part(of: run, within: range, text)
            if let last = lines.last, abs(last.y - part.y) < max(last.height, part.height) * 0.6,
                part.x >= last.x
            {
                let top = min(last.y, part.y)
                lines[lines.count - 1] = ProofSheet.Frame(
                    x: last.x, y: top, width: max(last.x + last.width, part.x + part.width) - last.x,
                    height: max(last.y + last.height, part.y + part.height) - top)
            } else {
                lines.append(part)
            }
        }
        return Array(lines.prefix(40))
    }

    /// The part of a run that a range covers, its letters taken for equally wide.
    private static func part(of run: ProofSheet.Run, within range: Range<Int>, _ text: [UInt8])
        -> ProofSheet.Frame
    {
        let inner = range.clamped(to: run.range)
        let letters = { (range: Range<Int>) -> Double in
            let range = range.clamped(to: 0..<text.count)
            return Double(text[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) })
        }
        let whole = max(1, letters(run.range))
        let before = letters(run.range.lowerBound..<inner.lowerBound) / whole
        let share = max(letters(inner), 1) / whole
        var frame = run.frame
        frame.x += frame.width * before
        frame.width *= min(1 - min(before, 1), share)
        return frame
    }

    private static func style(_ frame: ProofSheet.Frame, _ picture: ProofSheet.Picture) -> String {
        "left:\(percent(frame.x, picture.width));top:\(percent(frame.y, picture.height));"
            + "width:\(percent(frame.width, picture.width));height:\(percent(frame.height, picture.height))"
    }

    /// With two digits, the same on every machine.
    private static func percent(_ part: Double, _ whole: Double) -> String {
        guard whole > 0, part.isFinite else { return "0%" }
        let hundredths = Int((max(0, min(1, part / whole)) * 10_000).rounded())
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
    }
}
