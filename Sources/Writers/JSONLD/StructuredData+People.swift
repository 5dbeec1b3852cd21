import DossierKit
import DossierText

extension StructuredData {
    /// Those who have a place on the page, with what the kit tells of them.
    var people: [JSON] {
        var seen: Set<String> = []
        return kit.sections.compactMap { section in
            guard section.kind == .biography || section.kind == .filmography, section.people.count == 1,
                let name = section.people.first?.value, let id = addresses.people[foldedLetters(name)],
                seen.insert(id).inserted
            else { return nil }
            let own = kit.sections.filter { other in
                other.people.count == 1
                    && other.people.first.map { foldedLetters($0.value) } == foldedLetters(name)
            }
            let biography = own.first { $0.kind == .biography }
            let works = own.filter { $0.kind == .filmography }.flatMap(\.works)
            let description = biography.map { $0.paragraphs.map(\.text).joined(separator: "\n\n") }
            // Which part the person had in a work, the list does not say.
            let contributed = Self.some(works.map(work)).map { JSON.object(["contributor": $0]) }
            return .object([
                "@type": .string("Person"), "@id": .string("#" + id), "name": .string(name),
                "description": Self.some(description), "@reverse": contributed,
            ])
        }
    }

    private func work(_ work: Work) -> JSON {
        let isMovie: Set<Work.Kind> = [.feature, .short, .mediumLength, .documentary]
        let others = [work.originalTitle].compactMap { $0 } + work.otherTitles
        return .object([
            "@type": .string(work.kind.map(isMovie.contains) == true ? "Movie" : "CreativeWork"),
            "name": .string(work.title.value), "alternateName": Self.some(others.map { .string($0.value) }),
            "dateCreated": work.year.map { .string(String($0.value)) },
            "timeRequired": work.runningTime.flatMap { $0.value > 0 ? .string("PT\($0.value)M") : nil },
        ])
    }

    /// An interview as questions and answers.
    func interview(_ place: (section: Section, id: String, questions: [String])) -> JSON {
        let section = place.section
        let speakers = section.people.map { person($0.value) }
        let questions = zip(section.exchanges, place.questions).map { exchange, id in
            JSON.object([
                "@type": .string("Question"), "@id": .string("#" + id), "url": .string("#" + id),
                "name": .string(cut(exchange.question.text, at: 110)), "text": .string(exchange.question.text),
                "author": Self.some(section.interviewers.map { person($0.value) }),
                "acceptedAnswer": .object([
                    "@type": .string("Answer"),
                    "text": .string(exchange.answer.map(\.text).joined(separator: "\n\n")),
                    "author": exchange.speaker.map { person($0.value) } ?? Self.some(speakers),
                ]),
            ])
        }
        let names = words.list(section.people.map(\.value))
        let headline =
            section.heading?.value ?? (names.isEmpty ? words[.interview] : words.filled(.interviewWith, names))
        return .object([
            "@type": .string("Article"), "@id": .string("#" + place.id), "genre": .string("interview"),
            "headline": .string(headline), "inLanguage": Self.some(section.language ?? kit.language),
            "about": .object(["@id": .string("#film")]),
            "author": Self.some(section.interviewers.map { person($0.value) }), "hasPart": .array(questions),
        ])
    }

    /// The contacts.
    var desks: [JSON] {
        kit.contacts.map { contact in
            let point = JSON.object([
                "@type": .string("ContactPoint"), "contactType": .string(words[contact.kind]),
                "name": contact.organisation == nil ? nil : Self.some(contact.name?.value),
                "email": Self.some(contact.emails.map { .string($0.value) }),
                "telephone": Self.some(contact.phones.map { .string($0.value) }),
                "faxNumber": Self.some(contact.faxes.map { .string($0.value) }),
            ])
            let name = contact.organisation?.value ?? contact.name?.value
            return .object([
                "@type": .string(
                    contact.organisation == nil && contact.name != nil ? "Person" : "Organization"),
                "name": Self.some(name), "address": Self.some(contact.address),
                "url": Self.some(contact.urls.compactMap { SafeLink($0.value).map { .string($0.address) } }),
                "contactPoint": point,
            ])
        }
    }
}
