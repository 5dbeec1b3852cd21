import DossierKit

extension Typesetter {
    /// What the kit tells that is new, in its own order.
    mutating func news() -> Part? {
        let known = kit.news.filter { !$0.title.isEmpty }
        guard !known.isEmpty else { return nil }
        let heading = heading("news", nil, { $0[.news] })
        var views: [View] = []
        for item in known {
            let id = anchors.take("news-\(slug(item.date))-\(slug(item.title, words: 5))")
            addresses.news.append(id)
            let link = item.url.flatMap(SafeLink.init)
            views.append(
                View([
                    "newsID": .text(id), "title": .text(item.title),
                    "date": DateWords.parts(item.date) == nil ? nil : .text(item.date),
                    "written": .text(words.dates.written(item.date)),
                    "prose": prose(item.text.map { [$0] }), "href": link.map { .text($0.address) },
                    "printed": .text(withoutScheme(item.url ?? "")),
                ]))
        }
        return part(.news, "news", heading, ["news": .list(views)])
    }

    /// Films to watch: links, and files of the kit that are there.
    mutating func trailers() -> Part? {
        let views = kit.trailers.compactMap { trailer in trailerView(trailer) }
        guard !views.isEmpty else { return nil }
        let heading = heading("trailers", nil, { $0[.trailers, views.count] })
        return part(.trailers, "trailers", heading, ["trailers": .list(views)])
    }

    private func trailerView(_ trailer: Trailer) -> View? {
        let file = trailer.file.flatMap { films[$0] }
        let link = trailer.url.flatMap(SafeLink.init)
        guard let href = link?.address ?? file.map({ encodedPath($0.path) }) else { return nil }
        let captions = trailer.captions.flatMap { films[$0] }
        // A browser shows a film only with captions: without them it would be lost on those who can't hear it.
        let player: View? = file.flatMap { file in
            captions.map { captions in
                View([
                    "film": .text(encodedPath(file.path)), "captions": .text(encodedPath(captions.path)),
                    "language": .some(trailer.language.flatMap { isLanguageTag($0) ? $0 : nil }),
                    "poster": prints.first.map { .text(encodedPath($0.web.path)) },
                ])
            }
        }
        let language = trailer.language.map { regions.language($0) }
        let place = link == nil ? file.map { "\($0.format), \(size($0.size))" } : host(trailer.url ?? "")
        return View([
            "title": .text(trailer.title ?? words[.trailers]), "href": .text(href),
            "isFile": .flag(link == nil),
            "details": .some([language, place].compactMap { $0 }.joined(separator: ", ")),
            "player": player,
        ])
    }

    /// `vimeo.example` of a web address.
    private func host(_ address: String) -> String? {
        let host = withoutScheme(address).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return host.isEmpty ? nil : String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
    }
}
