/* Adds a filter and chips to a list of checkboxes. The checkboxes alone hold the choice. */
(() => {
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();

  class TermChecklist extends HTMLElement {
    connectedCallback() {
      if (this.chips) return;
      this.chips = this.querySelector(".term-checklist__chosen");
      this.boxes = [...this.querySelectorAll("input[type=checkbox]")];
      this.closed = [...this.querySelectorAll("details:not([open])")];
      this.addEventListener("change", (event) => event.target.type === "checkbox" && this.showChips());
      this.addFilter();
      this.showChips();
    }

    labelOf(box) {
      return box.closest("label").textContent.replace(/\s+/g, " ").trim();
    }

    showChips() {
      const chosen = this.boxes.filter((box) => box.checked);
      this.chips.replaceChildren(...chosen.map((box) => this.chipFor(box)));
      this.chips.hidden = chosen.length === 0;
    }

    chipFor(box) {
      const item = document.createElement("li");
      const text = document.createElement("span");
      text.textContent = this.labelOf(box);
      item.append(text);
      if (!box.disabled) item.append(this.removeButton(box));
      return item;
    }

    removeButton(box) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = "×";
      button.setAttribute("aria-label", `${this.dataset.remove}: ${this.labelOf(box)}`);
      button.addEventListener("click", () => {
        const position = [...this.chips.children].indexOf(button.parentElement);
        box.checked = false;
        box.dispatchEvent(new Event("change", { bubbles: true }));
        this.focusAfterRemoval(position);
      });
      return button;
    }

    focusAfterRemoval(position) {
      const buttons = this.chips.querySelectorAll("button");
      const next = buttons[Math.min(position, buttons.length - 1)] || this.input || this.boxes[0];
      if (next) next.focus();
    }

    addFilter() {
      const row = this.querySelector(".term-checklist__filter");
      if (!row) return;
      row.hidden = false;
      this.input = row.querySelector("input");
      this.status = row.querySelector("[role=status]");
      this.input.addEventListener("input", () => this.filter());
      this.input.addEventListener("change", (event) => event.stopPropagation());
      this.input.addEventListener("keydown", (event) => {
        if (event.key === "Enter") event.preventDefault();
      });
    }

    filter() {
      const words = plain(this.input.value).split(/\s+/).filter(Boolean);
      const matches = (text) => words.every((word) => plain(text).includes(word));
      let found = 0;
      for (const item of [...this.querySelectorAll(".term-checklist__item")].reverse()) {
        const own = matches(this.labelOf(item.querySelector("input")));
        const inside = item.querySelector(".term-checklist__item:not([hidden])") !== null;
        item.hidden = !(own || inside);
        found += own ? 1 : 0;
        const details = item.querySelector(":scope > details");
        if (details) details.open = words.length ? inside : !this.closed.includes(details);
      }
      for (const title of this.querySelectorAll(".term-checklist__group")) {
        title.hidden = !title.nextElementSibling.querySelector(".term-checklist__item:not([hidden])");
      }
      this.status.textContent = found ? `${found} ${this.dataset.found}` : this.dataset.noneFound;
    }
  }

  const define = () => {
    if (!customElements.get("term-checklist")) customElements.define("term-checklist", TermChecklist);
  };
  // While the page is still being read, the elements would be met before their content.
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", define);
  else define();
})();
