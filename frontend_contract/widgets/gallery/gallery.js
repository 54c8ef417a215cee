// Puts elements into a page of the chosen kind. The tests of the widgets fill the same page with the same elements.

const text = async (name) => (await fetch(name)).text();
const filled = (template, places) => template.replace(/\{(\w+)\}/g, (place, name) => places[name] ?? place);
const escaped = (value) => value.replace(/[&"<]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const [page, listed, hosts] = await Promise.all([text("page.html"), text("elements.html"), text("hosts.json").then(JSON.parse)]);
const snippets = new Map(listed.split("\n\n").map((each) => [/<(dsjp-\w+)/.exec(each)[1], each]));
const form = document.querySelector("form");
for (const { name, title } of hosts) form.host.append(new Option(title, name));
for (const name of snippets.keys()) form.element.append(new Option(name));
for (const [name, value] of new URLSearchParams(location.search)) if (form.elements[name]) form.elements[name].value = value;
await show();

async function show() {
  const platform = new URL(form.platform.value).origin;
  const { styles, policy } = hosts.find(({ name }) => name === form.host.value);
  const sheet = styles && `<style>${await text(styles)}</style>`;
  const head = policy ? `<meta http-equiv="Content-Security-Policy" content="${escaped(filled(policy, { platform }))}">` : sheet;
  const elements = filled(snippets.get(form.element.value) ?? listed, { platform });
  document.querySelector("iframe").srcdoc = filled(page, { language: "en", direction: "ltr", head, elements });
}
