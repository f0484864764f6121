// swift-tools-version: 6.2

import PackageDescription

/// The house rules of every Swift target: the compiler is the first reviewer.
let houseRules: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .treatWarning("DeprecatedDeclaration", as: .warning),
  .treatWarning("ExplicitSendable", as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
  name: "kring",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "kring", targets: ["kring"]),
    .library(name: "GraphKernel", targets: ["GraphKernel"]),
    .library(name: "NetworkAnalysis", targets: ["NetworkAnalysis"]),
    .library(name: "NetworkFiles", targets: ["NetworkFiles"]),
    .library(
      name: "Kring",
      targets: [
        "GraphKernel", "SupportNetwork", "NetworkAnalysis", "NetworkDrawing", "PlanDocument",
        "NetworkFiles",
      ]
    ),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.0"),
  ],
  targets: [
    // Numbers only.
    .target(name: "GraphKernel", swiftSettings: houseRules),

    // The model: values only.
    .target(name: "SupportNetwork", swiftSettings: houseRules),

    // Pure functions from networks to findings.
    .target(
      name: "NetworkAnalysis",
      dependencies: ["GraphKernel", "SupportNetwork"],
      swiftSettings: houseRules
    ),

    // A drawing as a value, then Graphviz in process.
    .systemLibrary(
      name: "CGraphviz",
      pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]
    ),
    .target(name: "GraphvizShim", dependencies: ["CGraphviz"]),
    .target(
      name: "NetworkDrawing",
      dependencies: ["GraphvizShim", "NetworkAnalysis", "SupportNetwork"],
      swiftSettings: houseRules
    ),

    // A document as a value, then PDF through the typesetter.
    .target(
      name: "PlanDocument",
      dependencies: [
        "NetworkAnalysis", "SupportNetwork",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      resources: [.embedInCode("Resources")],
      swiftSettings: houseRules
    ),

    // Every reader and writer.
    .target(
      name: "NetworkFiles",
      dependencies: ["SupportNetwork", "Yams"],
      swiftSettings: houseRules
    ),

    // The command.
    .executableTarget(
      name: "kring",
      dependencies: [
        "NetworkAnalysis", "NetworkDrawing", "NetworkFiles", "PlanDocument", "SupportNetwork",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: houseRules
    ),

    .testTarget(
      name: "GraphKernelTests", dependencies: ["GraphKernel"], swiftSettings: houseRules),
    .testTarget(
      name: "SupportNetworkTests", dependencies: ["SupportNetwork"], swiftSettings: houseRules),
    .testTarget(
      name: "NetworkAnalysisTests",
      dependencies: ["NetworkAnalysis", "NetworkFiles", "SupportNetwork"],
      swiftSettings: houseRules
    ),
    .testTarget(
      name: "NetworkDrawingTests",
      dependencies: ["NetworkDrawing", "NetworkFiles", "SupportNetwork"],
      exclude: ["Golden"],
      swiftSettings: houseRules
    ),
    .testTarget(
      name: "PlanDocumentTests",
      dependencies: [
        "PlanDocument", "NetworkAnalysis", "NetworkFiles", "SupportNetwork",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      exclude: ["Golden"],
      swiftSettings: houseRules
    ),
    .testTarget(
      name: "NetworkFilesTests",
      dependencies: ["NetworkFiles", "SupportNetwork"],
      swiftSettings: houseRules
    ),
    .testTarget(
      name: "KringTests",
      dependencies: [
        "kring", "NetworkDrawing", "NetworkFiles", "PlanDocument", "SupportNetwork",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: houseRules
    ),
  ]
)
