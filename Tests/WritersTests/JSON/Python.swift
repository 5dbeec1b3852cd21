import Foundation

/// A Python that has the `jsonschema` package, from Debian's `python3-jsonschema` or anywhere else.
struct Python {
    let path: String

    static let withJSONSchema: Python? = ["/usr/bin/python3", "python3"].lazy.map(Python.init).first {
        (try? $0.run("from jsonschema import Draft202012Validator", input: ""))?.status == 0
    }

    /// True where the test has to run: the package is there, or the tools of the tests are said to be.
    static var isExpected: Bool {
        withJSONSchema != nil || ProcessInfo.processInfo.environment["DOSSIER_REQUIRE_TOOLS"] != nil
    }

    static var schema: URL {
        URL(filePath: #filePath).appending(path: "../../../../Docs/kit.schema.json").standardized
    }

    /// What the schema, with every object closed to unknown keys, has against a JSON text; nil if nothing.
    func complaint(about json: String) throws -> String? {
        let program = """
            import json, sys
            from jsonschema import Draft202012Validator
            schema = json.load(open(sys.argv[1]))
            Draft202012Validator.check_schema(schema)
            def close(part):
                if isinstance(part, dict):
                    if "properties" in part and "type" in part: part["additionalProperties"] = False
                    for value in part.values(): close(value)
            close(schema)
            for error in Draft202012Validator(schema).iter_errors(json.load(sys.stdin)):
                print(error.json_path, error.message)
            """
        let result = try run(program, Python.schema.path, input: json)
        if result.status != 0 { return "python ended with \(result.status)" }
        return result.output.isEmpty ? nil : result.output
    }

    private func run(_ program: String, _ arguments: String..., input: String) throws -> (
        status: Int32, output: String
    ) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [path, "-c", program] + arguments
        let (stdin, stdout) = (Pipe(), Pipe())
        process.standardInput = stdin
        process.standardOutput = stdout
        process.standardError = FileHandle.nullDevice
        try process.run()
        try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try stdin.fileHandleForWriting.close()
        let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
