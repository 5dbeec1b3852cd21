import DossierReaders
import DossierRecovery
import Foundation

/// Measures Dossier: `swift run -c release benchmarks [KIT]` in this folder, as `make bench` does.
///
/// KIT is a press kit as text; the example's own text by default.
///
/// `benchmarks --papers FILE …` measures PDF kits beside other readers of PDFs, as `make bench-pdf` does.
/// `benchmarks --profile KIT MEGABYTES` recovers the kit repeated to a size once and prints nothing: for a profiler.
let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.count == 3, arguments[0] == "--profile", let megabytes = Int(arguments[2]) {
    let text = try RecoveryAlone.repeated(arguments[1], to: megabytes * 1_000_000)
    _ = Recovery.recover(try TextReader.read(text, file: "kit.txt").manuscript)
    exit(0)
}
let dossier = "../.build/release/dossier"
guard FileManager.default.isExecutableFile(atPath: dossier) else {
    FileHandle.standardError.write(Data("error: no release build: 'make bench' makes it first\n".utf8))
    exit(2)
}
do {
    if arguments.first == "--papers", arguments.count > 1 {
        let files = Array(arguments.dropFirst())
        try Papers.measure(dossier: dossier, files: files)
        try Papers.many(dossier: dossier, files: files)
        exit(0)
    }
    let scratch = try Scratch()
    defer { scratch.remove() }
    let kit = try arguments.first ?? scratch.write(exampleText(dossier), to: "example.txt")
    let size = try Data(contentsOf: URL(fileURLWithPath: kit)).count
    print("kit: \(URL(fileURLWithPath: kit).lastPathComponent), \(size) bytes\n")
    try WholeProcess.measure(dossier: dossier, kit: kit)
    try RecoveryAlone.measure(kit: kit)
    try CheckAlone.measure(kit: kit)
    try CheckAlone.many(dossier: dossier, kit: kit, scratch: scratch)
    try WholeProcess.memory(dossier: dossier, kit: kit, scratch: scratch)
} catch {
    FileHandle.standardError.write(Data("error: \(error)\n".utf8))
    exit(1)
}

/// The text of the example's PDF, as Dossier normalises it.
func exampleText(_ dossier: String) throws -> Data {
    try Command([dossier, "inspect", "--text", "../Examples/soft-shoulder/kit.pdf"]).output()
}
