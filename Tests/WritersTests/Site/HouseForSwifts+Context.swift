import DossierKit

extension HouseForSwifts {
    static var timeline: [Event] {
        [
            Event(.birth, date: "1979", text: "She was born in Batumi in 1979."),
            Event(.history, date: "1953-08", text: "The valley was first measured in August 1953."),
            Event(.shooting, date: "2019-11-02", until: "2020-03-20", text: "They shot for one winter."),
            Event(
                .other, date: "2017",
                text:
                    "We had written a scene with a wedding in the yard of the school, and when we arrived the yard was a lake."
            ),
            Event(.premiere, date: "2021-09-04", text: "It was first shown in Brume."),
            Event(.release, date: "2021-11-03", text: "It came out in France."),
        ]
    }

    static var places: [Place] {
        var dam = Place("The dam above Namokhvani", kind: .setting)
        dam.at = Coordinates(latitude: 42.42, longitude: 42.7)
        return [
            dam, Place("Kutaisi", kind: .filming, country: "GE"), Place("Tbilisi", kind: .filming),
            Place("Batumi", kind: .birth, country: "GE"),
            Place("A village nobody has heard of", kind: .mention),
        ]
    }

    static var trailers: [Trailer] {
        var own = Trailer(title: "Trailer", file: "media/trailer.mp4")
        own.captions = "media/trailer.en.vtt"
        own.language = "ka"
        return [own, Trailer(title: "The first four minutes", url: "https://video.example/swifts")]
    }

    static var news: [News] {
        [
            News(
                date: "2022-02-14", title: "Three prizes in Tbilisi",
                text: Passage("The film was shown in the *old* hall. There was snow."),
                url: "https://winterscreens.example/2022"),
            News(date: "2021-09-04", title: "First shown"),
        ]
    }
}
