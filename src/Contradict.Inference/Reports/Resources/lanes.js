// A picture of the time line: a lane an outlet, a dot an article, a line from what was said to what took its place.
const MOST_LANES = 12, MOST_DOTS = 2000, MOST_LINES = 200, TICKS = 5;

const tickLabels = (from, to) => {
  const format = to - from < 36 * 3_600_000 ? clock : new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
  const labels = Array.from({ length: TICKS }, (_, at) => format.format(new Date(from + ((to - from) * at) / (TICKS - 1))));
  return labels.map((label, at) => (label === labels[at - 1] ? "" : label));
};

// In the order of their first article, so that the lines mostly fall.
const laneNames = (moments) => {
  const sizes = new Map();
  for (const { source, said } of moments) sizes.set(source, (sizes.get(source) ?? 0) + said.length);
  const largest = new Set([...sizes].sort((a, b) => b[1] - a[1]).slice(0, MOST_LANES).map(([name]) => name));
  return [...sizes.keys()].filter((name) => largest.has(name));
};

const toneOf = (said) => {
  if (said.some(({ standing }) => standing.contradicted > 0)) return "contradiction";
  return said.some(({ standing }) => standing.replaces.length + standing.replacedBy.length > 0) ? "update" : "agreement";
};

const laneLine = (finding, place) => {
  const [from, to] = finding.inOrder.map((number) => place(data.statements[number]));
  if (from === null || to === null) return null;
  // Bent at different places, so that an update and a reversal between the same articles don't hide each other.
  const bend = from.x + (to.x - from.x) * (finding.reversal ? 0.3 : 0.7);
  return shape("path", {
    class: finding.reversal ? "contradiction" : "update", d: `M${from.x} ${from.y}C${bend} ${from.y} ${bend} ${to.y} ${to.x} ${to.y}`,
    "vector-effect": "non-scaling-stroke",
  });
};

const KEY = [
  ["dot contradiction", "contradicted by others"], ["dot update", "brought up to date"], ["dot agreement", "borne out only"],
  ["line", "update"], ["line contradiction", "reversal by one speaker"],
];

const drawLanes = (moments) => {
  const dated = moments.filter(({ at }) => at !== null);
  const [from, to] = [dated[0]?.at, dated.at(-1)?.at];
  byId("lanes").hidden = dated.length < 2 || from === to;
  if (byId("lanes").hidden) return;
  const names = laneNames(dated);
  const share = (at) => ((at - from) / (to - from)) * 100;
  const place = (statement) => {
    const lane = names.indexOf(statement.source);
    return lane < 0 || !statement.published ? null : { x: share(Date.parse(statement.published)), y: ((lane + 0.5) / names.length) * 100 };
  };
  const plot = element("div", { class: "plot" },
    shape("svg", { viewBox: "0 0 100 100", preserveAspectRatio: "none" },
      ...names.map((_, lane) => shape("line", { class: "lane", x1: 0, x2: 100, y1: ((lane + 0.5) / names.length) * 100, y2: ((lane + 0.5) / names.length) * 100, "vector-effect": "non-scaling-stroke" })),
      ...data.findings.filter((finding) => finding.succeeds).slice(0, MOST_LINES).map((finding) => laneLine(finding, place))));
  for (const { said, source, title, iso } of dated.slice(0, MOST_DOTS)) {
    const spot = place(said[0].statement);
    if (spot === null) continue;
    const dot = element("span", { class: `dot ${toneOf(said)}`, title: `${source}, ${plainTime(iso)}: ${title}` });
    dot.style.left = `${spot.x}%`;
    dot.style.top = `${spot.y}%`;
    dot.style.setProperty("--size", `${Math.min(1.5, 0.55 + Math.sqrt(said.length) * 0.14)}rem`);
    plot.append(dot);
  }
  byId("lanes").replaceChildren(
    element("ul", { class: "lane-names" }, ...names.map((name) => element("li", {}, isolated(name)))), plot,
    element("ul", { class: "ticks" }, ...tickLabels(from, to).map((label) => element("li", {}, label))),
    element("ul", { class: "key" }, ...KEY.map(([style, label]) => element("li", {}, element("span", { class: style }), label))));
};
