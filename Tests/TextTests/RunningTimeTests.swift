import DossierText
import Testing

@Suite struct RunningTimeTests {
    @Test(arguments: [
        ("1 t 36 min", 96), ("1 t. 36 min.", 96), ("1 time 36 minutter", 96), ("1 timme 36 minuter", 96),
        ("1 h. 36 min.", 96), ("1 hour, 36 minutes", 96), ("1 hod 36 min", 96), ("1 ч. 36 мин.", 96),
        ("1 godz. 36 min", 96), ("1 Std. 36 Min.", 96), ("1u36", 96), ("1 uur en 36 minuten", 96),
    ])
    func `hours and minutes are read in any language`(_ text: String, _ minutes: Int) {
        #expect(Durations.minutes(text) == minutes)
    }

    @Test func `a lone t is a ton`() {
        #expect(Durations.first(in: "3 t") == nil)
        #expect(Durations.first(in: "4 t stone") == nil)
    }
}
