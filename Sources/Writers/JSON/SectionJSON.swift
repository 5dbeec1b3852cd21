import DossierKit
import DossierText

extension Section {
    var json: JSON {
        .object([
            "kind": .string(kind.rawValue),
            "heading": heading.map { .string($0.value) },
            "language": language.map(JSON.string),
            "people": .strings(people.map(\.value)),
            "interviewers": .strings(interviewers.map(\.value)),
            "paragraphs": kind.isList ? nil : .strings(paragraphs.map(\.text)),
            "exchanges": .list(exchanges.map(\.json)),
            "works": .list(works.map(\.json)),
            "confidence": .confidence(confidence, heading?.confidence),
            "source": source?.json,
        ])
    }
}

extension Exchange {
    var json: JSON {
        .object([
            "question": .string(question.text),
            "answer": .array(answer.map { .string($0.text) }),
            "speaker": speaker.map { .string($0.value) },
            "confidence": .confidence(confidence, speaker?.confidence),
            "source": (source ?? question.source)?.json,
        ])
    }
}

extension Work {
    var json: JSON {
        .object([
            "title": .string(title.value),
            "originalTitle": originalTitle.map { .string($0.value) },
            "otherTitles": .strings(otherTitles.map(\.value)),
            "year": year.map { .int($0.value) },
            "runningTime": runningTime.map { .int($0.value) },
            "kind": kind.map { .string($0.rawValue) },
            "note": note.map(JSON.string),
            "confidence": .confidence(
                confidence, title.confidence, originalTitle?.confidence, year?.confidence,
                runningTime?.confidence),
            "source": (source ?? title.source)?.json,
        ])
    }
}

extension Footnote {
    var json: JSON {
        .object([
            "marker": .string(marker),
            "anchor": anchor.map { .string($0.value) },
            "text": .string(text.text),
            "numbered": isNumbered ? nil : .bool(false),
            "confidence": .confidence(confidence, anchor?.confidence),
            "source": (source ?? text.source)?.json,
        ])
    }
}
