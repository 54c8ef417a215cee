// Shows a choice as soon as it is made, and copies what was made of it. Without this, the button "Show" does.
const form = document.querySelector("form");
form.addEventListener("change", ({ target }) => {
  if (target.matches("[name=widget], select")) form.requestSubmit();
});
form.addEventListener("formdata", ({ formData }) => {
  for (const [name, value] of [...formData]) if (!value) formData.delete(name);
});

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
