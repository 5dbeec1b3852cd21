public import DossierDiagnostics
import DossierText

extension Profile {
    /// The files that come with the program, by name.
    static let files: [(name: String, bytes: [UInt8])] = [
        ("berlinale-generation-short", PackageResources.berlinale_generation_short_profile),
        ("berlinale-shorts", PackageResources.berlinale_shorts_profile),
        ("cannes-short", PackageResources.cannes_short_profile),
        ("clermont-ferrand", PackageResources.clermont_ferrand_profile),
        ("della-award", PackageResources.della_award_profile),
        ("festival-form", PackageResources.festival_form_profile),
        ("la-cinef", PackageResources.la_cinef_profile),
        ("locarno-short", PackageResources.locarno_short_profile),
        ("picture-agency", PackageResources.picture_agency_profile),
        ("press-book", PackageResources.press_book_profile),
        ("sundance-short", PackageResources.sundance_short_profile),
        ("toronto-short", PackageResources.toronto_short_profile),
    ]

    /// The names of the profiles that come with the program, sorted.
    public static var names: [String] { files.map(\.name) }

    /// A profile that comes with the program.
    ///
    /// - Throws: `Failure` with the nearest name if there is none of this name.
    public static func known(_ name: String) throws(Failure) -> Profile {
        guard let file = files.first(where: { $0.name == name }) else {
            let start = names.filter { $0.hasPrefix(name) || $0.hasSuffix("-" + name) }
            let near = names.map { ($0, editDistance($0, name, limit: 4)) }.filter { $0.1 <= 4 }.min {
                $0.1 < $1.1
            }?.0
            let nearest = start.isEmpty ? [near].compactMap(\.self) : Array(start.prefix(3))
            let guess =
                nearest.isEmpty ? "" : "did you mean \(nearest.map { "'\($0)'" }.joined(separator: " or "))? "
            throw Failure(
                code: "profile/unknown-profile", message: "'\(harmless(name))' is no profile",
                help: guess + "there are: \(names.joined(separator: ", ")); or give the file of your own")
        }
        return try ProfileFile.read(file.bytes, file: file.name + ".profile", name: file.name)
    }
}
