/// The sentences of the page of documentation on methods, which is written in English only.
struct EnglishMethodsWords: Sendable {
  /// The label of how missing answers count.
  let missingAnswers = "Missing answers"
  /// The heads of the table of examples.
  let columns = ["moment", "worked out", "value"]
  /// What holds for all findings, at the top of the page.
  let introduction = """
    # Methods

    How Kring computes what it shows, for whoever has to defend or to check a number. The sections on
    findings are made from the definitions in the code, and the examples from
    `samples/terhaar.kring.yaml`; a test holds this page to both. For your own case
    `kring explain CASE FINDING` prints the same with every answer that was used.

    What holds everywhere:

    - The household counts as one. The people around it are counted once each, however many members
      of the household tell about them. A dormant contact counts; a former or a potential one does not.
    - *Informal* is everybody around the household who is no professional. Professionals stand in the
      picture, and outside everything whose name says *informal* and everything about needs.
    - Conflict takes nothing away from the support that somebody gives, and adds nothing to anything.
    - Missing is not zero. A value is computed over the answers that are there; `low` and `high` are
      the least and the most that any filling of the missing answers can give. An answer that cannot
      change the value is not called missing. Where nothing was told there is no value, with a reason.
    - Nothing here says that a network is sufficient, predicts anything, or ranks families.
    - What nobody mentioned cannot be counted as missing. People forget about one in five of their
      friends (D. D. Brewer and C. M. Webster, *Forgetting of friends and its effects on measuring
      friendship networks*, Social Networks 21 (1999)).

    """

  /// What a profile holds beside single findings, at the foot of the page.
  let rules = """
    # Beside single findings

    ## Who provides

    A need is *arranged* when as many informal people provide for it as the family wants, and has
    *back-up* when two or more do. Providers stand in four steps: household, network (whom the family
    knows by itself), volunteers (volunteers and support families), professionals. The part of life in
    which the family meets somebody decides, once for each person: a neighbour who also is a volunteer
    is a neighbour.

    ## If somebody drops out

    For each informal provider: the needs that then have no informal provider, and those that have
    fewer than wanted where there were enough. For each two: what they break together beyond what each
    breaks alone; that takes a need for which both provide, so all pairs are found without trying each
    on every need. *Fewest people*: the smallest number of informal providers of any need that has one.
    A need may keep a professional all the same. Nobody is predicted to drop out.

    ## What stands out

    A flag is an occasion to talk, with its reason; it holds whatever the missing answers are.

    | flag | when |
    |---|---|
    | need without the own network | no informal provider |
    | need without back-up | one informal provider |
    | above own maximum | more hours a week than somebody wants to give |
    | overburdened | 7 or more on the Caregiver Strain Index |
    | more than a third | one person holds more than a third of all assignments |
    | several needs | one person provides for three needs or more |
    | provider gone | a provider has died or cannot be reached, by the case as it stands now |
    | child without inner person | a child places nobody outside the household in the inner circle |
    | conflict across agreements | two people in conflict both take part in agreements in force |
    | no weekly contact | nobody at home has contact with an informal person four times a month |
    | minor provides | somebody younger than 18 provides for a need |

    A third, three needs and four times a month are conventions. A young person who keeps company is
    listed and not called a carer; one who provides for a need, or gives another type of support, is.

    ## Give and take

    Each informal person stands in one place: support goes both ways on some tie; they give and
    nothing goes back; they only receive; neither; not known. It is the view of the household alone.

    ## Tension

    Pairs in conflict, and pairs whose contact is now good, now bad. Where two people tell it
    differently the harder answer counts. An agreement is *crossed* when two people in conflict take
    part in it, as the one who does it or as the one who steps in.

    ## How far away

    In the street (up to 100 metres), in the neighbourhood (up to 1 km), up to 5 km, up to 25 km,
    further. Somebody whose address is secret stands with those of whom no distance is known.

    ## How certain

    With `--uncertainty`. Three layers stand beside each other and are not added up:

    1. *Missing answers*: `low` and `high` of each finding.
    2. *Closeness by one step*: `meanCloseness` and `strongInformalTies` are computed 1000 times; each
       time every closeness that was told moves one step down, stays, or moves one step up, each with
       the same chance, within 1 to 5. The interval runs from the 10th to the 90th percentile, by
       nearest rank. The draws are SplitMix64 from the printed seed, so that they can be repeated. The
       interval need not lie around the value: of several answers on one person the largest counts.
    3. *One person less*: what stays covered if the person drops out who would be missed most.

    The words: **too few data** where there is no value or no bound, or where half or more of the
    answers that a finding uses are missing; else **uncertain** where its lowest and highest value, or
    the ends of its interval, lie more than a tenth of the whole apart (the whole is what a count is
    of, 1 for a share, 4 for steps of closeness, else the value itself); else **fairly certain**. A
    half and a tenth are conventions.

    ## Four sides beside each other

    With `--composite`, never by itself, and never for more than one family. The four sides are the
    needs arranged and the needs with back-up, each of all needs; the supporters with whom support goes
    both ways, of all supporters; and one less the share of the assignments that one person holds.
    Beside their mean stands the range over all weights: the smallest to the largest of the four.

    With `--since`, the share of all weighings (weights of 0 or more, together 1, each weighing as
    likely) under which the later moment comes out higher. It is exact: with the differences *d*, *x*
    those of 0 or more and *y* the others,

        A₀ = 1, A₁ … A_K = 0;  for each y, for k = 1 … K:  A_k ← (x_k·A_k − y·A_(k−1)) / (x_k − y)

    and the share is 1 − A_K (G. Varsi, *The multidimensional content of the frustum of the simplex*,
    Pacific Journal of Mathematics 46 (1973) 303-314). Below a weight of

        least rise / (least rise + largest fall)

    for the sides that fell, taken together, every weighing comes out higher. In the sample family
    reciprocity fell from 0.818 to 0.750 and the least rise is that of the spread, 0.271: so T1 comes
    out higher than T0 whenever reciprocity weighs less than 0.271 / (0.271 + 0.068) = 79.9%.

    ## What changed

    Two moments compare only if the same people answered the same prompts, and that was noted. Else
    there are names and no differences. With A₀ and A₁ the people around the household then and now:

        stability = |A₀ ∩ A₁| / |A₀|           turnover = |A₀ △ A₁| / |A₀ ∪ A₁|
        Jaccard   = |A₀ ∩ A₁| / |A₀ ∪ A₁|      (Jaccard 1901)

    *Returned* is who is new since the earlier moment and was there at one before it. The change of a
    count over people, ties or tasks splits without a rest:

        change = kept + new − lost

    where everything that involves somebody new counts under *new*, everything that involved somebody
    who left under *lost*, and the rest, now less then, under *kept*.

    A difference is *smaller than the measurement uncertainty* when its interval includes 0: from the
    lowest value now less the highest then, to the highest now less the lowest then, widened by the 80%
    interval of the differences between draws of closeness.

    Three things are said before any number, each only where it is sure. *Reciprocity fell because new
    helpers mainly give*: the share fell, among those who stayed it did not, and more than half of the
    new supporters give without receiving. *Most rests on somebody else now*: none of those who had
    most assignments has most now. *Density and efficiency went opposite ways*, which is neither good
    nor bad.
    """
}
