import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct StackedCastTests {
    @Test func `a part in small type above a name is played by it`() {
        let kit = Typescript.kit(
            """
            *CAST

            _Anna
            Inga Moe

            _The Pilot
            Birger Falk

            _Aunt Signe
            Ragna Sorle
            """)
        #expect(kit.credits.map(\.name.value) == ["Inga Moe", "Birger Falk", "Ragna Sorle"])
        #expect(kit.credits.map { $0.character?.value } == ["Anna", "The Pilot", "Aunt Signe"])
    }

    @Test func `stacks side by side are read by their cells`() {
        let kit = Typescript.kit(
            """
            *CAST

            _Anna\tThe Pilot
            Inga Moe\tBirger Falk

            _Aunt Signe\tThe Boy
            Ragna Sorle\tEmil Dahl
            """)
        #expect(kit.credits.map(\.name.value) == ["Inga Moe", "Birger Falk", "Ragna Sorle", "Emil Dahl"])
    }
}
