// Starts the page: its parts one at a time, its colours, and the list.
const VIEWS = ["findings", "timeline", "matrix", "sources", "about"];
const THEMES = [["", "as the system"], ["light", "light"], ["dark", "dark"]];

const showView = () => {
  const asked = location.hash.slice(1);
  const view = VIEWS.includes(asked) ? asked : "findings";
  for (const section of document.querySelectorAll(".view")) section.classList.toggle("current", section.id === view);
  if (view === "timeline") drawTimeline();
  for (const link of document.querySelectorAll("[data-view]")) {
    if (link.dataset.view === view) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
};

const remember = (theme) => {
  try {
    localStorage.setItem("contradict-theme", theme);
  } catch {
    // A browser may keep no storage for files; the choice then lasts as long as the page.
  }
};

const remembered = () => {
  try {
    return localStorage.getItem("contradict-theme") ?? "";
  } catch {
    return "";
  }
};

const showTheme = (theme) => {
  document.documentElement.dataset.theme = theme;
  byId("theme-name").textContent = THEMES.find(([value]) => value === theme)?.[1] ?? THEMES[0][1];
};

const startTheme = () => {
  showTheme(remembered());
  byId("theme").hidden = false;
  byId("theme").addEventListener("click", () => {
    const at = THEMES.findIndex(([value]) => value === document.documentElement.dataset.theme);
    const next = THEMES[(at + 1) % THEMES.length][0];
    showTheme(next);
    remember(next);
  });
};

const startSources = () => {
  for (const head of document.querySelectorAll("[data-party]")) {
    const { party, role } = head.dataset;
    const button = element("button", { type: "button", class: "link" }, isolated(party));
    button.addEventListener("click", () => chooseParty(role, party));
    head.replaceChildren(button);
  }
};

document.documentElement.classList.add("scripted");
byId("filters").hidden = false;
byId("filters").open = window.matchMedia("(min-width: 60rem)").matches;
startTheme();
startFilters();
startList();
startMatrix();
startTimeline();
startArticle();
startExport();
startSources();
window.addEventListener("hashchange", () => {
  showView();
  window.scrollTo(0, 0);
});
showView();
showList();
