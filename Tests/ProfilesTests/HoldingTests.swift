import DossierDiagnostics
import DossierKit
import DossierKitFolder
import DossierProfiles
import Testing

@Suite struct HoldingTests {
    private let kit = KitFile.read(
        Array(
            """
            ---
            title: Lanterns
            lang: en
            running-time: 104
            credits:
              - director: Greta Halvar
            ---

            ## Logline

            A keeper waits for the boat.

            ## Synopsis

            A keeper waits for the boat on a small island, and one night it comes without a light.

            ## Biography {.biography people="Nell Corder"}

            Nell Corder was born in Hull.

            """.utf8), file: "kit.md"
    ).kit

    private func told(_ demands: String, _ measured: Measured = Measured()) throws -> [String] {
        let profile = try ProfileFile.read(Array("source: x\n\(demands)\n".utf8), file: "x", name: "x")
        return profile.reports(on: kit, measured: measured).map {
            "\($0.code) \($0.source.map { String($0.line) } ?? "–") \($0.message); \($0.help ?? "")"
        }
    }

    @Test func `a kit that is as it is asked for is told nothing`() throws {
        #expect(
            try told(
                """
                logline: at most 25 words
                synopsis: 10 to 20 words
                short-synopsis: at most 86 characters
                running-time: at least 60 minutes
                parts: logline, synopsis, crew, biography
                stills: 0
                """
            ).isEmpty)
    }

    @Test func `a text is measured in words or characters`() throws {
        #expect(
            try told("logline: at most 4 words\nsynopsis: at least 100 characters") == [
                "profile/text-length 11 a logline of 6 words, at most 4 are asked for; take out 2 words or more",
                "profile/text-length 15 a synopsis of 86 characters, at least 100 are asked for; add 14 characters or more",
            ])
    }

    @Test func `what is not there is missing, and a biography of somebody else is not the director’s`() throws {
        #expect(
            try told(
                "long-synopsis: at most 300 words\nstatement: 100 to 300 words\nparts: cast, contacts, director-biography, stills"
            ).map {
                $0.split(separator: ";")[0]
            } == [
                "profile/missing-part – statement is missing", "profile/missing-part – cast is missing",
                "profile/missing-part – contacts is missing",
                "profile/missing-part – director’s biography is missing",
                "profile/missing-part – stills is missing",
            ])
    }

    @Test func `stills and files are measured`() throws {
        let measured = Measured(
            documents: [.init(name: "lanterns.pdf", bytes: 12_340_000)],
            stills: [
                .init(name: "a.jpg", bytes: 3_400_000, width: 3000, height: 2000),
                .init(name: "b.jpg", bytes: 90_000, width: 800, height: 1200),
                .init(name: "c.tif", bytes: 500_000),
            ])
        #expect(
            try told(
                "stills: at least 5\nstill-side: at least 2400 pixels\nstill-size: at most 3 MB\nfile-size: at most 10 MB",
                measured) == [
                    "profile/stills – 3 stills, at least 5 are asked for; add 2 stills or more",
                    "profile/still-side – 'b.jpg' is 800 × 1200 pixels, at least 2400 on the longer side are asked for; take the picture from the original, not from a copy",
                    "profile/still-size – 'a.jpg' has 3.4 MB, at most 3 MB are asked for; save it smaller",
                    "profile/file-size – 'lanterns.pdf' has 12.3 MB, at most 10 MB are asked for; save it smaller",
                ])
    }

    @Test func `a film that is too long is told at its running time`() throws {
        #expect(
            try told("running-time: at most 15 minutes") == [
                "profile/running-time 4 a film of 104 minutes, at most 15 are asked for; look for another section, or another recipient"
            ])
    }

    @Test func `every code has a page`() throws {
        let known = Set(ProfileRules.all.map(\.code))
        for code in [
            "text-length", "missing-part", "stills", "still-side", "still-size", "file-size", "running-time",
            "broken-file", "unknown-profile",
        ] {
            #expect(known.contains("profile/\(code)"))
        }
        #expect(ProfileRules.all.map(\.code) == ProfileRules.all.map(\.code).sorted())
        #expect(ProfileRules.all.allSatisfy { $0.explanation.count > 60 })
    }
}
