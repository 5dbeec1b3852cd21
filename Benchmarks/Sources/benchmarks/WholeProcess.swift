import Foundation

/// The program as people start it, beside pandoc on the same file.
enum WholeProcess {
    private static let rounds = 40

    /// The two take turns, so that whatever else the machine does meets both.
    static func measure(dossier: String, kit: String) throws {
        let ours = Command([dossier, "inspect", "--json", kit])
        let theirs = Command(["pandoc", "-f", "markdown", "-t", "json", kit])
        let start = Command([dossier, "--version"])
        var times: [[Duration]] = [[], [], []]
        for _ in 0..<rounds {
            for (index, command) in [ours, theirs, start].enumerated() {
                times[index].append(try command.cost().wall)
            }
        }
        print("| whole process, \(rounds) runs in turns | least | median |")
        print("| --- | ---: | ---: |")
        for (name, times) in zip(
            ["dossier inspect --json", "pandoc -f markdown -t json", "dossier --version"], times)
        {
            print("| `\(name)` | \(milliseconds(times.min())) | \(milliseconds(median(times))) |")
        }
        if let own = median(times[0]), let other = median(times[1]) {
            print("| ratio | | \(String(format: "%.2f", other / own)) |\n")
        }
    }

    /// How much memory the program takes for a text of 20 MB.
    static func memory(dossier: String, kit: String, scratch: Scratch) throws {
        let text = try RecoveryAlone.repeated(kit, to: 20_000_000)
        let path = try scratch.write(Data(text), to: "twenty.txt")
        let cost = try Command([dossier, "inspect", "--json", path]).cost()
        print("| whole process on \(text.count / 1_000_000) MB | |")
        print("| --- | ---: |")
        print("| wall | \(milliseconds(cost.wall)) |")
        print("| most memory | \(cost.memory / 1_000_000) MB |")
        print("| of the input | \(String(format: "%.1f", Double(cost.memory) / Double(text.count)))× |")
    }

    private static func median(_ times: [Duration]) -> Duration? {
        times.isEmpty ? nil : times.sorted()[times.count / 2]
    }

    static func milliseconds(_ duration: Duration?) -> String {
        guard let duration else { return "–" }
        return String(format: "%.1f ms", duration / .milliseconds(1))
    }
}
