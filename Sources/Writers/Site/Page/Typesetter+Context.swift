import DossierKit

extension Typesetter {
    /// The places and the years that the kit speaks of: a map, a line, and both in words. Nil without any.
    ///
    /// It is a way into the text, as the table of contents is: each event leads to where it is told.
    mutating func context() -> Part? {
        let places = placeRows()
        let events = eventRows()
        guard places != nil || events != nil else { return nil }
        let heading = heading("context", nil, { $0[.context] })
        return part(
            .context, "context", heading,
            ["map": map(), "places": places, "line": timeLine(), "events": events])
    }

    /// Remembers where something is told.
    mutating func tell(_ passages: [Passage], at id: String) {
        guard !kit.timeline.isEmpty else { return }
        addresses.told += passages.lazy.filter { !$0.text.isEmpty }.map { ($0.text, id) }
    }

    // MARK: Places

    /// Each place once, with all that it is to the film.
    private var places: [(name: String, kind: Place.Kind, country: String?, at: Coordinates?)] {
        let countries = kit.film.countries.map(\.value)
        var seen: Set<String> = []
        return kit.places.compactMap { place in
            guard seen.insert("\(place.kind) \(place.name)").inserted else { return nil }
            return (
                place.name, place.kind, place.country,
                Gazetteer.coordinates(of: place, countries: countries, regions: regions)
            )
        }
    }

    private func map() -> View? {
        let known = places.compactMap { place in place.at.map { (place.name, place.kind, $0) } }
        guard let window = MapWindow(around: known.map(\.2)) else { return nil }
        var labels = MapLabels()
        for (_, _, at) in known {
            let (x, y) = window.place(at)
            labels.takeDot(x: x, y: y)
        }
        var names: [View] = []
        var seen: Set<String> = []
        for (name, _, at) in known where seen.insert(name).inserted {
            let (x, y) = window.place(at)
            guard let label = labels.place(name, x: x, y: y) else { continue }
            names.append(
                View([
                    "name": .text(name), "x": .number(label.x), "y": .number(label.y),
                    "anchor": .text(label.anchor),
                ]))
        }
        // Where the towns leave room, countries are named: whoever does not know the coast finds the way by them.
        let large = Gazetteer.countries.filter { $0.towns > 1 && window.shows($0.at) }
        let countries = large.compactMap { code, at, _ -> View? in
            let name = regions.country(code)
            let (x, y) = window.place(at)
            guard !seen.contains(name), labels.takes(name, middle: x, y: y) else { return nil }
            return View(["name": .text(name), "x": .number(Int(x)), "y": .number(Int(y))])
        }
        let dots = known.map { _, kind, at in
            let (x, y) = window.place(at)
            return View([
                "x": .number(Int(x.rounded())), "y": .number(Int(y.rounded())), "kind": .text(kind.rawValue),
            ])
        }
        var shown: [String] = []
        for (name, _, _) in known where !shown.contains(name) { shown.append(name) }
        return View([
            "width": .number(Int(MapWindow.width)), "height": .number(Int(MapWindow.height)),
            "label": .text(words.filled(.map, words.list(shown))),
            "coasts": .text(window.path(Outline.allCoasts)), "borders": .text(window.path(Outline.allBorders)),
            "dots": .list(dots), "names": .list(names), "countries": .list(countries),
        ])
    }

    /// What is set where, filmed where, and so on; every place, on the map or not.
    private func placeRows() -> View? {
        let labels: [(Place.Kind, InterfaceWords.Label)] = [
            (.setting, .setting), (.filming, .filming), (.birth, .birthplace), (.mention, .mentioned),
        ]
        let places = places
        return .rows(
            labels.compactMap { kind, label in
                let names = places.filter { $0.kind == kind }.map { place in
                    let country = place.country.map { regions.country($0) }
                    return place.name + (country.map { $0 == place.name ? "" : " (\($0))" } ?? "")
                }
                guard !names.isEmpty else { return nil }
                return View(["label": .text(words[label]), "value": .text(names.joined(separator: ", "))])
            })
    }

    // MARK: Years

    private func timeLine() -> View? {
        TimeLine(kit.timeline).map { line in
            View([
                "height": .number(line.height), "axis": .number(line.axis),
                "label": .text("\(words[.timeline]): \(line.years.lowerBound)–\(line.years.upperBound)"),
                "spans": .list(
                    line.spans.map { span in
                        View(["x": percent(span.x), "end": percent(span.end), "y": .number(span.y)])
                    }),
                "dots": .list(
                    line.dots.map { dot in
                        View(["x": percent(dot.x), "y": .number(dot.y), "kind": .text(dot.kind.rawValue)])
                    }),
                "ticks": .list(
                    line.ticks.map { tick in
                        View([
                            "x": percent(tick.x), "y": .number(line.height - 4), "year": .number(tick.year),
                            "anchor": .text(tick.x < 1 ? "start" : tick.x > 99 ? "end" : "middle"),
                        ])
                    }),
            ])
        }
    }

    /// With one digit behind the point.
    private func percent(_ value: Double) -> View {
        let tenths = Int((value * 10).rounded())
        return .text(tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)")
    }

    /// The events in the order of time, each in the kit's own sentence.
    private func eventRows() -> View? {
        let events = kit.timeline.enumerated().filter { !$0.element.text.isEmpty }
            .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
        return .rows(
            events.map { _, event in
                let until = event.until.map { "–" + words.dates.written($0) } ?? ""
                return View([
                    "date": .text(words.dates.written(event.date) + until),
                    "told": .text(cut(event.text, at: 160)),
                    "href": .some(addresses.told.first { $0.text.contains(event.text) }?.id),
                ])
            })
    }
}
