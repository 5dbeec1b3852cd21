public import DossierDiagnostics
import Foundation

extension KitFolder {
    /// Puts another text into `kit.md`, written aside and then renamed, with the line ends the file had.
    ///
    /// The record of what Dossier wrote stays as it is: a fixed kit counts as edited, and `import` leaves it alone.
    ///
    /// - Parameter read: the normalised text that the new one was made from.
    /// - Throws: `Failure` if the file has changed since it was read, or the disk refuses.
    public func replaceText(with text: [UInt8], insteadOf read: [UInt8]) throws(Failure) {
        let there = FileManager.default.contents(atPath: place(KitFolder.kitName)).map { [UInt8]($0) } ?? []
        guard KitFile.normalised(there) == read else {
            throw Failure(
                code: "folder/changed", message: "'\(place(KitFolder.kitName))' changed while it was checked",
                help: "save it, and run the command again")
        }
        var out: [UInt8] = there.starts(with: [0xEF, 0xBB, 0xBF]) ? [0xEF, 0xBB, 0xBF] : []
        let hasReturns = zip(there, there.dropFirst()).contains { $0 == 0x0D && $1 == 0x0A }
        for byte in text {
            if hasReturns, byte == 0x0A { out.append(0x0D) }
            out.append(byte)
        }
        try store(Data(out), KitFolder.kitName)
    }
}
