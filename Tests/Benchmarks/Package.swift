// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "kring-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(path: "../..")],
  targets: [
    .executableTarget(name: "bench", swiftSettings: [.swiftLanguageMode(.v6)]),
    .executableTarget(
      name: "kernel",
      dependencies: [.product(name: "GraphKernel", package: "kring")],
      swiftSettings: [.swiftLanguageMode(.v6)]
    ),
  ]
)
