// A statement at its place in its article's text.
const metaOf = (statement, article) => {
  const parts = [isolated(statement.source), " · ", plainTime(statement.published)];
  const url = article?.url ? webAddress(article.url) : null;
  return url === null ? parts : [...parts, " · ",
    element("a", { href: url.href, rel: "noopener noreferrer", target: "_blank" }, `Original at ${url.host}`)];
};

const textAround = (statement, article) => {
  if (!article?.text) return [element("mark", {}, statement.text), element("p", { class: "note" }, "The article's text is not part of this page.")];
  return [article.text.slice(0, statement.start),
    element("mark", { id: "article-mark" }, article.text.slice(statement.start, statement.end)),
    article.text.slice(statement.end)];
};

const openArticle = (statement) => {
  const article = statement.articleRow;
  byId("article-title").replaceChildren(isolated(article?.title ?? statement.articleId));
  byId("article-meta").replaceChildren(...metaOf(statement, article));
  byId("article-text").replaceChildren(...textAround(statement, article));
  byId("article").showModal();
  byId("article-text").focus({ preventScroll: true });
  byId("article-mark")?.scrollIntoView({ block: "center" });
};

const startArticle = () => {
  byId("article-close").addEventListener("click", () => byId("article").close());
  byId("article").addEventListener("click", (event) => {
    if (event.target === byId("article")) byId("article").close();
  });
  byId("article").addEventListener("close", () => byId("article-text").replaceChildren());
};
