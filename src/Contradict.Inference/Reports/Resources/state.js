// What the page shows: the data as embedded, and what the reader has chosen.
const data = JSON.parse(byId("data").textContent);

// Numbers of the classes, as FindingClass.cs orders them.
const CONTRADICTION = 0, UNSURE = 1, UPDATE = 2, AGREEMENT = 3;
const REVERSAL = "reversal";
const LABELS = ["Contradictions", "Unsure", "Updates", "Agreements", "Neither"];

for (const statement of data.statements) {
  statement.articleRow = statement.article < 0 ? null : data.articles[statement.article];
}

data.findings.forEach((finding, rank) => {
  finding.rank = rank;
  // An earlier statement stands before the later one that takes its place.
  finding.inOrder = finding.swapped ? [finding.b, finding.a] : [finding.a, finding.b];
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
  classes: initialClasses(), query: "", speaker: "", outlet: "", kind: "", minimum: 0, order: "strength", only: null,
});

const choice = initialChoice();

const partyOf = (statement, role) => (role === "outlet" ? statement.source : statement.speaker);

const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

// Folding ten thousand texts takes a moment, so it is done at the first search and kept.
const wordsOf = (finding) => finding.words ??= fold([
  ...finding.sides.flatMap((side) => [side.text, side.speaker, side.affiliation ?? "", side.source, side.articleRow?.title ?? ""]),
  ...finding.reasons.map((reason) => reason.name),
].join("\n"));

const isKind = (finding, kind) => (kind === REVERSAL ? finding.reversal : finding.kind === kind);

const isFrom = (finding, role, name) => name === "" || finding.sides.some((side) => partyOf(side, role) === name);

const chosen = () => {
  const terms = fold(choice.query).split(/\s+/).filter((term) => term !== "");
  const found = data.findings.filter((finding) =>
    choice.classes.has(finding.class)
    && (finding.class === UPDATE || finding.strength >= choice.minimum)
    && (choice.kind === "" || isKind(finding, choice.kind))
    && isFrom(finding, "speaker", choice.speaker)
    && isFrom(finding, "outlet", choice.outlet)
    && (choice.only === null || choice.only.holds(finding))
    && terms.every((term) => wordsOf(finding).includes(term)));
  if (choice.order === "strength") return found;
  const sign = choice.order === "newest" ? -1 : 1;
  return found.sort((a, b) => sign * (a.newest - b.newest) || a.rank - b.rank);
};
