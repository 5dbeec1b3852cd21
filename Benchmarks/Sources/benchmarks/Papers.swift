import Foundation

/// PDF kits, each read in a process of its own, beside other programs that take the text out of a PDF.
enum Papers {
    private static let rounds = 5

    private struct Reader {
        var name: String
        var command: (String) -> Command
    }

    private static func readers(_ dossier: String) -> [Reader] {
        let python = ".venv/bin/python"
        let pymupdf = "import sys, pymupdf; [p.get_text() for p in pymupdf.open(sys.argv[1])]"
        let kreuzberg = "import sys, kreuzberg; kreuzberg.extract_file_sync(sys.argv[1])"
        return [
            Reader(name: "dossier inspect --json") { Command([dossier, "inspect", "--json", $0]) },
            Reader(name: "pdftotext") { Command(["pdftotext", $0, "-"]) },
            Reader(name: "pymupdf") { Command([python, "-c", pymupdf, $0]) },
            Reader(name: "kreuzberg") { Command([python, "-c", kreuzberg, $0]) },
            Reader(name: "opendataloader-pdf") {
                Command([".venv/bin/opendataloader-pdf", "-q", "-f", "text", "--to-stdout", $0])
            },
        ]
    }

    /// All take turns on each file. The least time of each on each file counts; ratios are of the sums over all files.
    static func measure(dossier: String, files: [String]) throws {
        let readers = readers(dossier)
        var least = Array(
            repeating: Array(repeating: Duration.seconds(3600), count: files.count), count: readers.count)
        for (place, file) in files.enumerated() {
            for _ in 0..<rounds {
                for (index, reader) in readers.enumerated() {
                    least[index][place] = min(least[index][place], try reader.command(file).cost().wall)
                }
            }
        }
        let own = least[0].reduce(.zero, +)
        print("| \(files.count) PDFs, whole process each, least of \(rounds) | a file | of Dossier's time |")
        print("| --- | ---: | ---: |")
        for (reader, times) in zip(readers, least) {
            let sum = times.reduce(.zero, +)
            let mean = WholeProcess.milliseconds(sum / files.count)
            print("| `\(reader.name)` | \(mean) | \(String(format: "%.2f", sum / own))× |")
        }
        print("")
    }

    /// So many kits in one call, on one core and on all: the same files again and again.
    static func many(dossier: String, files: [String], count: Int = 200) throws {
        let kits = (0..<count).map { files[$0 % files.count] }
        let all = [dossier, "inspect", "--each", "--json"] + kits
        var one = Duration.seconds(3600)
        var every = one
        for _ in 0..<3 {
            one = min(one, try Command(["taskset", "-c", "0"] + all).cost().wall)
            every = min(every, try Command(all).cost().wall)
        }
        let cores = ProcessInfo.processInfo.activeProcessorCount
        print("| \(count) kits in one call, least of 3 | |")
        print("| --- | ---: |")
        print("| on one core | \(WholeProcess.milliseconds(one)) |")
        print("| on \(cores) cores | \(WholeProcess.milliseconds(every)) |")
        print("| gain | \(String(format: "%.2f", one / every))× |\n")
    }
}
