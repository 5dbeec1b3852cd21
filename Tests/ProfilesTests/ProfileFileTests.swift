import DossierDiagnostics
import DossierProfiles
import Foundation
import Testing

@Suite struct ProfileFileTests {
    private func read(_ text: String) throws(Failure) -> Profile {
        try ProfileFile.read(Array(text.utf8), file: "desk.profile", name: "desk")
    }

    private func failure(_ text: String) -> String {
        do throws(Failure) {
            _ = try read(text)
            return ""
        } catch {
            return "\(error.diagnostic.code) \(error.diagnostic.message); \(error.diagnostic.help ?? "")"
        }
    }

    @Test func `a profile is a line a demand`() throws {
        let profile = try read(
            """
            # Our own.
            title: A desk
            source: a letter of May
            date: 2031-05
            logline: at most 25 words
            short-synopsis: 300 to 600 characters
            stills: 3
            still-side: at least 2400 pixels
            still-size: at most 3 MB
            file-size: at most 800 kB
            running-time: 60 to 200 minutes
            parts: cast, contacts

            """)
        #expect(profile.title == "A desk")
        #expect(
            profile.demands == [
                .length(.logline, Bounds(most: 25), .words),
                .length(.shortSynopsis, Bounds(least: 300, most: 600), .characters),
                .stills(Bounds(least: 3, most: 3)), .stillSide(Bounds(least: 2400)),
                .stillSize(Bounds(most: 3_000_000)), .fileSize(Bounds(most: 800_000)),
                .runningTime(Bounds(least: 60, most: 200)), .part(.cast), .part(.contacts),
            ])
    }

    @Test(arguments: [
        ("logline at most 25 words", "line 1: 'logline at most 25 words' has no colon"),
        ("source: x\nlogline:", "line 2: 'logline' asks for nothing"),
        (
            "source: x\nlogline: at moist 25 words",
            "line 2: 'at moist 25 words' is nothing that can be asked, a number is missing"
        ),
        (
            "source: x\nlogline: at most words",
            "line 2: 'at most words' is nothing that can be asked, a number behind 'at most' is missing"
        ),
        ("source: x\nlogline: 30 to 20 words", "the smaller number first is missing"),
        ("source: x\nlogline: 30 lines", "words or characters behind the number is missing"),
        ("source: x\nstill-size: 3", "a number and kb or mb is missing"),
        ("source: x\nlogline: 99999999999999999999 words", "a number is missing"),
        ("source: x\nsynopis: 30 words", "line 2: 'synopis' is no key of a profile; write 'synopsis'"),
        ("source: x\nparts: cats", "line 2: 'cats' is no part of a kit; write 'cast'"),
        ("source: x\nstills: 3\nstills: 4", "line 3: 'stills' stands on line 2 already"),
        ("stills: 3", "'desk.profile' does not say who asks"),
        ("source: x", "'desk.profile' asks for nothing"), ("", "asks for nothing"),
    ]) func `what cannot be read is told with its line`(_ text: String, _ expected: String) {
        let told = failure(text)
        #expect(told.hasPrefix("profile/broken-file "))
        #expect(told.contains(expected), "\(told)")
    }

    @Test func `bytes that are no text are no profile`() {
        for bytes in [[0xFF, 0xFE, 0x00], [UInt8](repeating: 0x61, count: ProfileFile.mostBytes + 1)] {
            #expect(throws: Failure.self) { _ = try ProfileFile.read(bytes, file: "x", name: "x") }
        }
    }

    @Test func `broken profiles never crash the reader`() {
        let text = Array(
            "source: x\nlogline: 50 to 100 words\nstill-size: at most 3 MB\nparts: cast, crew\n".utf8)
        for at in text.indices {
            for byte in [UInt8(0x0A), 0x3A, 0x20, 0x39, 0xC3] {
                var broken = text
                broken[at] = byte
                _ = try? ProfileFile.read(broken, file: "x", name: "x")
            }
        }
    }

    @Test(arguments: Profile.names) func `a profile that comes with the program says who asks, and when`(
        _ name: String
    ) throws {
        let profile = try Profile.known(name)
        #expect(profile.source.hasPrefix("http"))
        #expect(profile.date.count >= 4)
        #expect(profile.title != name)
    }

    @Test func `every file of the folder is known`() throws {
        let folder = URL(filePath: #filePath).appending(path: "../../../Sources/Profiles/Known").standardized
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(files.sorted() == Profile.names.map { $0 + ".profile" })
    }

    @Test func `an unknown name is answered with the nearest`() {
        func help(_ name: String) -> String {
            do throws(Failure) {
                _ = try Profile.known(name)
                return ""
            } catch { return error.diagnostic.help ?? "" }
        }
        #expect(help("cannes").hasPrefix("did you mean 'cannes-short'? "))
        #expect(help("della-awrad").hasPrefix("did you mean 'della-award'? "))
        #expect(help("nothing-like-it").hasPrefix("there are: berlinale"))
    }
}
