import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct BackgroundTests {
    private func kit(_ chapter: String, _ text: String) -> PressKit {
        FlowingText.kit(
            """
            #THE SALT ROAD
            #Synopsis
            Nell carries salt over a pass that has been closed since her mother went over it with an empty cart.
            #Production notes
            The film was shot in thirty days on the pass itself, with two cameras and a mule that knew the way.
            #\(chapter)
            \(text)
            #Cast
            Ada Quill\tNell
            Ben Hale\tThe carter
            """)
    }

    @Test func `a chapter that counts and dates, and speaks of no film, tells of the world`() {
        let found = kit(
            "A short history of salt",
            "Salt has gone over the pass since 1380. Four hundred carts a year paid the toll, until the railway came "
                + "in 1871 and took all but two of them. The toll house stands, and its keeper waves at hikers."
        )
        #expect(found.sections(.notes).map { $0.heading?.value } == ["A short history of salt"])
        #expect(found.sections(.productionNotes).count == 1)
    }

    @Test(arguments: [
        "The mill that we see was built in 1871 for another film and had stood empty ever since that time in the "
            + "valley, so that the owner was glad of us and of our forty lamps, all of which we left behind there.",
        "Nell was to walk forty kilometres in 1871, and so she did, day after day, up to the old toll house and "
            + "down again, until her boots gave way and the mule sat down beside her on the road to the valley.",
        "Gaffer Ole Ras carried 40 lamps up the pass by hand, as no cart had gone that way since the year of 1871 "
            + "and the mule would not hear of electricity, nor of the man who had brought it up from the valley.",
    ]) func `a chapter that names the film, a part or who did what tells of the making`(text: String) {
        let found = kit("The mill", text)
        #expect(found.sections(.notes).isEmpty)
        #expect(found.sections(.productionNotes).count == 2)
    }

    @Test func `the story under about the film is the synopsis of a kit that has none`() {
        let text =
            "Nell carries salt over a pass that has been closed since her mother went over it with an empty cart. "
            + "The carter says that there is nothing on the other side. She has heard that said of this side as well, "
            + "and by the same people, and so she sets out at night, before anybody is awake to say it to her again."
        let found = FlowingText.kit(
            "#THE SALT ROAD\n#About the film\n\(text)\n#Director's statement\nI like salt.")
        #expect(found.sections(.synopsis).map { $0.paragraphs.count } == [1])
        let making = FlowingText.kit(
            "#THE SALT ROAD\n#About the film\nThis film was made on a pass. \(text)\n#Director's statement\nI like salt."
        )
        #expect(making.sections(.synopsis).isEmpty)
    }

    @Test func `about the film above the sheet and nothing else is the sheet`() {
        let found = FlowingText.kit(
            """
            #THE SALT ROAD
            #About the film
            Original title: The Salt Road
            Year: 2031
            Running time: 88 min
            Format: DCP
            #Synopsis
            Nell carries salt over a pass that has been closed since her mother went over it with an empty cart.
            """)
        #expect(found.sections(.productionNotes).isEmpty)
        #expect(found.sections(.technical).count == 1)
    }

    @Test func `what a kit offers to schools is a section of its own kind`() {
        let found = kit(
            "For schools",
            "A booklet for pupils from eight to ten comes with the film, and the mule visits on request.")
        #expect(found.sections(.other).map { $0.heading?.value } == ["For schools"])
    }
}
