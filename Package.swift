// swift-tools-version: 6.2
import PackageDescription

/// The settings every room of the house is built with.
let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

/// A room: a folder with a short name, a module with the family prefix.
/// Files in the folders of `embedding` become part of the program.
func room(_ folder: String, _ dependencies: [Target.Dependency] = [], embedding: [String] = []) -> Target {
    .target(
        name: "Dossier\(folder)", dependencies: dependencies, path: "Sources/\(folder)",
        resources: embedding.map { .embedInCode($0) }, swiftSettings: house)
}

/// Tests of a room; files in the folders of `beside` are read from where they lie.
func tests(_ folder: String, _ dependencies: [Target.Dependency] = [], beside: [String] = []) -> Target {
    .testTarget(
        name: "\(folder)Tests",
        dependencies: [.byName(name: "Dossier\(folder)")] + dependencies,
        path: "Tests/\(folder)Tests", exclude: beside,
        swiftSettings: house)
}

let package = Package(
    name: "dossier",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "dossier", targets: ["dossier"]),
        .executable(name: "dossier-pdf", targets: ["dossier-pdf"]),
        .library(name: "DossierCompiler", targets: ["DossierCompiler"]),
        .library(name: "DossierChecks", targets: ["DossierChecks"]),
        .library(name: "DossierKitFolder", targets: ["DossierKitFolder"]),
        .library(
            name: "DossierRecovery", targets: ["DossierManuscript", "DossierReaders", "DossierRecovery"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    ],
    targets: [
        room("Kit"),
        room("Text", ["DossierKit"]),
        room("Diagnostics", ["DossierKit", "DossierText"]),
        room("Manuscript", ["DossierKit", "DossierText"]),
        room(
            "Readers",
            ["DossierKit", "DossierText", "DossierDiagnostics", "DossierManuscript", "CMarkGFM", "CZlib"]),
        room("Recovery", ["DossierKit", "DossierText", "DossierDiagnostics", "DossierManuscript"]),
        room(
            "KitFolder",
            [
                "DossierKit", "DossierText", "DossierDiagnostics", "CMarkGFM",
                .product(name: "Yams", package: "Yams"),
            ]),
        room("Checks", ["DossierKit", "DossierText", "DossierDiagnostics"]),
        room("Comparison", ["DossierKit", "DossierText"], embedding: ["Style"]),
        room(
            "Writers", ["DossierKit", "DossierText", "DossierDiagnostics", "CZlib"],
            embedding: ["Proof/Style", "Site/Layout", "Site/Script", "Site/Style"]),
        room("Profiles", ["DossierKit", "DossierText", "DossierDiagnostics"], embedding: ["Known"]),
        room(
            "Compiler",
            [
                "DossierKit", "DossierText", "DossierDiagnostics", "DossierManuscript", "DossierReaders",
                "DossierRecovery", "DossierKitFolder", "DossierChecks", "DossierProfiles", "DossierWriters",
            ]),
        room(
            "LanguageServer",
            [
                "DossierKit", "DossierText", "DossierDiagnostics", "DossierKitFolder", "DossierChecks",
                "DossierCompiler",
            ]),
        room(
            "CLI",
            [
                "DossierKit", "DossierText", "DossierDiagnostics", "DossierManuscript", "DossierReaders",
                "DossierRecovery", "DossierKitFolder", "DossierChecks", "DossierProfiles", "DossierWriters",
                "DossierComparison", "DossierCompiler", "DossierLanguageServer",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "dossier", dependencies: ["DossierCLI"], swiftSettings: house),
        .executableTarget(name: "dossier-pdf", dependencies: ["CPoppler"], swiftSettings: house),
        .systemLibrary(
            name: "CPoppler", path: "Sources/CPoppler", pkgConfig: "poppler-glib",
            providers: [.apt(["libpoppler-glib-dev"])]),
        .systemLibrary(
            name: "CMarkGFM", path: "Sources/CMarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(
            name: "CZlib", path: "Sources/CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        tests("CLI", ["dossier", "dossier-pdf"], beside: ["Help"]),
        tests("Checks", ["DossierKit", "DossierText", "DossierDiagnostics", "DossierKitFolder"]),
        tests("Comparison", ["DossierKit", "DossierKitFolder", "DossierText"]),
        tests("Compiler", ["DossierDiagnostics", "DossierKit", "dossier-pdf"]),
        .testTarget(
            name: "CorpusTests",
            dependencies: ["DossierCompiler", "DossierKit", "DossierText", "DossierWriters", "dossier-pdf"],
            path: "Tests/CorpusTests", swiftSettings: house),
        tests("Diagnostics", ["DossierKit", "DossierText"]),
        .testTarget(name: "HouseTests", path: "Tests/HouseTests", swiftSettings: house),
        tests("KitFolder", ["DossierDiagnostics", "DossierKit", "DossierText"]),
        tests(
            "LanguageServer",
            ["DossierCompiler", "DossierDiagnostics", "DossierKit", "DossierText", "dossier"],
            beside: ["Conversations"]),
        tests("Profiles", ["DossierDiagnostics", "DossierKit", "DossierKitFolder", "DossierText"]),
        tests(
            "Readers", ["DossierKit", "DossierText", "DossierDiagnostics", "DossierManuscript", "CZlib"]),
        tests("Recovery", ["DossierKit", "DossierText"]),
        tests("Text"),
        tests("Writers", ["DossierKit", "DossierText", "DossierDiagnostics"]),
    ],
    swiftLanguageModes: [.v6]
)
