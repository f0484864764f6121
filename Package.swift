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
    .library(name: "NetworkAnalysis", targets: ["NetworkAnalysis", "NetworkMeasures"]),
    .library(name: "NetworkFiles", targets: ["NetworkFiles"]),
    .library(
      name: "Kring",
      targets: [
        "GraphKernel", "SupportNetwork", "NetworkAnalysis", "NetworkMeasures", "NetworkDrawing",
        "Document", "FamilyDocuments", "Typesetting", "NetworkFiles", "CaseWork",
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
    // How anything is told: to people in their language, to programs as one tree.
    .target(name: "Telling", swiftSettings: houseRules),

    // Numbers only.
    .target(name: "GraphKernel", swiftSettings: houseRules),

    // The model: values only.
    .target(name: "SupportNetwork", dependencies: ["Telling"], swiftSettings: houseRules),

    // Every structural measure of any network.
    .target(
      name: "NetworkMeasures", dependencies: ["GraphKernel", "Telling"], swiftSettings: houseRules),

    // Pure functions from networks to findings.
    .target(
      name: "NetworkAnalysis",
      dependencies: ["GraphKernel", "SupportNetwork", "Telling"],
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
      dependencies: [
        "GraphKernel", "GraphvizShim", "SupportNetwork", "Telling",
      ],
      swiftSettings: houseRules
    ),

    // A document as a value.
    .target(name: "Document", dependencies: ["Telling"], swiftSettings: houseRules),

    // From facts to documents.
    .target(
      name: "FamilyDocuments",
      dependencies: ["Document", "NetworkAnalysis", "SupportNetwork", "Telling"],
      swiftSettings: houseRules
    ),

    // From a document to a PDF.
    .target(
      name: "Typesetting",
      dependencies: [
        "Document", "Telling",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      resources: [.embedInCode("Resources")],
      swiftSettings: houseRules
    ),

    // Every reader and writer.
    .target(
      name: "NetworkFiles",
      dependencies: ["SupportNetwork", "Telling", "Yams"],
      swiftSettings: houseRules
    ),

    // The deeds.
    .target(
      name: "CaseWork",
      dependencies: [
        "Document", "FamilyDocuments", "NetworkAnalysis", "NetworkDrawing", "NetworkFiles",
        "NetworkMeasures", "SupportNetwork", "Telling", "Typesetting",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: houseRules
    ),

    // The command.
    .executableTarget(
      name: "kring",
      dependencies: [
        "CaseWork", "NetworkAnalysis", "NetworkDrawing", "NetworkFiles", "NetworkMeasures",
        "SupportNetwork", "Telling",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: houseRules
    ),

    // What tests of several modules share: goldens, numbers, the project's own files.
    .target(name: "TestSupport", path: "Tests/Support", swiftSettings: houseRules),
    // The families of the folder `samples`.
    .target(
      name: "SampleFamilies",
      dependencies: ["NetworkFiles", "SupportNetwork", "TestSupport"],
      path: "Tests/SampleFamilies",
      swiftSettings: houseRules
    ),
    .testTarget(
      name: "GraphKernelTests",
      dependencies: ["GraphKernel", "TestSupport"],
      swiftSettings: houseRules
    ),
    .testTarget(name: "TellingTests", dependencies: ["Telling"], swiftSettings: houseRules),
    .testTarget(
      name: "SupportNetworkTests",
      dependencies: ["SupportNetwork", "Telling", "TestSupport"],
      swiftSettings: houseRules
    ),
    .testTarget(
      name: "NetworkAnalysisTests",
      dependencies: [
        "GraphKernel", "NetworkAnalysis", "NetworkFiles", "NetworkMeasures", "SampleFamilies",
        "SupportNetwork", "Telling", "TestSupport",
      ],
      swiftSettings: houseRules
    ),
    .testTarget(
      name: "NetworkDrawingTests",
      dependencies: [
        "NetworkDrawing", "NetworkFiles", "SampleFamilies", "SupportNetwork", "Telling",
        "TestSupport",
      ],
      exclude: ["Golden"],
      swiftSettings: houseRules
    ),
    .testTarget(
      name: "DocumentTests", dependencies: ["Document", "Telling"], swiftSettings: houseRules),
    .testTarget(
      name: "FamilyDocumentsTests",
      dependencies: [
        "Document", "FamilyDocuments", "NetworkAnalysis", "NetworkFiles", "SampleFamilies",
        "SupportNetwork", "Telling", "TestSupport", "Typesetting",
      ],
      exclude: ["Golden"],
      swiftSettings: houseRules
    ),
    .testTarget(
      name: "TypesettingTests",
      dependencies: [
        "Document", "Telling", "TestSupport", "Typesetting",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: houseRules
    ),
    .testTarget(
      name: "NetworkFilesTests",
      dependencies: ["NetworkFiles", "SampleFamilies", "SupportNetwork", "Telling", "TestSupport"],
      swiftSettings: houseRules
    ),
    .testTarget(
      name: "CaseWorkTests",
      dependencies: [
        "CaseWork", "kring", "Document", "NetworkAnalysis", "NetworkDrawing", "NetworkFiles",
        "NetworkMeasures", "SampleFamilies", "SupportNetwork", "Telling", "TestSupport",
        "Typesetting",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: houseRules
    ),
    .testTarget(
      name: "KringTests",
      dependencies: [
        "CaseWork", "kring", "NetworkFiles", "NetworkMeasures", "TestSupport", "Typesetting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: houseRules
    ),
  ]
)
