import DossierKit
import DossierText

extension Contact {
    var json: JSON {
        .object([
            "kind": .string(kind.rawValue),
            "organisation": organisation.map { .string($0.value) },
            "name": name.map { .string($0.value) },
            "emails": .strings(emails.map(\.value)),
            "phones": .strings(phones.map(\.value)),
            "faxes": .strings(faxes.map(\.value)),
            "urls": .strings(urls.map(\.value)),
            "address": address.map(JSON.string),
            "confidence": .confidence(confidence),
            "source": source?.json,
        ])
    }
}

extension Award {
    var json: JSON {
        .object([
            "festival": .string(festival), "year": year.map(JSON.int), "section": section.map(JSON.string),
            "award": award.map(JSON.string), "confidence": .confidence(confidence), "source": source?.json,
        ])
    }
}

extension Quote {
    var json: JSON {
        .object([
            "text": .string(text.text), "author": author.map(JSON.string),
            "publication": publication.map(JSON.string), "confidence": .confidence(confidence),
            "source": (source ?? text.source)?.json,
        ])
    }
}

extension Still {
    var json: JSON {
        .object([
            "file": .string(file), "caption": caption.map(JSON.string), "credit": credit.map(JSON.string),
            "alt": alt.map(JSON.string), "people": .strings(people), "year": year.map(JSON.int),
            "rights": rights.map(JSON.string), "embargo": embargo.map(JSON.string), "source": source?.json,
        ])
    }
}

extension Trailer {
    var json: JSON {
        .object([
            "title": title.map(JSON.string), "url": url.map(JSON.string), "file": file.map(JSON.string),
            "captions": captions.map(JSON.string), "language": language.map(JSON.string),
            "source": source?.json,
        ])
    }
}

extension News {
    var json: JSON {
        .object([
            "date": .string(date), "title": .string(title), "text": (text?.text).map(JSON.string),
            "url": url.map(JSON.string), "source": source?.json,
        ])
    }
}

extension Event {
    var json: JSON {
        .object([
            "date": .string(date), "until": until.map(JSON.string), "kind": .string(kind.rawValue),
            "text": .string(text), "confidence": .confidence(confidence), "source": source?.json,
        ])
    }
}

extension Place {
    var json: JSON {
        .object([
            "name": .string(name), "country": country.map(JSON.string), "kind": .string(kind.rawValue),
            "at": at.map { .array([.double($0.latitude), .double($0.longitude)]) },
            "confidence": .confidence(confidence), "source": source?.json,
        ])
    }
}
