import DossierKit
import Foundation

@testable import DossierWriters

/// A site as the writer gives it, to be looked into.
struct BuiltSite {
    let written: Written
    let html: String
    private let films: [String: Download]

    init(_ kit: PressKit, theme: Theme = .book, address: SiteAddress? = nil, date: String? = nil) throws {
        var films: [String: Download] = [:]
        for path in kit.trailers.flatMap({ [$0.file, $0.captions].compactMap(\.self) }) {
            films[path] = Download(path: path, title: path, format: "MP4", size: 12_300_000)
        }
        self.films = films
        written = try SiteWriter.write(kit, films: films, address: address, theme: theme, date: date)
        html = BuiltSite.text(written.files, "index.html") ?? ""
    }

    static func text(_ files: [OutputFile], _ path: String) -> String? {
        for case let file in files where file.path == path {
            if case .bytes(let bytes) = file.content { return String(decoding: bytes, as: UTF8.self) }
        }
        return nil
    }

    /// What stands between two marks, at each place where they stand.
    func between(_ start: String, _ end: String) -> [String] {
        html.components(separatedBy: start).dropFirst().map { $0.components(separatedBy: end)[0] }
    }

    /// The values of an attribute, in order.
    func values(of attribute: String) -> [String] { between(" \(attribute)=\"", "\"") }

    /// Writes the files as a program would; a still becomes a small drawn picture.
    func write(to folder: URL) throws {
        for file in written.files {
            try write(file, to: folder)
        }
        for path in films.keys { try write(OutputFile(path, .bytes(Array("WEBVTT\n".utf8))), to: folder) }
    }

    private func write(_ file: OutputFile, to folder: URL) throws {
        let url = folder.appendingPathComponent(file.path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        switch file.content {
        case .bytes(let bytes): try Data(bytes).write(to: url)
        case .copy, .file: try Data(DrawnPicture.png(width: 1500, height: 904)).write(to: url)
        }
    }
}
