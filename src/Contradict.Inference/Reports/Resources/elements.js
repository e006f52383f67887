// Elements are built from parts; text from outside only ever becomes a text node or an attribute's value.
const SVG = "http://www.w3.org/2000/svg";

const byId = (id) => document.getElementById(id);

const fill = (node, attributes, children) => {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
};

const element = (name, attributes = {}, ...children) => fill(document.createElement(name), attributes, children);

const shape = (name, attributes = {}, ...children) => fill(document.createElementNS(SVG, name), attributes, children);

// <bdi> keeps a text's writing direction from reaching its neighbours, but a control character in the text could close it.
const DIRECTION_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

const isolated = (text) => element("bdi", {}, text.replace(DIRECTION_CONTROLS, ""));

const plural = (count, one, many) => `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

const percent = (share) => `${Math.round(share * 100)}%`;

// No verdict is certain.
const chance = (probability) => probability >= 0.995 ? "over 99%" : probability < 0.005 ? "under 1%" : percent(probability);

const times = new Intl.DateTimeFormat("en-GB", {
  day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", timeZone: "UTC",
});

const days = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "UTC" });

const plainTime = (iso) => (iso ? `${times.format(new Date(iso))} UTC` : "no date");

// Only web addresses become links; anything else stays out of the page.
const webAddress = (text) => {
  try {
    const url = new URL(text);
    return url.protocol === "http:" || url.protocol === "https:" ? url : null;
  } catch {
    return null;
  }
};
