import DossierKitFolder
import DossierReaders
import Foundation

extension Compiler {
    /// The kits of a folder that is none itself: the kit folders in it, or, if it holds nothing but folders, all of them.
    ///
    /// Empty for a file, a kit folder, and a folder of documents, which is one kit. Sorted by name.
    public static func kits(in path: String) -> [String] {
        guard InputFile.isFolder(path), !KitFolder(path).hasKit else { return [] }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let places = names.filter { !$0.hasPrefix(".") }.sorted().map {
            path.hasSuffix("/") ? path + $0 : path + "/" + $0
        }
        let folders = places.filter(InputFile.isFolder)
        let kits = folders.filter { KitFolder($0).hasKit }
        return kits.isEmpty ? (folders.count == places.count ? folders : []) : kits
    }
}
