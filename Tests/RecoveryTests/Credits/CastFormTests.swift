import DossierKit
import DossierRecovery
import Testing

@Suite struct CastFormTests {
    private func cast(_ list: String, of opening: String = "SYNOPSIS") -> [String] {
        let kit = Leaflet.kit(
            """
            THE GLASS ORCHARD

            a film by Claire Vasseur

            \(opening)
            A gardener inherits a house in the north and finds that every tree has been given a name by her father.
            When the frost comes she has to decide which of them she will keep, and who will be told of it.

            \(list)

            BIOGRAPHY
            Claire Vasseur studied architecture before turning to film. She lives by the sea.
            """)
        let credits = kit.credits.filter { $0.role == .cast }
        return credits.map { "\($0.name.value) as \($0.character?.value ?? "-")" }
    }

    private let three = ["Ann Marsh as Nell", "Bob Field as the postman", "Cid Stone as Captain Moe"]

    @Test func `a slash parts actor and part`() {
        #expect(cast("CAST\nAnn Marsh / Nell\nBob Field / the postman\nCid Stone / Captain Moe") == three)
    }

    @Test func `capitals above parts are a list and no headings`() {
        #expect(cast("CAST\nANN MARSH\nNell\nBOB FIELD\nthe postman\nCID STONE\nCaptain Moe") == three)
    }

    @Test func `names and parts run over the ends of lines`() {
        #expect(
            cast("CAST\nAnn Marsh (Nell), Bob Field (the postman), Cid\nStone (Captain Moe)") == three)
        #expect(
            cast("CAST\nWith Ann Marsh, Bob Field, Cid Stone, Dora\nPike and Ed Rook.") == [
                "Ann Marsh as -", "Bob Field as -", "Cid Stone as -", "Dora Pike as -", "Ed Rook as -",
            ])
    }

    @Test func `a word that labels a role heads a cast that stands below it`() {
        #expect(cast("Starring\nAnn Marsh – Nell\nBob Field – the postman\nCid Stone – Captain Moe") == three)
    }

    @Test func `heads of portraits name the part`() {
        let prose =
            "She grew up by the sea and came to film late.\nThis is her third part in a film of this house.\n"
        let heads = ["Ann Marsh / Nell", "Bob Field / the postman", "Cid Stone / Captain Moe"]
        #expect(cast("CAST\n\n" + heads.map { "\($0)\n\(prose)\n" }.joined()) == three)
    }
}
