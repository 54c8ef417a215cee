// Shows a choice as soon as it is made, counts its items, and copies what was made of it. Without this, "Show" does.
const form = document.querySelector("form.settings");
form.addEventListener("change", ({ target }) => {
  if (target.matches("[name=widget], select")) form.requestSubmit();
});
form.addEventListener("formdata", ({ formData }) => {
  for (const [name, value] of [...formData]) if (!value) formData.delete(name);
});

const PAUSE = 300;
const counted = document.querySelector("#count");
let waiting;
let asked = new AbortController();
form.addEventListener("input", ({ target }) => {
  if (!target.matches("input:not([type=radio])")) return;
  clearTimeout(waiting);
  waiting = setTimeout(count, PAUSE);
});

async function count() {
  asked.abort();
  asked = new AbortController();
  const address = `${form.dataset.count}?${new URLSearchParams(new FormData(form))}`;
  try {
    const answer = await fetch(address, { signal: asked.signal });
    const { words, problems } = await answer.json();
    const number = document.createElement("strong");
    number.textContent = words;
    counted.replaceChildren(number, ...problems.map(paragraph));
  } catch {
    // The number that was there before says no less than none.
  }
}

function paragraph(text) {
  const made = document.createElement("p");
  made.textContent = text;
  return made;
}

const said = document.querySelector("#said");
for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const area = document.getElementById(button.dataset.copy);
    area.select();
    await navigator.clipboard?.writeText(area.value).catch(() => document.execCommand("copy"));
    said.textContent = said.dataset.copied;
  });
}
