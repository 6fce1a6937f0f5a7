/// The project that `barograph init` makes.
enum ExampleProject {
  static let files = [
    NewProject.File("barograph.yml", configuration),
    NewProject.File("content/responses/example.csv", ExampleResponses.text),
    NewProject.File("content/commentary/index.md", commentary),
    NewProject.File(".gitignore", gitignore),
  ]

  private static let configuration = """
    # A report project. `barograph build` reads the responses and writes output/index.html;
    # `barograph check` only tells what it finds. Keys that are commented out show their defaults,
    # or an example where there is none.

    title: Customer loyalty
    # organization: Meridian Works

    # The day the report speaks of: the end of the month of the latest answer unless given.
    # as-of: 2026-09-30

    # How long a period of the front page is: month, quarter, half-year or year.
    headline: quarter
    # history: 12

    # calendar:
    #   fiscal-year-starts: 1

    # Where the answers are. Several sources and patterns are possible, and paths may hold
    # environment variables: ${EXPORTS}/*.csv
    responses:
      - files: content/responses/*.csv
        # Columns are found by their headers. Name those that aren't, or that are found wrongly:
        # score: "How likely are you to recommend us?"
        # date: responded_at
        # product: product
        # comment: comment
        # date-order: dmy               # where dates are written as 30.09.2026
        # constant: {channel: email}    # a value for every row of these files
        # where: {status: [complete]}   # keep these rows only

    # product: {singular: product, plural: products, order: [Atlas, Beacon]}

    # Other columns that the answers are split by.
    dimensions:
      region: {column: region, label: Region}

    # What the scores are meant to reach.
    # targets: [{nps: 45}]

    # Printed on the page about the method: write down what you really asked, whom and how.
    about:
      question: "How likely are you to recommend us to a friend or colleague?"
      # mode: email
      # asked: "all customers with an order"

    # Below hide-below answers only their number is shown; below mute-below figures are marked as
    # too few to rely on.
    # privacy: {hide-below: 5, mute-below: 30}
    # statistics: {confidence: 0.95}
    # quality: {max-set-aside: 5%}
    # site: {theme: barograph, styles: inline}

    """

  private static let commentary = """
    ---
    title: An example to replace
    period: 2026-Q3
    ---

    The answers behind this page are made up, so that the first build has something to show. Put
    your own exports into `content/responses/`, remove `example.csv`, and build again.

    This text is the commentary of the front page. It belongs to the period named at its top: once
    a newer period is out, the page says so until somebody has written about that one. Say what you
    know that the figures can't: what was changed, for whom, and what you are going to do next.

    """

  private static let gitignore = """
    # What customers answered stays out of the repository.
    /content/responses/


    """ + ignoredOutput

  /// What a build makes and leaves behind stays out of the repository.
  static let ignoredOutput = """
    # The site is made by the build, as is what a build that was stopped leaves beside it.
    /output/
    /.output.barograph-*

    # Where the rows stand that the last build set aside.
    /set-aside.csv
    /.set-aside.csv.barograph-*

    # Messages with their addresses, and what else a build keeps for itself.
    /.barograph/

    """
}
