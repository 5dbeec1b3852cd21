/// What a recipient asks of a press kit: a festival, a prize, a picture desk.
public struct Profile: Sendable, Hashable {
    /// What `--profile` takes.
    public var name: String
    public var title: String
    /// Where it is asked: an address, or the name of a paper.
    public var source: String
    /// When the source said so, as EDTF.
    public var date: String
    public var demands: [Demand]

    public init(name: String, title: String, source: String, date: String, demands: [Demand]) {
        self.name = name
        self.title = title
        self.source = source
        self.date = date
        self.demands = demands
    }
}

/// One thing that is asked.
public enum Demand: Sendable, Hashable {
    /// A text of so many words or characters.
    case length(Text, Bounds, LengthUnit)
    /// Minutes.
    case runningTime(Bounds)
    case stills(Bounds)
    /// Pixels of the longer side of every still.
    case stillSide(Bounds)
    /// Bytes of every still.
    case stillSize(Bounds)
    /// Bytes of every document of the kit.
    case fileSize(Bounds)
    case part(Part)

    /// A text that is measured.
    public enum Text: String, Sendable, Hashable, CaseIterable {
        case logline
        case synopsis
        case shortSynopsis = "short-synopsis"
        case longSynopsis = "long-synopsis"
        case statement
        case biography
        case directorBiography = "director-biography"
    }

    public enum LengthUnit: String, Sendable, Hashable, CaseIterable {
        case words, characters
    }

    /// A part that has to be there.
    public enum Part: String, Sendable, Hashable, CaseIterable {
        case logline, synopsis, statement, biography, filmography, interview, cast, crew, contacts, stills
        case shortSynopsis = "short-synopsis"
        case longSynopsis = "long-synopsis"
        case productionNotes = "production-notes"
        case directorBiography = "director-biography"
        case directorFilmography = "director-filmography"
    }
}

/// From the least to the most that is asked; one of the two may be open.
public struct Bounds: Sendable, Hashable {
    public var least: Int?
    public var most: Int?

    public init(least: Int? = nil, most: Int? = nil) {
        self.least = least
        self.most = most
    }

    public func contains(_ number: Int) -> Bool { number >= least ?? .min && number <= most ?? .max }

    /// `50 to 100`, `at most 25`, `at least 3`, `4`.
    func text(_ write: (Int) -> String = { String($0) }) -> String {
        switch (least, most) {
        case (let least?, let most?): least == most ? write(least) : "\(write(least)) to \(write(most))"
        case (nil, let most?): "at most \(write(most))"
        case (let least?, nil): "at least \(write(least))"
        case (nil, nil): "any number"
        }
    }
}
