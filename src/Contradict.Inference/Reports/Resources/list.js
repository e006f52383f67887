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

const countSentence = () => {
  const names = LABELS.filter((_, index) => choice.classes.has(index)).map((label) => label.toLowerCase());
  return names.length === 0
    ? "Nothing is chosen to be shown."
    : `${plural(shown.length, "pair", "pairs")} of ${data.findings.length.toLocaleString("en")}: ${names.join(", ")}`;
};

const showCouple = () => {
  byId("couple").hidden = choice.couple === null;
  if (choice.couple !== null) {
    const { first, second } = choice.couple;
    const parties = first === second ? [isolated(first), " against itself"] : [isolated(first), " and ", isolated(second)];
    byId("couple").replaceChildren("Only ", ...parties, element("span", { "aria-hidden": "true" }, " ✕"),
      element("span", { class: "sr" }, ", remove this filter"));
  }
};

const showList = () => {
  shown = chosen();
  drawn = 0;
  byId("list").replaceChildren();
  drawMore();
  byId("none").hidden = shown.length > 0;
  byId("count").textContent = countSentence();
  showCouple();
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
