import DossierKit

/// Writes the lists of a kit as tables for spreadsheets.
enum CSVWriter {
    struct Table {
        var name: String
        var title: String
        var bytes: [UInt8]
    }

    /// The lists that have something in them. Column heads are the keys of the kit JSON.
    static func tables(_ kit: PressKit, _ words: InterfaceWords) -> [Table] {
        var tables: [Table] = []
        if !kit.credits.isEmpty {
            let title = "\(words[.cast as Section.Kind]), \(words[.crew as Section.Kind])"
            tables.append(Table(name: "credits", title: title, bytes: credits(kit)))
        }
        if kit.sections.contains(where: { !$0.works.isEmpty }) {
            tables.append(
                Table(
                    name: "filmographies", title: words[.filmography as Section.Kind],
                    bytes: filmographies(kit)))
        }
        if !kit.stills.isEmpty {
            tables.append(Table(name: "stills", title: words[.stills], bytes: stills(kit)))
        }
        return tables
    }

    private static func credits(_ kit: PressKit) -> [UInt8] {
        var table = CSVTable(["role", "label", "name", "character"])
        for credit in kit.credits {
            table.add([credit.role.rawValue, credit.label, credit.name.value, credit.character?.value])
        }
        return table.bytes
    }

    private static func filmographies(_ kit: PressKit) -> [UInt8] {
        var table = CSVTable([
            "person", "year", "title", "originalTitle", "otherTitles", "kind", "runningTime", "note",
        ])
        for section in kit.sections {
            let people = section.people.map(\.value).joined(separator: "; ")
            for work in section.works {
                table.add([
                    people, work.year.map { String($0.value) }, work.title.value, work.originalTitle?.value,
                    work.otherTitles.map(\.value).joined(separator: "; "), work.kind?.rawValue,
                    work.runningTime.map { String($0.value) }, work.note,
                ])
            }
        }
        return table.bytes
    }

    private static func stills(_ kit: PressKit) -> [UInt8] {
        var table = CSVTable(["file", "caption", "credit", "people", "year", "rights", "alt"])
        for still in kit.stills {
            table.add([
                still.file, still.caption, still.credit, still.people.joined(separator: "; "),
                still.year.map(String.init), still.rights, still.alt,
            ])
        }
        return table.bytes
    }
}
