// What the page shows: the data as embedded, and what the reader has chosen.
const data = JSON.parse(byId("data").textContent);

// Numbers of the classes, as FindingClass.cs orders them.
const CONTRADICTION = 0, UNSURE = 1, UPDATE = 2, AGREEMENT = 3;
const LABELS = ["Contradictions", "Unsure", "Updates", "Agreements", "Neither"];

for (const statement of data.statements) {
  statement.articleRow = statement.article < 0 ? null : data.articles[statement.article];
}

data.findings.forEach((finding, rank) => {
  finding.rank = rank;
  finding.sides = [data.statements[finding.a], data.statements[finding.b]];
  finding.moments = finding.sides.map((side) => (side.published ? Date.parse(side.published) : 0));
  finding.newest = Math.max(...finding.moments);
});

const counts = data.classes.map((_, index) => data.findings.filter((finding) => finding.class === index).length);

const initialClasses = () => {
  const first = counts.findIndex((count) => count > 0);
  return new Set([counts[CONTRADICTION] > 0 || first < 0 ? CONTRADICTION : first]);
};

const initialChoice = () => ({
  classes: initialClasses(), query: "", party: null, kind: "", minimum: 0, order: "strength", couple: null,
});

const choice = initialChoice();

const partyOf = (statement, role) => (role === "outlet" ? statement.source : statement.speaker);

const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

// Folding ten thousand texts takes a moment, so it is done at the first search and kept.
const wordsOf = (finding) => finding.words ??= fold([
  ...finding.sides.flatMap((side) => [side.text, side.speaker, side.affiliation ?? "", side.source, side.articleRow?.title ?? ""]),
  ...finding.reasons.map((reason) => reason.name),
].join("\n"));

const isCouple = (finding, { role, first, second }) => {
  const [a, b] = finding.sides.map((side) => partyOf(side, role));
  return (a === first && b === second) || (a === second && b === first);
};

const chosen = () => {
  const terms = fold(choice.query).split(/\s+/).filter((term) => term !== "");
  const found = data.findings.filter((finding) =>
    choice.classes.has(finding.class)
    && (finding.class === UPDATE || finding.strength >= choice.minimum)
    && (choice.kind === "" || finding.kind === choice.kind)
    && (choice.party === null || finding.sides.some((side) => partyOf(side, choice.party.role) === choice.party.name))
    && (choice.couple === null || isCouple(finding, choice.couple))
    && terms.every((term) => wordsOf(finding).includes(term)));
  return choice.order === "newest" ? found.sort((a, b) => b.newest - a.newest || a.rank - b.rank) : found;
};
