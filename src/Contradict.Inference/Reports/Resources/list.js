// The list grows as the reader nears its end, so that ten thousand findings cost what is looked at.
const BATCH = 30, MOST_PRINTED = 300;

let shown = [], drawn = 0;

const drawMore = (count = BATCH) => {
  const next = shown.slice(drawn, drawn + count);
  byId("list").append(...next.map(card));
  drawn += next.length;
  const left = shown.length - drawn;
  byId("more").hidden = left === 0;
  byId("more").textContent = `Show ${Math.min(BATCH, left)} more of ${left.toLocaleString("en")}`;
  return next.length;
};

// "9 of 13 contradictions", "24 of 26 contradictions and updates".
const countSentence = () => {
  const classes = [...choice.classes].sort((a, b) => a - b);
  if (classes.length === 0) return "Nothing is chosen to be shown.";
  const all = classes.reduce((sum, index) => sum + counts[index], 0);
  const names = new Intl.ListFormat("en-GB").format(classes.map((index) => LABELS[index].toLowerCase()));
  return `${shown.length === all ? "All" : `${shown.length.toLocaleString("en")} of`} ${all.toLocaleString("en")} ${names}`;
};

const showOnly = () => {
  byId("only").hidden = choice.only === null;
  if (choice.only !== null) {
    byId("only").replaceChildren("Only ", ...choice.only.parts, element("span", { "aria-hidden": "true" }, " ✕"),
      element("span", { class: "sr" }, ", remove this filter"));
  }
};

// Leaves the other parts of the page for a list of what was chosen there.
const showFindings = (wanted) => {
  Object.assign(choice, initialChoice(), wanted);
  showChoice();
  showList();
  // Going to another part takes the focus away, and the list cannot have it before its part is shown.
  window.addEventListener("hashchange", () => byId("list").focus({ preventScroll: true }), { once: true });
  location.hash = "findings";
};

const showList = () => {
  shown = chosen();
  drawn = 0;
  byId("list").replaceChildren();
  drawMore();
  byId("none").hidden = shown.length > 0;
  byId("count").textContent = countSentence();
  showOnly();
};

const startList = () => {
  byId("more").addEventListener("click", () => {
    const first = drawn;
    drawMore();
    const opened = byId("list").children[first]?.querySelector("button");
    opened?.focus({ preventScroll: true });
  });
  new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting) && !byId("more").hidden) drawMore();
  }, { rootMargin: "800px" }).observe(byId("more"));
  window.addEventListener("beforeprint", () => drawMore(Math.max(0, MOST_PRINTED - drawn)));
};
