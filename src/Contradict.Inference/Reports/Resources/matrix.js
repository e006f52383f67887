// Who contradicts and who supports whom: a table of parties by parties whose cells filter the list.
const MOST_PARTIES = 16;

const tally = (role) => {
  const cells = new Map(), totals = new Map();
  for (const finding of data.findings) {
    if (finding.class !== CONTRADICTION && finding.class !== AGREEMENT) continue;
    const [a, b] = finding.sides.map((side) => partyOf(side, role));
    for (const [row, column] of a === b ? [[a, b]] : [[a, b], [b, a]]) {
      const cell = cells.get(JSON.stringify([row, column])) ?? { contradictions: 0, agreements: 0 };
      cell[finding.class === CONTRADICTION ? "contradictions" : "agreements"]++;
      cells.set(JSON.stringify([row, column]), cell);
      totals.set(row, (totals.get(row) ?? 0) + 1);
    }
  }
  const parties = [...totals].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([name]) => name);
  return { cells, parties };
};

const choosePair = (role, first, second) => showFindings({
  classes: new Set([CONTRADICTION, AGREEMENT]),
  only: {
    parts: first === second ? [isolated(first), " against itself"] : [isolated(first), " and ", isolated(second)],
    holds: (finding) => {
      const [a, b] = finding.sides.map((side) => partyOf(side, role));
      return (a === first && b === second) || (a === second && b === first);
    },
  },
});

const cell = (role, row, column, count) => {
  if (count === undefined) return element("td", {}, "");
  const { contradictions, agreements } = count;
  const label = `${row} and ${column}: ${plural(contradictions, "contradiction", "contradictions")}, ${plural(agreements, "agreement", "agreements")}`;
  const tone = contradictions > agreements ? "contradiction" : contradictions < agreements ? "agreement" : "even";
  const button = element("button", { type: "button", class: `cell ${tone}`, "aria-label": label, title: label },
    contradictions > 0 ? element("span", { class: "tone contradiction" }, `✕\u202f${contradictions}`) : null,
    agreements > 0 ? element("span", { class: "tone agreement" }, `✓\u202f${agreements}`) : null);
  button.addEventListener("click", () => choosePair(role, row, column));
  return element("td", {}, button);
};

const drawMatrix = (role) => {
  const { cells, parties } = tally(role);
  const named = parties.slice(0, MOST_PARTIES);
  const head = element("tr", {}, element("td", {}), ...named.map((name) =>
    element("th", { scope: "col", title: name }, element("span", { class: "turned" }, isolated(name)))));
  const rows = named.map((row) => element("tr", {},
    element("th", { scope: "row" }, isolated(row)),
    ...named.map((column) => cell(role, row, column, cells.get(JSON.stringify([row, column]))))));
  byId("matrix-table").replaceChildren(element("thead", {}, head), element("tbody", {}, ...rows));
  const rest = parties.length - named.length;
  byId("matrix-rest").hidden = rest === 0 && named.length > 0;
  byId("matrix-rest").textContent = named.length === 0
    ? "No two parties agree or contradict."
    : `${plural(rest, "party", "parties")} with fewer findings are not shown.`;
};

const startMatrix = () => {
  for (const radio of document.querySelectorAll("input[name=role]")) {
    radio.addEventListener("change", () => drawMatrix(radio.value));
  }
  drawMatrix("speaker");
};
