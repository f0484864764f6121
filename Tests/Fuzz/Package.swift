// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "kring-fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "kring", path: "../..")],
  targets: [
    .executableTarget(
      name: "fuzz",
      dependencies: [.product(name: "Kring", package: "kring")],
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
