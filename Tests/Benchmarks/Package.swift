// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "kring-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "kring", path: "../..")],
  targets: [
    .executableTarget(name: "bench", swiftSettings: [.swiftLanguageMode(.v6)]),
    .executableTarget(
      name: "drawings",
      dependencies: [.product(name: "Kring", package: "kring")],
      swiftSettings: [.swiftLanguageMode(.v6)]
    ),
    .executableTarget(
      name: "families",
      dependencies: [.product(name: "Kring", package: "kring")],
      swiftSettings: [.swiftLanguageMode(.v6)]
    ),
    .executableTarget(
      name: "kernel",
      dependencies: [
        .product(name: "GraphKernel", package: "kring"),
        .product(name: "NetworkAnalysis", package: "kring"),
        .product(name: "NetworkFiles", package: "kring"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6)]
    ),
  ]
)
