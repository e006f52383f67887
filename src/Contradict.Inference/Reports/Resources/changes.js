// Updates that hang together, and each reversal, as steps from the earliest statement to the latest.
const MOST_CHANGES = 60;

const chainsOf = (updates) => {
  const root = new Map();
  const find = (number) => {
    while (root.get(number) !== number) number = root.get(number);
    return number;
  };
  for (const { a, b } of updates) {
    for (const number of [a, b]) if (!root.has(number)) root.set(number, number);
    root.set(find(a), find(b));
  }
  const chains = new Map();
  for (const number of root.keys()) chains.set(find(number), [...chains.get(find(number)) ?? [], number]);
  return [...chains.values()];
};

const marksIn = (findings) => {
  const marks = new Map();
  for (const { a, b, marksA, marksB } of findings) {
    if (!marks.has(a)) marks.set(a, marksA);
    if (!marks.has(b)) marks.set(b, marksB);
  }
  return marks;
};

const changesOf = () => {
  const updates = data.findings.filter((finding) => finding.class === UPDATE);
  const reversals = data.findings.filter((finding) => finding.reversal);
  const updateMarks = marksIn(updates);
  const moment = (number) => Date.parse(data.statements[number].published ?? "") || 0;
  return [
    ...chainsOf(updates).map((numbers) => ({ words: data.classes[UPDATE], badge: data.classes[UPDATE].badge, numbers, marks: updateMarks })),
    ...reversals.map((finding) => ({ words: data.classes[CONTRADICTION], badge: data.reversal.badge, numbers: finding.inOrder, marks: marksIn([finding]) })),
  ].map((change) => ({ ...change, numbers: [...change.numbers].sort((a, b) => moment(a) - moment(b)) }))
    .sort((a, b) => moment(b.numbers.at(-1)) - moment(a.numbers.at(-1)));
};

const step = (number, marks) => {
  const statement = data.statements[number];
  const open = element("button", { type: "button", class: "open", "aria-label": `Read in the article: ${statement.speaker}, ${statement.source}` }, "Read in the article");
  open.addEventListener("click", () => openArticle(statement));
  return element("li", { class: "step" },
    element("p", { class: "when" }, element("time", { datetime: statement.published }, plainTime(statement.published))),
    element("blockquote", { dir: "auto" }, ...marked(statement.text, marks.get(number))),
    element("p", { class: "where" }, isolated(statement.speaker), ...(statement.speaker === statement.source ? [] : [" in ", isolated(statement.source)])),
    open);
};

const change = ({ words, badge, numbers, marks }) => element("li", { class: `card change ${words.name}` },
  element("p", { class: "call" }, element("span", { class: "badge" }, badge), " ",
    element("span", { class: "kind" }, numbers.length > 2 ? `${numbers.length} steps` : "")),
  element("ol", { class: "steps" }, ...numbers.map((number) => step(number, marks))));

const drawChanges = () => {
  const changes = changesOf();
  byId("changes").hidden = changes.length === 0;
  byId("changes-list").replaceChildren(...changes.slice(0, MOST_CHANGES).map(change));
  const rest = changes.length - MOST_CHANGES;
  byId("changes-rest").hidden = rest <= 0;
  byId("changes-rest").textContent = `${plural(rest, "earlier change is", "earlier changes are")} among the findings.`;
};
