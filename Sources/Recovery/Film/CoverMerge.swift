import DossierKit

extension Film {
    /// Takes from the cover what the sheet doesn't say.
    mutating func complete(from cover: Film) {
        originalTitle = originalTitle ?? cover.originalTitle
        if countries.isEmpty { countries = cover.countries }
        if languages.isEmpty { languages = cover.languages }
        if genres.isEmpty { genres = cover.genres }
        technical.complete(from: cover.technical)
        identifiers.visa = identifiers.visa ?? cover.identifiers.visa
        for date in cover.releaseDates {
            if let known = releaseDates.firstIndex(where: { $0.date == date.date }) {
                if releaseDates[known].country == nil { releaseDates[known].country = date.country }
            } else if !releaseDates.contains(where: { $0.country == date.country }) {
                releaseDates.append(date)
            }
        }
        logline = logline ?? cover.logline
    }
}

extension Technical {
    fileprivate mutating func complete(from cover: Technical) {
        aspectRatio = aspectRatio ?? cover.aspectRatio
        colour = colour ?? cover.colour
        sound = sound ?? cover.sound
        shootingFormat = shootingFormat ?? cover.shootingFormat
        screeningFormat = screeningFormat ?? cover.screeningFormat
        rating = rating ?? cover.rating
    }
}
