import Foundation

/// What libFuzzer calls with one input after the other. `DOSSIER_FUZZ` says which target gets it.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    target.run(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

private let target: Target = {
    let name = ProcessInfo.processInfo.environment["DOSSIER_FUZZ"] ?? ""
    guard let target = Target(rawValue: name) else {
        let names = Target.allCases.map(\.rawValue).joined(separator: " ")
        FileHandle.standardError.write(Data("error: DOSSIER_FUZZ is none of \(names)\n".utf8))
        exit(64)
    }
    return target
}()
