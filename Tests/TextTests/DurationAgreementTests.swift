import DossierText
import Testing

struct DurationAgreementTests {
    @Test func `a minute apart is the same, the speed of television is explained`() {
        #expect(DurationAgreement(98, 99) == .same)
        #expect(DurationAgreement(104, 108) == .speedUp)
        #expect(DurationAgreement(156, 150) == .speedUp)
        #expect(DurationAgreement(98, 101) == .different)
        #expect(DurationAgreement(98, 102) == .speedUp)
        #expect(DurationAgreement(97, 101) == .speedUp)
    }
}
