/// The invented family Terhaar-Yilmaz as rows of a table, apart from any case file.
///
/// The expectations of `ReferenceFamilyTests` were computed from these rows with another program.
enum ReferenceFamily {
  /// Person, sphere, age, present T0 and T1, hours T0 and T1, hours at most, strain T0 and T1.
  static let people = """
    P01 household     34 1 1 -   -   -  - -
    P02 household     14 1 1 -   -   -  - -
    P03 household     8  1 1 -   -   -  - -
    P04 household     2  1 1 -   -   -  - -
    P05 kin           63 1 1 18  9   10 8 5
    P06 kin           66 1 1 4   4   6  2 2
    P07 kin           38 1 1 0   1.5 3  - -
    P08 kin           40 1 1 2   4   6  1 2
    P09 kin           36 1 1 6   8   10 3 3
    P10 kin           59 1 1 5   6   8  2 3
    P11 kin           27 1 1 0.5 1   2  - -
    P12 kin           37 1 1 0   0   0  - -
    P13 kin           31 1 1 0   0.5 1  - -
    P14 neighbour     52 1 1 1.5 2   4  - -
    P15 neighbour     71 1 1 2   2.5 4  - -
    P16 friend        35 1 0 3   -   3  - -
    P17 friend        33 1 1 0   1   2  - -
    P18 friend        15 1 1 0   0   0  - -
    P19 volunteer     60 1 1 1   1   2  - -
    P20 volunteer     24 0 1 -   1.5 2  - -
    P21 supportFamily 41 0 1 -   4   5  - -
    P22 supportFamily 43 0 1 -   2   3  - -
    P23 professional  45 1 1 2   1   -  - -
    P24 professional  39 1 1 4   2   -  - -
    P25 professional  50 1 1 0.5 0.5 -  - -
    """

  /// From, to, reciprocity; then for T0 and T1: circle, closeness, contacts a month, quality, support.
  static let ties = """
    P01 P05 mutual   1 4 20  ambivalent PEA 1 4 12 positive   PE
    P01 P06 receives 2 3 8   positive   P   2 4 8  positive   PG
    P01 P07 mutual   3 2 0.5 conflict   -   2 3 3  ambivalent AE
    P01 P08 receives 3 2 1   positive   -   2 3 3  positive   PA
    P01 P09 mutual   2 3 8   ambivalent P   2 3 8  ambivalent PA
    P01 P10 receives 2 3 4   positive   P   2 4 5  positive   PE
    P01 P11 receives 2 3 1   positive   A   2 3 2  positive   AP
    P01 P12 none     3 1 1   conflict   -   3 1 1  conflict   -
    P01 P13 mutual   3 2 0.1 dormant    -   2 3 2  positive   E
    P01 P14 mutual   2 3 8   positive   PG  2 4 10 positive   PGE
    P01 P15 receives 3 2 2   positive   P   3 3 3  positive   P
    P01 P16 mutual   1 5 12  positive   GE  - - -  -          -
    P01 P17 mutual   3 2 4   positive   -   2 3 6  positive   GP
    P01 P19 receives 3 2 2   positive   A   3 3 2  positive   A
    P01 P21 receives - - -   -          -   3 3 5  positive   PE
    P01 P23 receives 3 2 4   positive   A   3 3 2  positive   A
    P01 P24 receives 2 4 8   positive   PAE 3 4 4  positive   AE
    P02 P05 mutual   1 4 12  positive   PE  1 4 8  positive   E
    P02 P06 mutual   2 3 4   positive   G   2 4 4  positive   G
    P02 P08 mutual   2 4 8   positive   GE  1 5 12 positive   GAE
    P02 P15 mutual   2 4 8   positive   PG  2 4 6  positive   PG
    P02 P18 mutual   1 4 20  positive   G   1 4 16 positive   G
    P02 P12 none     3 2 1   conflict   -   3 2 1  ambivalent -
    P02 P09 none     3 2 4   ambivalent -   3 2 4  ambivalent -
    P02 P25 receives 3 2 16  ambivalent A   3 3 16 positive   A
    P02 P20 receives - - -   -          -   3 3 4  positive   PA
    P03 P05 mutual   1 4 12  positive   PE  1 4 8  positive   PE
    P03 P10 mutual   1 5 4   positive   PE  1 5 5  positive   PE
    P03 P09 mutual   1 4 6   positive   GE  1 5 6  positive   GE
    P03 P14 receives 2 3 6   positive   P   2 3 6  positive   P
    P03 P21 mutual   - - -   -          -   2 4 5  positive   PG
    P04 P05 receives 1 4 16  positive   P   1 4 8  positive   P
    P04 P10 receives 1 4 4   positive   P   1 4 5  positive   P
    P04 P09 receives 2 3 6   positive   P   2 4 6  positive   P
    P04 P22 receives - - -   -          -   3 3 2  positive   P
    """

  /// Two people, and how they are with each other at T0 and T1.
  static let alterTies = """
    P05 P06 positive positive
    P05 P07 conflict ambivalent
    P06 P07 positive positive
    P07 P08 positive positive
    P09 P10 positive positive
    P09 P11 positive positive
    P10 P11 positive positive
    P14 P15 positive positive
    P05 P14 positive positive
    P08 P18 positive positive
    P23 P24 positive positive
    P23 P25 positive positive
    P05 P10 -        positive
    P06 P08 positive positive
    P05 P13 positive positive
    P06 P13 positive positive
    P07 P13 positive positive
    P21 P22 -        positive
    P08 P24 -        positive
    P08 P23 -        positive
    P17 P21 -        positive
    P19 P24 -        positive
    P10 P14 -        positive
    P08 P15 -        positive
    P05 P08 positive positive
    """

  /// Need, life domain, target, providers at T0 and at T1.
  static let needs = """
    N01 parentingAndFamily 2 P05,P10     P05,P10
    N02 parentingAndFamily 2 P05,P09     P09,P21
    N03 schoolAndWork      2 P05         P05,P08
    N04 schoolAndWork      1 P25         P20,P25
    N05 moneyAndPapers     2 P19,P24     P11,P19,P24
    N06 housing            1 P06         P06,P15
    N07 safety             2 P05         P08,P14
    N08 emotionalSupport   2 P05,P16,P24 P07,P13,P14,P24
    N09 emotionalSupport   1 -           P08
    N10 healthAndSelfCare  1 P05         P11
    N11 socialAndLeisure   2 P08,P15     P08,P15,P21
    """
}
