/// What the pages of the manual say that are made from the code: the algorithm card, and the rules
/// of matching. The manual is in English.
enum ManualWords {
  // MARK: - The algorithm card

  static let purpose = """
    # Algorithm card: whom to ask

    | | |
    |---|---|
    | name | suggestions of Kring (`kring suggest`) |
    | version of the rules | \(SuggestionCard.version) |
    | kind | fixed rules, the same answer for the same case; no learning, no model, no score |
    | who uses it | whoever works with a family on its plan; never without the family |
    | decision | none: people decide |

    ## Purpose
    For one need, or for a young person who looks for a mentor of own choice (*JIM*), it names people
    of the network who could be asked, what speaks for it, what speaks against it or is not known, and
    what to ask. It names who is left out, and by which gate. It can add what volunteers and support
    families offer nearby. *Nobody suitable in view* is a full answer, with questions that widen the
    view.

    It never says that a network is sufficient, never predicts anything, never compares families, and
    calls nobody the best. Saving money is no purpose of it: what people carry already stands as
    prominently as what they could do.

    """

  static let order = """
    ## Who is looked at
    Everybody around the household at the moment, those of earlier moments, and those whom somebody at
    home named; but for those who do it already. How the family comes to somebody is told: contact
    now, contact that sleeps, contact of before, contact that could come, or *through one other
    person*: nobody at home knows them, and somebody of the network could introduce them.

    ## The order
    A later criterion counts only where all earlier ones are equal. Nothing is added up or weighted.

    1. Chosen by the young person or somebody at home (`plan.choices`), first choice first.
    2. Willing: said yes, said in part, was not asked, said no. A no is respected and stands last.
    3. Closeness, as told by those for whom it is; a child tells for itself. Of several the smallest
       answer counts, fewest missing answers first. For a need of the whole household the largest
       answer at home counts. A tie in conflict lends no closeness.
    4. Free capacity: the hours that are left until the person's own maximum.
    5. Reach: the distance fits how often it is needed, or is far.
    6. Spreading: who does fewest things now.
    7. The identifier.

    What is not known stands after what is known, and the text says that it is not known.

    """

  static let afterwards = """
    ## How much rests on one person
    For each option Kring reckons how the tasks of the own network would lie if that person did it:
    who has most, and how many needs would be left with somebody if one person fell away. It warns
    where most would then rest on the person who is asked.

    ## A mentor of own choice
    These rules hold for `--jim PERSON`, and for every need that says whom a mentor is for (`jimFor`).
    The young person chooses and asks; the parents with authority have to agree. Nobody who was not
    told about by the young person is suggested. A parent of a brother or sister, or a partner of a
    parent, is shown as *rather not* unless the young person named them. No offers of volunteers are
    shown: a mentor of own choice is no volunteer.

    ## Offers
    An offer fits a need by part of life, frequency and age. Offers stand in the order of their
    waiting time. The catalogue is a file of the municipality: [its format](catalogue-format.md).

    ## The human role
    The family and whoever works with it talk about the options and choose; everybody who is asked may
    say no without a reason. Nothing is sent to anybody. Every output ends by saying so. People without
    consent to be named stand in the text by identifier only.

    ## Limits
    - The answers are those of who was asked; who was forgotten is not suggested.
    - Closeness and quality are told at one moment, and change.
    - The kilometres are as the crow flies or as somebody wrote them down; travelling may take longer.
    - Hours say nothing of how heavy something is.
    - Whether something fits is for the people whom it is about to say.

    ## For programs
    `kring suggest CASE --format json` writes the schema `kring.suggest/1`: identifiers and codes, no
    names. Each option holds `why`, `whyPerhapsNot`, `ask`, its `rank` criterion by criterion, and
    `dependence` before and after.

    """

  static func inputs(_ rows: [String]) -> String {
    """
    ## What is read
    Only these fields of the case file; a test changes every other field and sees that no
    suggestion changes. Of `consent` only whether somebody may be asked is read; whether somebody
    may be named decides how they stand in the text, and of a secret address no distance is used.
    `roles` tell who has authority over a child. Who comes into view at a later moment is not
    suggested at an earlier one.

    | record | fields |
    |---|---|
    \(rows.joined(separator: "\n"))

    **Not used, and mostly not kept:** ethnicity, religion, nationality, income, education, health
    or disability of anybody, gender, names, postcode, organisations (a club or a church), notes and
    remarks in free text, goals, satisfaction, scores on instruments. The age moves nobody in the
    order; younger than 18 is a gate, and from 70 the text says that one should ask whether it is not
    too much.

    """
  }

  static func gates(person: String, task: String, load: String, _ sections: [String]) -> String {
    """
    ## Gates
    A gate keeps somebody from being suggested, whatever else speaks for it. Gates are looked at in
    three steps, and of somebody whom one step leaves out the next step says nothing:

    1. who it is: \(person);
    2. what is asked: \(task);
    3. how much they carry: \(load).

    What is not known never blocks and becomes a question, with one exception: a certificate of
    conduct that is not known is missing. The examples below are tests.

    \(sections.joined(separator: "\n"))
    """
  }

  static func outcome(isBlocked: Bool) -> String { isBlocked ? "**blocked**" : "allowed" }

  static func distances(_ rows: [String]) -> String {
    """
    ## Distances
    Up to how many kilometres a distance fits. They are a convention of Kring, not a finding; only
    for who has to come when called do they decide. For emotional support no distance matters. A
    mentor of own choice is looked at as every week.

    | how often | kilometres |
    |---|---|
    \(rows.joined(separator: "\n"))

    """
  }

  // MARK: - The rules of matching

  static let rules = ["| code | what must hold | let through | forbidden |", "|---|---|---|---|"]
}
