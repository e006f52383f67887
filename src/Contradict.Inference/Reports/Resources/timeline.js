// What was said when. Drawn at its first showing, and further as the reader nears its end.
const MOMENT_BATCH = 120;

let rows = null, rowsDrawn = 0;

const standings = () => {
  const found = new Map();
  const at = (number) => {
    if (!found.has(number)) found.set(number, { contradicted: 0, agreed: 0, replaces: [], replacedBy: [] });
    return found.get(number);
  };
  for (const finding of data.findings) {
    const [first, second] = finding.inOrder;
    if (finding.class === CONTRADICTION) [first, second].forEach((number) => at(number).contradicted++);
    if (finding.class === AGREEMENT) [first, second].forEach((number) => at(number).agreed++);
    if (finding.class === UPDATE) {
      at(first).replacedBy.push(second);
      at(second).replaces.push(first);
    }
  }
  return found;
};

// One moment is one article, with those of its statements that stand in a finding.
const momentsOf = () => {
  const moments = new Map();
  for (const [number, standing] of standings()) {
    const statement = data.statements[number];
    if (!moments.has(statement.articleId)) {
      moments.set(statement.articleId, {
        source: statement.source, iso: statement.published, at: statement.published ? Date.parse(statement.published) : null,
        title: statement.articleRow?.title ?? "", said: [],
      });
    }
    moments.get(statement.articleId).said.push({ number, statement, standing });
  }
  const sorted = [...moments.values()].sort((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity));
  for (const { said } of sorted) said.sort((a, b) => a.statement.start - b.statement.start);
  return sorted;
};

const tallyButton = (number, kind, count, mark, one, many) => {
  if (count === 0) return null;
  const statement = data.statements[number];
  const label = plural(count, one, many);
  const button = element("button", { type: "button", class: `tally ${data.classes[kind].name}`, "aria-label": `${label}: ${statement.text.slice(0, 80)}` },
    element("span", { "aria-hidden": "true" }, `${mark}\u202f`), label);
  button.addEventListener("click", () => showFindings({
    classes: new Set([kind]),
    only: { parts: ["what ", isolated(statement.speaker), " said"], holds: ({ a, b }) => a === number || b === number },
  }));
  return button;
};

const replacement = (words, numbers, latest) => {
  if (numbers.length === 0) return null;
  const moment = (number) => Date.parse(data.statements[number].published ?? "") || 0;
  const { source, published } = data.statements[[...numbers].sort((a, b) => (latest ? moment(b) - moment(a) : moment(a) - moment(b)))[0]];
  return element("span", { class: "tone update" }, `${words} `, isolated(source), `, ${plainTime(published)}`);
};

const saidRow = ({ number, statement, standing }) => {
  const open = element("button", { type: "button", class: "quote", dir: "auto" }, statement.text.length > 400 ? `${statement.text.slice(0, 400)}…` : statement.text);
  open.addEventListener("click", () => openArticle(statement));
  return element("li", { class: "said" }, open,
    element("p", { class: "standing" },
      statement.speaker === statement.source ? null : isolated(statement.speaker),
      tallyButton(number, CONTRADICTION, standing.contradicted, "✕", "contradiction", "contradictions"),
      tallyButton(number, AGREEMENT, standing.agreed, "✓", "agreement", "agreements"),
      replacement("updates", standing.replaces, true),
      replacement("updated by", standing.replacedBy, false)));
};

const momentRow = (moment) => element("li", { class: "moment" },
  element("p", { class: "at" }, moment.iso ? element("time", { datetime: moment.iso }, clock.format(new Date(moment.iso))) : ""),
  element("div", {},
    element("h5", {}, isolated(moment.source), " ", element("span", { class: "role" }, isolated(moment.title))),
    element("ul", {}, ...moment.said.map(saidRow))));

const dayOf = ({ iso }) => (iso ? days.format(new Date(iso)) : "No date");

const drawMoments = () => {
  for (let statements = 0; statements < MOMENT_BATCH && rowsDrawn < rows.length; rowsDrawn++) {
    const moment = rows[rowsDrawn];
    if (rowsDrawn === 0 || dayOf(rows[rowsDrawn - 1]) !== dayOf(moment)) {
      byId("moments").append(element("h4", {}, dayOf(moment)), element("ol", { class: "moments" }));
    }
    byId("moments").lastElementChild.append(momentRow(moment));
    statements += moment.said.length;
  }
  const left = rows.length - rowsDrawn;
  byId("moments-more").hidden = left === 0;
  byId("moments-more").textContent = `Show more of ${plural(left, "article", "articles")}`;
};

const drawTimeline = () => {
  if (rows !== null) return;
  rows = momentsOf();
  if (rows.length === 0) byId("timeline-note").textContent = "No statement is contradicted, borne out or brought up to date.";
  drawLanes(rows);
  drawChanges();
  drawMoments();
};

const startTimeline = () => {
  byId("moments-more").addEventListener("click", drawMoments);
  new IntersectionObserver((entries) => {
    if (rows !== null && entries.some((entry) => entry.isIntersecting) && !byId("moments-more").hidden) drawMoments();
  }, { rootMargin: "800px" }).observe(byId("moments-more"));
  window.addEventListener("beforeprint", drawTimeline);
};
