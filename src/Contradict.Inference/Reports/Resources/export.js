// The findings that the filters leave, as files: JSON in the shape of pairs.jsonl, CSV with one row a finding.
const sideFile = (statement) => ({
  statement: statement.id, article: statement.articleId, source: statement.source, speaker: statement.speaker,
  speaker_kind: statement.speakerKind, text: statement.text, start: statement.start, end: statement.end, published: statement.published,
});

const pairFile = ({ id, relation, probability, kind, update, sides, reasons }) =>
  ({ id, relation, probability, kind, update, a: sideFile(sides[0]), b: sideFile(sides[1]), reasons });

// A spreadsheet would run a cell that starts so; the apostrophe makes it text.
const csvCell = (value) => {
  const text = value === null || value === undefined ? "" : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const COLUMNS = ["id", "relation", "p_agree", "p_contradict", "p_neutral", "kind", "update",
  "source_a", "speaker_a", "published_a", "statement_a", "source_b", "speaker_b", "published_b", "statement_b"];

const csvRow = ({ id, relation, probability, kind, update, sides: [a, b] }) => [
  id, relation, probability.agree, probability.contradict, probability.neutral, kind, update,
  a.source, a.speaker, a.published, a.text, b.source, b.speaker, b.published, b.text,
];

const asCsv = (findings) => [COLUMNS, ...findings.map(csvRow)].map((row) => row.map(csvCell).join(",") + "\r\n").join("");

const asJson = (findings) => JSON.stringify(findings.map(pairFile), null, 2);

const save = (name, type, text) => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = element("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};

const startExport = () => {
  byId("export-csv").addEventListener("click", () => save("findings.csv", "text/csv;charset=utf-8", asCsv(shown)));
  byId("export-json").addEventListener("click", () => save("findings.json", "application/json", asJson(shown)));
};
