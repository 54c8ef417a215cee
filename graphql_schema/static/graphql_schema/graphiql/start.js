/* Starts GraphiQL with the saved examples of the page as tabs. */
const root = document.getElementById("graphiql");
const headers = root.dataset.token ? { Authorization: `Bearer ${root.dataset.token}` } : {};
const examples = JSON.parse(document.getElementById("examples").textContent);

ReactDOM.createRoot(root).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: root.dataset.endpoint, headers }),
    defaultTabs: examples,
    defaultEditorToolsVisibility: "variables",
    shouldPersistHeaders: false,
  }),
);
