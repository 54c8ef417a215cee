/* Asks for its own content again while something in it is under way, and tells screen readers what has changed.
   Without scripts the page is as of its loading. */
(() => {
  const SOON = 2000;
  const LATEST = 30000;

  class TranslationProgress extends HTMLElement {
    connectedCallback() {
      this.wait = SOON;
      this.plan();
    }

    disconnectedCallback() {
      clearTimeout(this.timer);
    }

    plan() {
      clearTimeout(this.timer);
      if (this.querySelector("[data-moving='true']")) this.timer = setTimeout(() => this.update(), this.wait);
    }

    async update() {
      // Not between the pressing and the releasing of a button: the click would be lost.
      if (document.hidden || this.querySelector(":active")) return this.plan();
      try {
        const answer = await fetch(this.dataset.src, { headers: { "X-Requested-With": "XMLHttpRequest" } });
        if (!answer.ok || answer.redirected) throw new Error(answer.status);
        this.show(await answer.text());
        this.wait = SOON;
      } catch {
        this.wait = Math.min(this.wait * 2, LATEST);
        this.warn();
      }
      return this.plan();
    }

    show(text) {
      if (text === this.shown) return;
      this.shown = text;
      const said = new Set(this.sentences());
      const focused = this.contains(document.activeElement) ? nameOf(document.activeElement) : null;
      const content = new DOMParser().parseFromString(text, "text/html").body;
      this.replaceChildren(...content.childNodes, this.announcer());
      if (focused) [...this.querySelectorAll("a, button")].find((each) => nameOf(each) === focused)?.focus();
      this.announce(this.sentences().filter((sentence) => !said.has(sentence)));
    }

    sentences() {
      return [...this.querySelectorAll("[data-say]")].map((each) => each.dataset.say);
    }

    /* One element for good: what is put into a live region together with the region is not read out. */
    announcer() {
      if (!this.region) {
        this.region = document.createElement("p");
        this.region.className = "w-sr-only";
        this.region.setAttribute("role", "status");
      }
      return this.region;
    }

    announce(sentences) {
      if (sentences.length) this.announcer().textContent = sentences.join(" ");
    }

    warn() {
      if (this.querySelector("[data-warning]")) return;
      const line = document.createElement("p");
      line.dataset.warning = "";
      line.textContent = this.dataset.stale;
      this.append(line, this.announcer());
      this.announce([this.dataset.stale]);
      this.shown = undefined;
    }
  }

  /* Tells a link or a button again in the content that takes the place of the former. */
  function nameOf(element) {
    return [element.localName, element.getAttribute("aria-label"), element.textContent.trim(), element.form?.action].join();
  }

  customElements.define("translation-progress", TranslationProgress);

  /* Whoever ticks a language means the languages that are ticked. */
  document.addEventListener("change", (event) => {
    if (event.target.name !== "languages" || !event.target.form) return;
    const chosen = event.target.form.querySelector("[name='preset'][value='chosen']");
    if (chosen) chosen.checked = true;
  });
})();
