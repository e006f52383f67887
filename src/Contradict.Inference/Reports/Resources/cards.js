// One finding as a card. FindingHtml.cs writes the same elements for readers without JavaScript.
const MOST_REASONS = 3;

const sentenceOf = (finding) => (finding.class === CONTRADICTION && finding.kind
  ? data.kinds[finding.kind][1]
  : data.classes[finding.class].sentence);

const badgeOf = (finding) => (finding.reversal ? data.reversal.badge : data.classes[finding.class].badge);

const headingOf = (finding) => {
  const [first, second] = finding.inOrder.map((number) => isolated(data.statements[number].speaker));
  return element("h3", { class: "sr" }, ...finding.reversal
    ? [first, ` ${data.reversal.verb}`]
    : [first, ` ${data.classes[finding.class].verb} `, second]);
};

const bar = (share) => shape("svg", { class: "bar", viewBox: "0 0 100 6", preserveAspectRatio: "none", "aria-hidden": "true" },
  shape("rect", { class: "track", width: 100, height: 6 }),
  shape("rect", { class: "fill", width: Math.round(share * 1000) / 10, height: 6 }));

const marked = (text, marks) => {
  const parts = [];
  let at = 0;
  for (const [start, end] of marks) {
    parts.push(text.slice(at, start), element("mark", {}, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
};

const lapse = (earlier, later) => {
  const minutes = Math.round((later - earlier) / 60_000);
  if (minutes < 60) return plural(minutes, "minute later", "minutes later");
  const hours = Math.round(minutes / 60);
  return hours < 48 ? plural(hours, "hour later", "hours later") : plural(Math.round(hours / 24), "day later", "days later");
};

// "07:00 → 12:00, 5 hours later" within a day, with the dates where they differ.
const passage = (finding) => {
  const [from, to] = finding.inOrder.map((number) => data.statements[number].published);
  const sameDay = days.format(new Date(from)) === days.format(new Date(to));
  const time = (iso) => element("time", { datetime: iso }, sameDay ? clock.format(new Date(iso)) : times.format(new Date(iso)));
  return element("span", { class: "passage" }, time(from), element("span", { "aria-hidden": "true" }, " → "),
    element("span", { class: "sr" }, " to "), time(to), `, ${lapse(Date.parse(from), Date.parse(to))}`);
};

// An update is no matter of more or less, so it shows no probability.
const strength = (finding) => {
  if (finding.class === UPDATE) return null;
  const call = finding.class === UNSURE
    ? `${finding.probability.contradict >= finding.probability.agree ? "contradiction" : "agreement"}?`
    : null;
  return element("p", { class: "strength" },
    call && element("span", { class: "leaning" }, call),
    element("strong", {}, chance(finding.strength)),
    bar(finding.strength));
};

const whereOf = (statement) => {
  const others = statement.alsoIn.length === 0 ? [] : [" also in ", isolated(statement.alsoIn.join(", "))];
  return element("p", { class: "where" }, isolated(statement.source), " ",
    element("time", { datetime: statement.published }, plainTime(statement.published)), ...others);
};

const side = (statement, marks, turn) => {
  const open = element("button", { type: "button", class: "open", "aria-label": `Read in the article: ${statement.speaker}, ${statement.source}` }, "Read in the article");
  open.addEventListener("click", () => openArticle(statement));
  return element("div", { class: "side" },
    turn && element("p", { class: "turn" }, turn),
    element("p", { class: "who" }, isolated(statement.speaker), " ",
      element("span", { class: "role" }, statement.speakerKind,
        ...(statement.affiliation ? [", ", isolated(statement.affiliation)] : []))),
    element("blockquote", { dir: "auto" }, ...marked(statement.text, marks)),
    element("div", { class: "foot" }, whereOf(statement), open));
};

const reason = ({ name, weight }) => element("li", { class: weight < 0 ? "against" : "for" },
  element("span", { class: "sr" }, weight < 0 ? "speaks against: " : "speaks for: "),
  isolated(name), " ",
  element("span", { class: "weight" }, (weight < 0 ? "−" : "+") + Math.abs(weight).toFixed(1)));

const more = (finding) => {
  const { contradict, agree, neutral } = finding.probability;
  const rest = finding.reasons.slice(MOST_REASONS);
  return element("details", { class: "rest" },
    element("summary", {}, rest.length > 0 ? `All probabilities and ${plural(rest.length, "more reason", "more reasons")}` : "All probabilities"),
    element("p", { class: "split" },
      element("span", { class: "tone contradiction" }, `contradict ${chance(contradict)}`), " · ",
      element("span", {}, `neither ${chance(neutral)}`), " · ",
      element("span", { class: "tone agreement" }, `agree ${chance(agree)}`)),
    element("ul", { class: "reasons" }, ...rest.map(reason)));
};

const card = (finding) => {
  const words = data.classes[finding.class];
  const marks = finding.swapped ? [finding.marksB, finding.marksA] : [finding.marksA, finding.marksB];
  const turns = finding.succeeds ? ["Earlier", "Later"] : [null, null];
  return element("li", { class: `card ${words.name}` },
    headingOf(finding),
    element("div", { class: "head" },
      element("p", { class: "call" },
        element("span", { class: "badge" }, badgeOf(finding)), " ",
        element("span", { class: "kind" }, sentenceOf(finding)),
        finding.succeeds ? passage(finding) : null),
      strength(finding)),
    element("div", { class: "sides" }, ...finding.inOrder.map((number, at) => side(data.statements[number], marks[at], turns[at]))),
    element("ul", { class: "reasons" }, ...finding.reasons.slice(0, MOST_REASONS).map(reason)),
    more(finding));
};
