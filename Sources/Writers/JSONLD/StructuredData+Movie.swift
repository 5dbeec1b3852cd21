import DossierKit
import DossierText

extension StructuredData {
    var movie: JSON {
        let film = kit.film
        let otherTitles = [film.originalTitle].compactMap { $0 } + film.alternativeTitles
        return .object([
            "@type": .string("Movie"), "@id": .string("#film"),
            "name": Self.some((film.title ?? film.originalTitle)?.value),
            "alternateName": Self.some(otherTitles.map { .string($0.value) }),
            "description": Self.some(film.logline?.text ?? firstText(.logline)),
            "abstract": Self.some(
                firstText(.shortSynopsis) ?? firstText(.synopsis) ?? firstText(.longSynopsis)),
            "dateCreated": film.year.map { .string(String($0.value)) },
            "duration": film.runningTime.flatMap { $0.value > 0 ? .string("PT\($0.value)M") : nil },
            "countryOfOrigin": Self.some(film.countries.map { country($0.value) }),
            "inLanguage": Self.some(film.languages.map { .string($0.value) }),
            "genre": Self.some(film.genres.map { .string($0.value) }),
            "director": people(.director), "author": people(.writer), "producer": people(.producer),
            "actor": Self.some(actors), "musicBy": people(.composer), "translator": people(.translator),
            "productionCompany": companies(.productionCompany, .coProductionCompany),
            "sponsor": companies(.supporter), "publisher": companies(.distributor),
            "contributor": Self.some(contributors),
            "releasedEvent": Self.some(film.releaseDates.map(release)),
            "contentRating": Self.some(film.technical.rating?.value),
            "titleEIDR": Self.some(film.identifiers.eidr?.value),
            "identifier": Self.some(identifiers), "award": Self.some(kit.awards.map(award)),
            "review": Self.some(kit.quotes.map(review)), "image": Self.some(stills.map(image)),
        ])
    }

    private func firstText(_ kind: Section.Kind) -> String? {
        let section = kit.sections.first { $0.kind == kind && !$0.paragraphs.isEmpty }
        return section.map { $0.paragraphs.map(\.text).joined(separator: "\n\n") }
    }

    private func names(_ role: Role) -> [String] {
        var seen: Set<String> = []
        return kit.credits.filter { $0.role == role }.map(\.name.value).filter { seen.insert($0).inserted }
    }

    private func people(_ role: Role) -> JSON? { Self.some(names(role).map(person)) }

    private func companies(_ roles: Role...) -> JSON? {
        var seen: Set<String> = []
        let all = roles.flatMap(names).filter { seen.insert($0).inserted }
        return Self.some(all.map(organisation))
    }

    private var actors: [JSON] {
        kit.credits.filter { [.cast, .participant, .narrator].contains($0.role) }.map { credit in
            guard let character = credit.character?.value else { return person(credit.name.value) }
            return .object([
                "@type": .string("PerformanceRole"), "actor": person(credit.name.value),
                "characterName": .string(character),
            ])
        }
    }

    /// Everyone whose role schema.org has no property for.
    private var contributors: [JSON] {
        let named: Set<Role> = [
            .director, .writer, .producer, .cast, .participant, .narrator, .composer, .translator,
            .productionCompany, .coProductionCompany, .supporter, .distributor,
        ]
        return kit.credits.filter { !named.contains($0.role) }.map { credit in
            let name = credit.name.value
            return .object([
                "@type": .string("Role"), "roleName": .string(credit.label ?? words[credit.role]),
                "contributor": credit.role.isCompany ? organisation(name) : person(name),
            ])
        }
    }

    private func country(_ code: String) -> JSON {
        .object([
            "@type": .string("Country"), "name": .string(regions.country(code)), "identifier": .string(code),
        ])
    }

    private func release(_ release: ReleaseDate) -> JSON {
        .object([
            "@type": .string("PublicationEvent"),
            "startDate": DateWords.parts(release.date) == nil ? nil : .string(release.date),
            "location": release.country.map(country),
        ])
    }

    private var identifiers: [JSON] {
        [("ISAN", kit.film.identifiers.isan), ("visa", kit.film.identifiers.visa)].compactMap { name, value in
            value.map {
                .object([
                    "@type": .string("PropertyValue"), "propertyID": .string(name), "value": .string($0.value),
                ])
            }
        }
    }

    private func award(_ award: Award) -> JSON {
        let parts = [award.award, award.section, award.festival, award.year.map { String($0) }]
        return .string(parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", "))
    }

    private func review(_ quote: Quote) -> JSON {
        .object([
            "@type": .string("Review"), "reviewBody": .string(quote.text.text),
            "author": quote.author.map { person($0) } ?? quote.publication.map { organisation($0) },
            "publisher": quote.publication.map { organisation($0) },
        ])
    }

    private func image(_ still: Still) -> JSON {
        .object([
            "@type": .string("ImageObject"), "contentUrl": .string(encodedPath(still.file)),
            "caption": Self.some(still.caption), "creditText": Self.some(still.credit),
            "copyrightNotice": Self.some(still.rights),
        ])
    }
}
