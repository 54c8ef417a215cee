// The words of the portal itself. The platform keeps and translates them (`phrases`); english.json has their keys, and
// stands in while a platform does not know one of them yet.
import english from "./english.json";

export type WordKey = keyof typeof english;
export type Say = (key: WordKey, values?: Record<string, string | number>) => string;

const PREFIX = "portal.";

export function wordsOf(phrases: readonly { key: string; text: string }[]): Say {
  const known = new Map(phrases.map(({ key, text }) => [key.slice(PREFIX.length), text]));
  return (key, values = {}) => filledIn(known.get(key) ?? english[key], values);
}

/** A value of an enumeration in words. The schema may know one that this portal does not: that is shown readably. */
export function sayValue(say: Say, group: string, value: string): string {
  const key = `${group}.${value.toLowerCase()}`;
  if (key in english) return say(key as WordKey);
  const words = value.toLowerCase().replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function filledIn(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (written, name: string) => (name in values ? String(values[name]) : written));
}
