/** The languages of the platform, and which of them a host page's language means. */

export const LANGUAGES = "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split(" ");

/** The language of the platform for a language tag such as `pt-BR`; English for one that it has not. */
export function platformLanguage(tag: string): string {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? "";
  return LANGUAGES.includes(primary) ? primary : "en";
}

/** A language by its own name in another language. */
export function nameOfLanguage(code: string, language: string): string {
  return new Intl.DisplayNames([language, "en"], { type: "language" }).of(code) ?? code;
}

/** The tag for dates and numbers: European ones, in English as well. */
export function regional(language: string): string {
  return language === "en" ? "en-GB" : language;
}

/** Words of one sentence in all languages, in their order, as one text: a third of the size of an object. */
export function inLanguages(words: string): (language: string) => string {
  const all = words.split("|");
  return (language) => all[LANGUAGES.indexOf(language)] ?? all[LANGUAGES.indexOf("en")] ?? "";
}
