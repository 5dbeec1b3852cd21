import DossierChecks
public import DossierDiagnostics
import DossierKitFolder
public import DossierProfiles
import DossierReaders

extension Compiler {
    /// The profile of a name that comes with the program, or that a file of the user's own holds.
    ///
    /// What has a slash or a full stop in it is the path of a file.
    /// - Throws: `Failure` with the nearest name, or with the line of the file that cannot be read.
    public static func profile(_ name: String) throws(Failure) -> Profile {
        guard name.contains("/") || name.contains(".") else { return try Profile.known(name) }
        let bytes = try InputFile.bytes(at: name, limit: ProfileFile.mostBytes)
        let file = name.split(separator: "/").last.map(String.init) ?? name
        return try ProfileFile.read(bytes, file: name, name: file)
    }

    /// What a profile measures that the kit's text does not say.
    static func measured(_ reading: Reading) -> Measured {
        let documents = reading.parts.compactMap { part in
            part.document?.bytes.map { Measured.File(name: part.file, bytes: $0) }
        }
        let stills = reading.stillFiles.compactMap { path -> Measured.File? in
            guard let size = KitPictures.size(ofPicture: path) else { return nil }
            let name = path.split(separator: "/").last.map(String.init) ?? path
            return Measured.File(name: name, bytes: size.bytes, width: size.width, height: size.height)
        }
        return Measured(documents: documents, stills: stills)
    }
}
