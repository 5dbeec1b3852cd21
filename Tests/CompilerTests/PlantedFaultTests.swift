import DossierDiagnostics
import DossierKit
import Testing

@testable import DossierCompiler

/// The faults that `Examples/soft-shoulder/README.md` lists: all found, and nothing else.
@Suite struct PlantedFaultTests {
    let alarms: [Diagnostic]

    init() throws {
        alarms = Compiler.check(try ExampleTests.reading.get()).filter { $0.severity > .note }
    }

    private static let planted: [(code: String, text: String, page: Int)] = [
        ("film/running-time-mismatch", "97 minutes", 1),
        ("text/doubled-word", "of of", 3),
        ("numbers/broken-number", "3, 200", 5),
        ("people/name-variant", "Andraž Mlaker", 6),
        ("works/title-variant", "The Weighbrigde", 6),
        ("film/misspelled-title", "Soft Shoulders", 6),
        ("text/orphan-bracket", "(", 7),
        ("text/unfilled-placeholder", "[ISAN NUMBER]", 8),
    ]

    @Test func `every planted fault is found where it stands`() {
        for fault in Self.planted {
            #expect(alarms.contains { Self.isReport($0, of: fault) }, "\(fault.text) on page \(fault.page)")
        }
    }

    @Test func `nothing else is an alarm`() {
        for alarm in alarms {
            #expect(
                Self.planted.contains { Self.isReport(alarm, of: $0) },
                "\(alarm.code): \(alarm.message) (\(alarm.text)), page \(alarm.source?.page ?? 0)")
        }
    }

    private static func isReport(_ alarm: Diagnostic, of fault: (code: String, text: String, page: Int)) -> Bool
    {
        let places = [(alarm.text, alarm.source?.page)] + alarm.related.map { ($0.text, $0.source?.page) }
        return alarm.code == fault.code && places.contains { $0.0.contains(fault.text) && $0.1 == fault.page }
    }
}
