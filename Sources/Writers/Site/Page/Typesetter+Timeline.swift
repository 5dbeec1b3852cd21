import DossierKit

extension Typesetter {
    /// The years that the kit speaks of, drawn as a line; nil with fewer than three events in fewer than two years.
    ///
    /// What happened is the kit's own sentence, as the title of each dot, and all of them as the picture's name.
    func timeline() -> View? {
        let events = kit.timeline.compactMap { event in
            DateWords.parts(String(event.date.prefix(4)))?.first.map { (year: $0, event: event) }
        }.sorted { $0.year < $1.year }
        guard events.count >= 3, let first = events.first?.year, let last = events.last?.year, first < last
        else {
            return nil
        }
        func place(_ year: Int) -> String { String(12 + 336 * (year - first) / (last - first)) }
        let dots = events.map { year, event in
            View(["x": .text(place(year)), "told": .text(told(event))])
        }
        let ticks = [(first, "start"), (last, "end")].map { year, anchor in
            View(["x": .text(anchor == "start" ? "8" : "352"), "anchor": .text(anchor), "year": .number(year)])
        }
        let summary = events.map { told($0.event) }.joined(separator: " ")
        return View([
            "label": .text(words[.timeline]), "summary": .text(summary), "ticks": .list(ticks),
            "dots": .list(dots),
        ])
    }

    private func told(_ event: Event) -> String {
        "\(words.dates.written(event.date)): \(cut(event.text, at: 160))"
    }
}
