import DossierText
import Testing

struct RomanisationTests {
    @Test(arguments: [
        ["Андрей Звягинцев", "Andrey Zvyagintsev", "Andrei Zviagintsev", "Andreï Zviaguintsev"],
        ["Юрий", "Yuri", "Iouri", "Yuriy", "Jurij", "Yury"],
        ["Кира Муратова", "Kira Muratova", "Kira Mouratova", "Kira Muratowa"],
        ["Щербаков", "Shcherbakov", "Ščerbakov", "Schtscherbakow", "Chtcherbakov", "Szczerbakow"],
        ["Сергей Эйзенштейн", "Sergey Eyzenshteyn", "Sergei Eizenshtein", "Sergej Ejzenštejn"],
        ["Хуциев", "Khutsiev", "Khoutsiev", "Khutsiyev"],
        ["Тодоровский", "Todorovsky", "Todorovskii", "Todorovskij"],
        ["Наталья", "Natalya", "Natalia", "Natalja"], ["Ксения", "Ksenia", "Xenia"],
        ["Ленинград", "Leningrad"],
    ])
    func `the ways to romanise a name have one key`(_ spellings: [String]) {
        let keys = Set(spellings.map(romanisationKey))
        #expect(keys.count == 1, "\(keys.sorted())")
    }

    @Test(arguments: [
        ("Bodrov", "Bobrov"), ("Maria Kuznetsova", "Marina Kuznetsova"), ("Perelman", "Perlman"),
        ("Anna Schmidt", "Anna Schmitt"), ("Petrov", "Petrova"),
    ])
    func `different names keep different keys`(_ a: String, _ b: String) {
        #expect(romanisationKey(a) != romanisationKey(b))
    }

    @Test func `the coarse key joins what French, English and German hear differently`() {
        #expect(romanisationKey("Chuzijew") != romanisationKey("Khutsiev"))
        #expect(coarseRomanisationKey("Schyukin") == coarseRomanisationKey("Chtchioukin"))
        #expect(coarseRomanisationKey("Pyotr") != coarseRomanisationKey("Pavel"))
    }

    @Test func `words that are no romanisation pass through`() {
        #expect(romanisationKey("") == "")
        #expect(romanisationKey("… –") == "")
        #expect(romanisationKey("gu") == "gu")
        #expect(romanisationKey("監督") == "監督")
    }
}
