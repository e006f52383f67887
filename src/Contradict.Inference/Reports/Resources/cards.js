// One finding as a card. FindingHtml.cs writes the same elements for readers without JavaScript.
const MOST_REASONS = 3;

const sentenceOf = (finding) => (finding.class === CONTRADICTION && finding.kind
  ? data.kinds[finding.kind][1]
  : data.classes[finding.class].sentence);

// A speaker who contradicts himself has changed his account.
const badgeOf = (finding) => (finding.class === CONTRADICTION && finding.sides[0].speaker === finding.sides[1].speaker
  ? "Reversal"
  : data.classes[finding.class].badge);

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

const apart = ({ moments: [a, b] }) => {
  const hours = Math.round(Math.abs(a - b) / 3_600_000);
  if (a === 0 || b === 0 || hours === 0) return "";
  return hours < 48 ? plural(hours, "hour apart", "hours apart") : plural(Math.round(hours / 24), "day apart", "days apart");
};

// An update is no matter of more or less; what counts is the time between the two.
const strength = (finding) => {
  if (finding.class === UPDATE) return element("p", { class: "apart" }, apart(finding));
  const call = finding.class === UNSURE
    ? `${finding.probability.contradict >= finding.probability.agree ? "contradiction" : "agreement"}?`
    : null;
  return element("p", { class: "strength" },
    call && element("span", { class: "leaning" }, call),
    element("strong", {}, percent(finding.strength)),
    bar(finding.strength));
};

const whereOf = (statement) => {
  const others = statement.alsoIn.length === 0 ? [] : [" also in ", isolated(statement.alsoIn.join(", "))];
  return element("p", { class: "where" }, isolated(statement.source), " ",
    element("time", { datetime: statement.published }, plainTime(statement.published)), ...others);
};

const side = (statement, marks) => {
  const open = element("button", { type: "button", class: "open", "aria-label": `Read in the article: ${statement.speaker}, ${statement.source}` }, "Read in the article");
  open.addEventListener("click", () => openArticle(statement));
  return element("div", { class: "side" },
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
      element("span", { class: "tone contradiction" }, `contradict ${percent(contradict)}`), " · ",
      element("span", {}, `neither ${percent(neutral)}`), " · ",
      element("span", { class: "tone agreement" }, `agree ${percent(agree)}`)),
    element("ul", { class: "reasons" }, ...rest.map(reason)));
};

const card = (finding) => {
  const words = data.classes[finding.class];
  const [a, b] = finding.sides;
  return element("li", { class: `card ${words.name}` },
    element("h3", { class: "sr" }, isolated(a.speaker), ` ${words.verb} `, isolated(b.speaker)),
    element("div", { class: "head" },
      element("p", { class: "call" },
        element("span", { class: "badge" }, badgeOf(finding)), " ",
        element("span", { class: "kind" }, sentenceOf(finding))),
      strength(finding)),
    element("div", { class: "sides" }, side(a, finding.marksA), side(b, finding.marksB)),
    element("ul", { class: "reasons" }, ...finding.reasons.slice(0, MOST_REASONS).map(reason)),
    more(finding));
};
