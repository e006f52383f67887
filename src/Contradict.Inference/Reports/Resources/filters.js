// The filter form shows what is chosen and changes it.
const addClasses = () => {
  data.classes.forEach((words, index) => {
    if (counts[index] === 0 && index !== CONTRADICTION) return;
    const box = element("input", { type: "checkbox", value: index });
    box.addEventListener("change", () => {
      choice.classes[box.checked ? "add" : "delete"](index);
      showList();
    });
    byId("classes").append(element("label", { class: `class ${words.name}` }, box, " ",
      element("span", {}, LABELS[index]), " ", element("span", { class: "count" }, counts[index].toLocaleString("en"))));
  });
};

const addParties = () => {
  for (const role of ["speaker", "outlet"]) {
    const names = [...new Set(data.statements.map((statement) => partyOf(statement, role)))].sort((a, b) => a.localeCompare(b));
    byId(role).append(...names.map((name) => element("option", { value: name }, name.replace(DIRECTION_CONTROLS, ""))));
  }
};

const addKinds = () => {
  const kinds = new Set(data.findings.map((finding) => finding.kind).filter((kind) => kind !== null));
  byId("kind").append(...Object.keys(data.kinds).filter((kind) => kinds.has(kind))
    .map((kind) => element("option", { value: kind }, data.kinds[kind][0])));
  if (data.findings.some((finding) => finding.reversal)) byId("kind").append(element("option", { value: REVERSAL }, "A speaker's reversal"));
};

const showChoice = () => {
  for (const box of byId("classes").querySelectorAll("input")) box.checked = choice.classes.has(Number(box.value));
  byId("query").value = choice.query;
  byId("speaker").value = choice.speaker;
  byId("outlet").value = choice.outlet;
  byId("kind").value = choice.kind;
  byId("minimum").value = choice.minimum * 100;
  byId("minimum-shown").textContent = percent(choice.minimum);
  byId("order").value = choice.order;
};

const readChoice = () => {
  choice.query = byId("query").value;
  choice.speaker = byId("speaker").value;
  choice.outlet = byId("outlet").value;
  choice.kind = byId("kind").value;
  choice.minimum = Number(byId("minimum").value) / 100;
  choice.order = byId("order").value;
  byId("minimum-shown").textContent = percent(choice.minimum);
  showList();
};

const resetChoice = () => {
  Object.assign(choice, initialChoice());
  showChoice();
  showList();
};

const chooseParty = (role, name) => showFindings({ classes: new Set([CONTRADICTION, UNSURE, UPDATE, AGREEMENT]), [role]: name });

const startFilters = () => {
  addClasses();
  addParties();
  addKinds();
  showChoice();
  let waiting = 0;
  for (const id of ["query", "minimum"]) {
    byId(id).addEventListener("input", () => {
      byId("minimum-shown").textContent = `${byId("minimum").value}%`;
      clearTimeout(waiting);
      waiting = setTimeout(readChoice, 120);
    });
  }
  for (const id of ["speaker", "outlet", "kind", "order"]) byId(id).addEventListener("change", readChoice);
  byId("filter-form").addEventListener("submit", (event) => event.preventDefault());
  byId("filter-form").addEventListener("reset", (event) => {
    event.preventDefault();
    resetChoice();
  });
  byId("clear").addEventListener("click", resetChoice);
  byId("only").addEventListener("click", () => {
    choice.only = null;
    showList();
    byId("list").focus({ preventScroll: true });
  });
};
