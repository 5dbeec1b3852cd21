import DossierKit
import Testing

@testable import DossierRecovery

/// The same few things told in every language of the vocabulary.
@Suite struct ChronicleLanguageTests {
    @Test(arguments: [
        ("en", "Shooting took place between 3 March and 9 April 2017.", "shooting 2017-03-03/2017-04-09"),
        (
            "fr", "Nous avons tourné du 3 mars au 9 avril 2017, au bord du canal.",
            "shooting 2017-03-03/2017-04-09"
        ),
        ("de", "Gedreht wurde vom 3. März bis zum 9. April 2017.", "shooting 2017-03-03/2017-04-09"),
        ("es", "El rodaje duró del 3 de marzo al 9 de abril de 2017.", "shooting 2017-03-03/2017-04-09"),
        (
            "it", "Abbiamo girato dal 3 marzo al 9 aprile 2017, sempre di notte.",
            "shooting 2017-03-03/2017-04-09"
        ),
        ("pt", "As filmagens decorreram de 3 de março a 9 de abril de 2017.", "shooting 2017-03-03/2017-04-09"),
        ("ru", "Съёмки шли с 3 марта по 9 апреля 2017 года.", "shooting 2017-03-03/2017-04-09"),
        ("nl", "De opnames duurden van 3 maart tot 9 april 2017.", "shooting 2017-03-03/2017-04-09"),
        ("pl", "Zdjęcia trwały od 3 marca do 9 kwietnia 2017 roku.", "shooting 2017-03-03/2017-04-09"),
        ("da", "Optagelserne varede fra 3. marts til 9. april 2017.", "shooting 2017-03-03/2017-04-09"),
        ("sv", "Inspelningen pågick från 3 mars till 9 april 2017.", "shooting 2017-03-03/2017-04-09"),
        ("no", "Innspillingen varte fra 3. mars til 9. april 2017.", "shooting 2017-03-03/2017-04-09"),
    ])
    func `a shoot from one day to another`(language: String, text: String, told: String) {
        #expect(Telling.events(text, language) == [told])
    }

    @Test(arguments: [
        ("en", "She was born in 1981 on an island."), ("fr", "Elle est née en 1981 sur une île."),
        ("de", "Sie wurde 1981 auf einer Insel geboren."), ("es", "Nació en 1981 en una isla."),
        ("it", "È nata nel 1981 su un'isola."), ("pt", "Nasceu em 1981 numa ilha."),
        ("ru", "Она родилась в 1981 году на острове."), ("nl", "Ze werd in 1981 geboren op een eiland."),
        ("pl", "Urodziła się w 1981 roku na wyspie."), ("da", "Hun er født i 1981 på en ø."),
        ("sv", "Hon är född 1981 på en ö."), ("no", "Hun er født i 1981 på en øy."),
    ])
    func `a birth`(language: String, text: String) {
        #expect(Telling.events(text, language, in: .biography) == ["birth 1981"])
    }

    @Test(arguments: [
        ("en", "She studied photography from 2001 to 2005."),
        ("fr", "Elle étudie la photographie de 2001 à 2005."),
        ("de", "Sie studierte von 2001 bis 2005 Fotografie."), ("es", "Estudió fotografía de 2001 a 2005."),
        ("it", "Ha studiato fotografia dal 2001 al 2005."), ("pt", "Estudou fotografia de 2001 a 2005."),
        ("ru", "Училась фотографии с 2001 по 2005 год."), ("nl", "Ze studeerde fotografie van 2001 tot 2005."),
        ("pl", "Studiowała fotografię od 2001 do 2005 roku."),
        ("da", "Hun studerede fotografi fra 2001 til 2005."),
        ("sv", "Hon studerade fotografi från 2001 till 2005."),
        ("no", "Hun studerte fotografi fra 2001 til 2005."),
    ])
    func `years of study`(language: String, text: String) {
        #expect(Telling.events(text, language, in: .biography) == ["study 2001/2005"])
    }

    @Test(arguments: [
        ("en", "She has lived by the sea since 2010."), ("fr", "Elle vit au bord de la mer depuis 2010."),
        ("de", "Seit 2010 lebt sie am Meer."), ("es", "Vive junto al mar desde 2010."),
        ("it", "Dal 2010 abita sul mare."), ("pt", "Vive junto ao mar desde 2010."),
        ("ru", "С 2010 года живёт у моря."), ("nl", "Sinds 2010 woont ze aan zee."),
        ("pl", "Od 2010 roku mieszka nad morzem."), ("da", "Hun har boet ved havet siden 2010."),
        ("sv", "Sedan 2010 bor hon vid havet."), ("no", "Hun har bodd ved havet siden 2010."),
    ])
    func `since a year`(language: String, text: String) {
        #expect(Telling.events(text, language, in: .biography) == ["other 2010"])
    }

    @Test(arguments: [
        ("en", "The film premiered in the autumn of 2018."), ("fr", "Le film a été présenté en automne 2018."),
        ("de", "Die Premiere war im Herbst 2018."), ("es", "La premiere fue en otoño de 2018."),
        ("it", "L'anteprima è stata in autunno 2018."), ("pt", "A antestreia foi no outono de 2018."),
        ("ru", "Премьера прошла осенью 2018 года."), ("nl", "De première was in de herfst van 2018."),
        ("pl", "Premiera odbyła się jesienią 2018 roku."), ("da", "Filmen havde premiere i efteråret 2018."),
        ("sv", "Filmen hade premiär hösten 2018."), ("no", "Filmen hadde premiere høsten 2018."),
    ])
    func `a premiere in a season`(language: String, text: String) {
        #expect(Telling.events(text, language) == ["premiere 2018-23"])
    }

    @Test(arguments: [
        ("en", "The mill stood still in the 1970s and then burned."),
        ("fr", "Dans les années 1970, le moulin ne tournait plus."),
        ("de", "In den 1970er Jahren stand die Mühle still."),
        ("es", "En los años 70 el molino ya no giraba."), ("it", "Negli anni '70 il mulino era fermo."),
        ("pt", "Nos anos 70 o moinho estava parado."), ("ru", "В 1970-х годах мельница стояла."),
        ("nl", "In de jaren 70 stond de molen stil."), ("pl", "W latach 70. młyn stał bezczynnie."),
        ("da", "I 1970'erne stod møllen stille."), ("sv", "På 1970-talet stod kvarnen still."),
        ("no", "På 1970-tallet sto mølla stille."),
    ])
    func `a decade`(language: String, text: String) {
        #expect(Telling.events(text, language, in: .notes) == ["history 197X"])
    }

    @Test(arguments: [
        ("en", "She was born in Oldmere, Norway."), ("fr", "Elle est née à Vauclare, en Norvège."),
        ("de", "Sie wurde in Altmar, Norwegen, geboren."), ("es", "Nació en Vallora, Noruega."),
        ("it", "È nata a Valmora, in Norvegia."), ("pt", "Nasceu em Valmora, Noruega."),
        ("nl", "Ze is geboren in Oudmere, Noorwegen."), ("da", "Hun er født i Gammelmose, Norge."),
        ("sv", "Hon är född i Gammelmåla, Norge."), ("no", "Hun er født i Gammelmo, Norge."),
    ])
    func `a birthplace with its country`(language: String, text: String) {
        let places = Telling.places(text, language, in: .biography)
        #expect(places.count == 1)
        #expect(places.first?.hasPrefix("birth ") == true)
        #expect(places.first?.hasSuffix(" NO") == true)
    }

    @Test(arguments: [
        ("ru", "Она родилась в Старомыске.", "Старомыск, 2018", "birth Старомыск"),
        ("pl", "Urodziła się w Staromysku.", "Staromysk, 2018", "birth Staromysk"),
    ])
    func `a declined name is given in the form the kit shows elsewhere`(
        language: String, text: String, kit: String, told: String
    ) {
        #expect(Telling.places(text, language, in: .biography, kit: kit) == [told])
        #expect(Telling.places(text, language, in: .biography) == [])
    }

    @Test(arguments: [
        ("en", "The film was shot in Oldmere.", "Oldmere"),
        ("fr", "Le film a été tourné à Vauclare.", "Vauclare"),
        ("de", "Gedreht wurde in Altmar.", "Altmar"), ("es", "La película se rodó en Vallora.", "Vallora"),
        ("it", "Abbiamo girato a Valmora.", "Valmora"), ("pt", "O filme foi rodado em Valmora.", "Valmora"),
        ("nl", "Er werd gedraaid in Oudmere.", "Oudmere"),
        ("da", "Filmen er optaget i Gammelmose.", "Gammelmose"),
        ("sv", "Filmen är inspelad i Gammelmåla.", "Gammelmåla"),
        ("no", "Filmen er spilt inn i Gammelmo.", "Gammelmo"),
    ])
    func `where it was filmed`(language: String, text: String, place: String) {
        #expect(Telling.places(text, language) == ["filming " + place])
    }

    @Test(arguments: [
        ("en", "The story takes place in Oldmere."), ("fr", "L'histoire se déroule à Vauclare."),
        ("de", "Der Film spielt in Altmar."), ("es", "La historia transcurre en Vallora."),
        ("it", "La storia si svolge a Valmora."), ("pt", "A história passa-se em Valmora."),
        ("nl", "Het verhaal speelt zich af in Oudmere."), ("da", "Filmen foregår i Gammelmose."),
        ("sv", "Filmen utspelar sig i Gammelmåla."), ("no", "Filmen foregår i Gammelmo."),
    ])
    func `where the story is set`(language: String, text: String) {
        #expect(Telling.places(text, language, in: .synopsis).map { $0.prefix(8) } == ["setting "])
    }
}
