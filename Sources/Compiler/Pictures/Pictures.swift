import DossierDiagnostics
import DossierKit
import DossierWriters
import Foundation

/// The stills of a build: those that go out, their files, and why the others do not.
struct Pictures {
    /// What the forms name.
    private(set) var stills: [Still] = []
    private(set) var prints: [StillPrint] = []
    private(set) var files: [OutputFile] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var passing: URL?
    /// True for a page below the folder that the pictures stand in.
    private(set) var isElsewhere = false

    /// - Parameters:
    ///   - root: the kit folder; nil for a kit without one, whose stills have no files.
    ///   - date: the day of publication, EDTF.
    init(of kit: PressKit, for forms: Set<Form>, root: String?, date: String?, progress: (Int, Int) -> Void) {
        let published = PublishedStills(kit, on: date)
        diagnostics = published.diagnostics
        let showing: Set<Form> = [.site, .pdf, .docx, .odt, .epub, .zip]
        guard !forms.isDisjoint(with: showing) else {
            stills = published.stills
            return
        }
        guard let root else {
            diagnostics += published.stills.map {
                .leftOut($0, "'\($0.file)' is not beside the kit", "make a folder of the kit: dossier import")
            }
            return
        }
        var shown = kit
        shown.stills = published.stills
        let desk = PictureDesk(shown, root: root, progress: progress)
        stills = desk.prints.map(\.still)
        prints = desk.prints
        files = desk.files
        diagnostics += desk.diagnostics
        if desk.shelf.isPassing { passing = desk.shelf.folder }
    }

    /// More bytes of pictures than a document should have.
    private static let mostBytes = 96 << 20

    /// The stills for documents that carry pictures; those that have no room are left out.
    func figures(for forms: Set<Form>, _ language: String?) -> [StillFigure] {
        guard !forms.isDisjoint(with: [.docx, .odt, .epub]) else { return [] }
        let places = Dictionary(
            files.compactMap { file in
                if case .file(let place) = file.content { (file.path, place) } else { nil }
            }, uniquingKeysWith: { first, _ in first })
        var room = Self.mostBytes
        return prints.enumerated().compactMap { index, print in
            guard let place = places[isElsewhere ? String(print.web.path.dropFirst(3)) : print.web.path],
                let width = print.web.width,
                let height = print.web.height, let size = print.web.size, size <= room,
                let data = FileManager.default.contents(atPath: place)
            else { return nil }
            room -= size
            return StillFigure(
                print, number: index + 1, bytes: [UInt8](data), width: width, height: height, language: language
            )
        }
    }

    /// The same pictures with what a translation says of them, as a page one folder further down names them.
    func captioned(as kit: PressKit, oneFolderDown: Bool) -> Pictures {
        let own = Dictionary(kit.stills.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
        var pictures = self
        pictures.stills = stills.map { own[$0.file] ?? $0 }
        pictures.prints = prints.map { print in
            var print = print
            print.still = own[print.still.file] ?? print.still
            if oneFolderDown {
                print.web.path = "../" + print.web.path
                print.press = print.press.map { Self.above($0) }
                print.original = print.original.map { Self.above($0) }
            }
            return print
        }
        pictures.isElsewhere = oneFolderDown
        return pictures
    }

    /// The pictures as pages name them that stand beside their folders.
    var beside: [StillPrint] {
        guard isElsewhere else { return prints }
        return prints.map { print in
            var print = print
            print.web.path = String(print.web.path.dropFirst(3))
            return print
        }
    }

    private static func above(_ picture: StillPrint.Picture) -> StillPrint.Picture {
        var picture = picture
        picture.path = "../" + picture.path
        return picture
    }

    /// Removes what could not be kept for the next build.
    func clear() {
        if let passing { try? FileManager.default.removeItem(at: passing) }
    }
}
