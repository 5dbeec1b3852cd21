import Foundation
import Testing

/// SARIF against the schema of the standard, which is OASIS's and not ours to ship: `DOSSIER_SARIF_SCHEMA` names a copy.
@Suite struct SARIFSchemaTests {
    private static let schema = ProcessInfo.processInfo.environment["DOSSIER_SARIF_SCHEMA"]
    private static let example = URL(filePath: #filePath)
        .appending(path: "../../../Examples/soft-shoulder/kit.pdf").standardized.path

    @Test(.enabled(if: schema != nil, "DOSSIER_SARIF_SCHEMA names no copy of sarif-schema-2.1.0.json"))
    func `a report holds to the schema of SARIF`() throws {
        let report = try Program.run(["check", Self.example, "--format", "sarif"])
        #expect(report.status == 1)
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).sarif")
        try Data(report.output.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let python = Process()
        python.executableURL = URL(filePath: "/usr/bin/env")
        python.arguments = [
            "python3", "-c",
            """
            import json, sys
            from jsonschema import Draft7Validator
            schema, report = (json.load(open(name)) for name in sys.argv[1:])
            assert len(schema["definitions"]) > 40, "this is not the whole schema"
            for error in Draft7Validator(schema).iter_errors(report): print(error.json_path, error.message)
            """, try #require(Self.schema), file.path,
        ]
        let pipe = Pipe()
        python.standardOutput = pipe
        try python.run()
        let said = pipe.fileHandleForReading.readDataToEndOfFile()
        python.waitUntilExit()
        #expect(python.terminationStatus == 0)
        #expect(String(decoding: said, as: UTF8.self) == "")
    }
}
