/* Asks for its own content again while something in it is under way. Without scripts the page is as of its loading. */
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
      if (document.hidden || this.contains(document.activeElement)) return this.plan();
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
      const content = new DOMParser().parseFromString(text, "text/html").body;
      this.replaceChildren(...content.childNodes);
    }

    warn() {
      if (this.querySelector("[data-warning]")) return;
      const line = document.createElement("p");
      line.dataset.warning = "";
      line.setAttribute("role", "status");
      line.textContent = this.dataset.stale;
      this.append(line);
      this.shown = undefined;
    }
  }

  customElements.define("translation-progress", TranslationProgress);
})();
