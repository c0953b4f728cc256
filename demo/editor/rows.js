// What the form asks: one row a field. What is in a document and in no row is kept as it is.

/** Rows about somebody: their texts may differ between the two modes. */
const said = { words: true, modes: true };

/** What each question has, in the second block too. */
const question = [
  { name: "itemName", path: "name", field: "line", words: true },
  { name: "definition", path: "definition", field: "area", ...said },
  { name: "anchors", path: "anchors", field: "anchors", ...said },
];

/**
 * By section, in the order of the page. A section with a `list` has the `most` elements. A row has its `path` in
 * the document, within an element in a section with a `list`; how it is asked (`field`, fields.js); the `most`
 * characters where it is `exact`, no text to read; `words` where each language has its own, while keys, numbers
 * and flags are the same in all. Its `name` finds its words.
 */
export const SECTIONS = [
  {
    name: "about",
    rows: [
      { name: "title", path: "texts.title", field: "line", ...said },
      { name: "instruction", path: "texts.instruction", field: "area", ...said },
      { name: "modes", path: "modes", field: "whom" },
    ],
  },
  {
    name: "scale",
    rows: [
      { name: "points", path: "scale.points", field: "points" },
      { name: "scaleAnchors", path: "scale.anchors", field: "marks" },
    ],
  },
  {
    name: "pillars",
    list: "pillars",
    most: 10,
    rows: [
      { name: "pillarName", path: "name", field: "line", words: true },
      { name: "pillarQuestion", path: "question", field: "area", optional: true, words: true },
    ],
  },
  {
    name: "items",
    list: "items",
    most: 40,
    rows: [
      ...question,
      { name: "pillar", path: "pillar", field: "pillar" },
      { name: "weight", path: "weight", field: "number", optional: true },
      { name: "critical", path: "critical", field: "flag" },
      { name: "roleShift", path: "roleShift", field: "flag" },
      { name: "strength", path: "feedback.strength", field: "area", optional: true, ...said },
      { name: "growth", path: "feedback.growth", field: "area", optional: true, ...said },
      { name: "step", path: "advice.step", field: "area", optional: true, words: true },
      { name: "question", path: "advice.question", field: "area", optional: true, words: true },
      { name: "listen", path: "advice.listen", field: "area", optional: true, words: true },
    ],
  },
  {
    name: "bands",
    list: "bands",
    most: 7,
    rows: [
      { name: "from", path: "from", field: "number" },
      { name: "bandName", path: "name", field: "line", words: true },
      { name: "meaning", path: "meaning", field: "area", ...said },
    ],
  },
  {
    name: "texts",
    rows: [
      { name: "sharedTitle", path: "texts.sharedTitle", field: "line", words: true },
      { name: "couldHave", path: "texts.couldHave", field: "area", optional: true, ...said },
      { name: "fair", path: "texts.fair", field: "area", optional: true, words: true },
      { name: "lowHeading", path: "texts.low.heading", field: "line", optional: true, words: true },
      { name: "lowText", path: "texts.low.text", field: "area", optional: true, words: true },
    ],
  },
  {
    name: "shift",
    rows: [
      { name: "shiftHeading", path: "texts.roleShift.heading", field: "line", words: true },
      { name: "shiftName", path: "texts.roleShift.name", field: "line", words: true },
      { name: "shiftSentence", path: "texts.roleShift.sentence", field: "area", words: true },
      { name: "lower", path: "texts.roleShift.lower", field: "line", words: true },
      { name: "equal", path: "texts.roleShift.equal", field: "line", words: true },
      { name: "higher", path: "texts.roleShift.higher", field: "line", words: true },
    ],
  },
  { name: "seller", list: "seller", most: 10, rows: question },
  {
    name: "block",
    rows: [
      { name: "blockHeading", path: "texts.seller.heading", field: "line", words: true },
      { name: "blockIntro", path: "texts.seller.intro", field: "area", words: true },
      { name: "blockOthers", path: "texts.seller.leader", field: "line", words: true },
      { name: "blockName", path: "texts.seller.seller", field: "line", words: true },
      { name: "blockContrast", path: "texts.seller.contrast", field: "line", words: true },
      { name: "blockLower", path: "texts.seller.lower", field: "area", words: true },
      { name: "blockEqual", path: "texts.seller.equal", field: "area", words: true },
      { name: "blockHigher", path: "texts.seller.higher", field: "area", words: true },
      { name: "blockAlone", path: "texts.seller.alone", field: "area", words: true },
    ],
  },
  {
    name: "limits",
    rows: [
      "coveragePercent",
      "criticalAtMost",
      "roleShiftGap",
      "roleShiftOthers",
      "uniformRated",
      "uniformRun",
      "discussAboveTenths",
      "panelDifference",
      "accentDifference",
    ].map((name) => ({ name, path: `limits.${name}`, field: "number", optional: true })),
  },
  {
    name: "identity",
    rows: [
      { name: "key", path: "key", field: "line", most: 40, exact: true },
      { name: "version", path: "version", field: "number" },
    ],
  },
  {
    name: "credits",
    rows: [
      { name: "author", path: "credits.author", field: "line", optional: true, words: true },
      { name: "licence", path: "credits.licence", field: "line", optional: true, words: true },
      { name: "creditText", path: "credits.text", field: "area", optional: true, words: true },
      { name: "sourceName", path: "credits.source.name", field: "line", optional: true, words: true },
      { name: "sourceUrl", path: "credits.source.url", field: "line", most: 300, optional: true, exact: true, words: true },
      { name: "validationName", path: "credits.validation.name", field: "line", optional: true, words: true },
      { name: "validationUrl", path: "credits.validation.url", field: "line", most: 300, optional: true, exact: true, words: true },
    ],
  },
];

/** The rows by the pattern of their path, each with its section. */
export const BY_PATTERN = new Map(
  SECTIONS.flatMap((section) =>
    section.rows.map((row) => [
      section.list ? `${section.list}[].${row.path}` : row.path,
      { section, row },
    ]),
  ),
);
