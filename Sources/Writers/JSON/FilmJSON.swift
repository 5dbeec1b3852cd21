import DossierKit
import DossierText

extension Film {
    /// The facts, and under `sources` where each was found.
    var json: JSON {
        .object([
            "title": title.map { .string($0.value) },
            "originalTitle": originalTitle.map { .string($0.value) },
            "alternativeTitles": .strings(alternativeTitles.map(\.value)),
            "year": year.map { .int($0.value) },
            "runningTime": runningTime.map { .int($0.value) },
            "countries": .strings(countries.map(\.value)),
            "languages": .strings(languages.map(\.value)),
            "genres": .strings(genres.map(\.value)),
            "logline": logline.map { .string($0.text) },
            "technical": .filled([
                "aspectRatio": technical.aspectRatio.map { .string($0.value) },
                "colour": technical.colour.map { .string($0.value) },
                "sound": technical.sound.map { .string($0.value) },
                "shootingFormat": technical.shootingFormat.map { .string($0.value) },
                "screeningFormat": technical.screeningFormat.map { .string($0.value) },
                "rating": technical.rating.map { .string($0.value) },
            ]),
            "identifiers": .filled([
                "isan": identifiers.isan.map { .string($0.value) },
                "eidr": identifiers.eidr.map { .string($0.value) },
                "visa": identifiers.visa.map { .string($0.value) },
            ]),
            "releaseDates": .list(
                releaseDates.map {
                    .object([
                        "date": .string($0.date), "country": $0.country.map(JSON.string),
                        "source": $0.source?.json,
                    ])
                }),
            "sources": sources,
            "confidence": confidences,
        ])
    }

    private var sources: JSON? {
        .filled([
            "title": title?.source?.json,
            "originalTitle": originalTitle?.source?.json,
            "alternativeTitles": alternativeTitles.first?.source?.json,
            "year": year?.source?.json,
            "runningTime": runningTime?.source?.json,
            "countries": countries.first?.source?.json,
            "languages": languages.first?.source?.json,
            "genres": genres.first?.source?.json,
            "logline": logline?.source?.json,
            "technical": .filled([
                "aspectRatio": technical.aspectRatio?.source?.json,
                "colour": technical.colour?.source?.json,
                "sound": technical.sound?.source?.json,
                "shootingFormat": technical.shootingFormat?.source?.json,
                "screeningFormat": technical.screeningFormat?.source?.json,
                "rating": technical.rating?.source?.json,
            ]),
            "identifiers": .filled([
                "isan": identifiers.isan?.source?.json,
                "eidr": identifiers.eidr?.source?.json,
                "visa": identifiers.visa?.source?.json,
            ]),
        ])
    }

    /// Facts the recovery is not sure of, by key.
    private var confidences: JSON? {
        .filled([
            "title": .confidence(title?.confidence),
            "originalTitle": .confidence(originalTitle?.confidence),
            "alternativeTitles": lowest(alternativeTitles),
            "year": .confidence(year?.confidence),
            "runningTime": .confidence(runningTime?.confidence),
            "countries": lowest(countries),
            "languages": lowest(languages),
            "genres": lowest(genres),
            "technical": .filled([
                "aspectRatio": .confidence(technical.aspectRatio?.confidence),
                "colour": .confidence(technical.colour?.confidence),
                "sound": .confidence(technical.sound?.confidence),
                "shootingFormat": .confidence(technical.shootingFormat?.confidence),
                "screeningFormat": .confidence(technical.screeningFormat?.confidence),
                "rating": .confidence(technical.rating?.confidence),
            ]),
            "identifiers": .filled([
                "isan": .confidence(identifiers.isan?.confidence),
                "eidr": .confidence(identifiers.eidr?.confidence),
                "visa": .confidence(identifiers.visa?.confidence),
            ]),
        ])
    }

    private func lowest(_ facts: [Found<String>]) -> JSON? {
        .confidence(facts.lazy.map(\.confidence).min())
    }
}

extension Credit {
    var json: JSON {
        .object([
            "role": .string(role.rawValue), "label": label.map(JSON.string), "name": .string(name.value),
            "character": character.map { .string($0.value) },
            "confidence": .confidence(confidence, name.confidence, character?.confidence),
            "source": (source ?? name.source)?.json,
        ])
    }
}
