import Foundation

/// Measures Dossier: `swift run -c release benchmarks [KIT]` in this folder, as `make bench` does.
///
/// KIT is a press kit as text; the example's own text by default.
let arguments = CommandLine.arguments.dropFirst()
let dossier = "../.build/release/dossier"
guard FileManager.default.isExecutableFile(atPath: dossier) else {
    FileHandle.standardError.write(Data("error: no release build: 'make bench' makes it first\n".utf8))
    exit(2)
}
do {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let kit = try arguments.first ?? scratch.write(exampleText(dossier), to: "example.txt")
    let size = try Data(contentsOf: URL(fileURLWithPath: kit)).count
    print("kit: \(URL(fileURLWithPath: kit).lastPathComponent), \(size) bytes\n")
    try WholeProcess.measure(dossier: dossier, kit: kit)
    try RecoveryAlone.measure(kit: kit)
    try WholeProcess.memory(dossier: dossier, kit: kit, scratch: scratch)
} catch {
    FileHandle.standardError.write(Data("error: \(error)\n".utf8))
    exit(1)
}

/// The text of the example's PDF, as Dossier normalises it.
func exampleText(_ dossier: String) throws -> Data {
    try Command([dossier, "inspect", "--text", "../Examples/soft-shoulder/kit.pdf"]).output()
}
