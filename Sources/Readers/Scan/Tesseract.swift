import DossierDiagnostics

/// The recogniser: `tesseract`, if it is installed.
enum Tesseract {
    static let tool = ExternalTool(name: "tesseract", install: "apt install tesseract-ocr")

    static var isInstalled: Bool { tool.location() != nil }

    /// A page takes some seconds, a picture of several pages as many times that.
    private static let limits = ExternalTool.Limits(seconds: 120, bytes: 64 << 20, memory: 3 << 30)

    /// The language packs that are installed, sorted: `["deu", "eng"]`.
    static func packs() throws(Failure) -> [String] {
        let outcome = try tool.run(["--list-langs"], limits: ExternalTool.Limits(seconds: 20, bytes: 1 << 20))
        let lines = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n").map(String.init)
        // The first line is a heading; packs of whole scripts are called `script/Latin`.
        return lines.dropFirst().filter { !$0.isEmpty && !$0.contains(" ") && !$0.contains("/") }.sorted()
    }

    /// The pages of a picture; nil if the program fails on it or takes too long.
    ///
    /// - Parameters:
    ///   - packs: the likeliest language first.
    ///   - turning: True to look first which way is up, which costs half as much again.
    static func read(
        _ file: String, packs: [String], resolution: Int?, turning: Bool = false
    ) throws(Failure) -> [RecognisedPage]? {
        var arguments = [
            file.hasPrefix("-") ? "./" + file : file, "stdout", "-l", packs.joined(separator: "+"),
        ]
        if let resolution { arguments += ["--dpi", String(resolution)] }
        arguments += ["--psm", turning ? "1" : "3", "-c", "tessedit_create_hocr=1"]
        let outcome = try tool.run(arguments, limits: limits)
        guard outcome.ending == .exited(0) else { return nil }
        return HOCR.pages(outcome.output)
    }

    /// The script of a picture by its name in English (`Cyrillic`); nil if it can't be told.
    static func script(of file: String, packs: [String]) throws(Failure) -> String? {
        guard packs.contains("osd") else { return nil }
        let arguments = [file, "stdout", "--psm", "0", "-c", "min_characters_to_try=30"]
        let outcome = try tool.run(arguments, limits: limits)
        guard outcome.ending == .exited(0) else { return nil }
        for line in String(decoding: outcome.output, as: UTF8.self).split(separator: "\n") {
            if line.hasPrefix("Script: ") { return String(line.dropFirst(8)) }
        }
        return nil
    }
}
