// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "dossier", path: "..")],
    targets: [
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                .product(name: "DossierChecks", package: "dossier"),
                .product(name: "DossierRecovery", package: "dossier"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
