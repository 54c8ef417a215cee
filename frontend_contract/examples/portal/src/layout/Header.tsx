/** @jsxImportSource hono/jsx */
// Name, search, menu and languages. All of it works without a script: what opens is a details element.
import type { Fields } from "../api/ask.ts";
import { menuHref, ownHref } from "../links.ts";
import type { View } from "../view.ts";
import { RichText, Anchor } from "../parts/Text.tsx";
import { hrefOf, onThisPortal } from "../links.ts";

export function Header({ view, translations }: { view: View; translations?: ReadonlyMap<string, string> }) {
  const { say } = view;
  return (
    <header class="site-header">
      <div class="site-bar">
        <a class="site-name" href={`/${view.locale}/`}><Mark />{view.site.name}</a>
        <SearchBox view={view} />
        <ul class="site-tools">
          <li><a href={ownHref(view, "calendar")}>{say("calendar")}</a></li>
          {view.menus.service.map((entry) => <li><a href={menuHref(view, entry)}>{entry.label}</a></li>)}
          <li><Languages view={view} translations={translations} /></li>
        </ul>
      </div>
      <nav class="site-menu" aria-label={say("menu.main")}>
        <ul>{view.menus.main.map((entry) => <MenuEntry view={view} entry={entry} />)}</ul>
      </nav>
      <Announcements view={view} />
    </header>
  );
}

function Mark() {
  return (
    <svg class="site-mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <rect width="40" height="40" rx="9" fill="#0a3b9c" />
      <path d="M9 27V13h5.500a7 7 0 0 1 0 14zM24 13h7M24 20h7M24 27h7" fill="none" stroke="#ffd617" stroke-width="3.200" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

function SearchBox({ view }: { view: View }) {
  const { say } = view;
  return (
    <search class="site-search">
      <form action={ownHref(view, "search")} method="get" role="search" data-suggestions={`/${view.locale}/suggestions`}>
        <label class="visually-hidden" for="site-q">{say("search.label")}</label>
        <input id="site-q" name="q" type="search" maxlength={200} placeholder={say("search.placeholder")} autocomplete="off" />
        <button type="submit" class="button">{say("search")}</button>
      </form>
    </search>
  );
}

function MenuEntry({ view, entry }: { view: View; entry: Fields }) {
  const href = menuHref(view, entry);
  const isHere = view.asked.pathname.startsWith(href) && href !== `/${view.locale}/`;
  if (!entry.children?.length) return <li><a href={href} aria-current={isHere ? "true" : undefined}>{entry.label}</a></li>;
  return (
    <li>
      <details class="menu" name="menu">
        <summary aria-current={isHere ? "true" : undefined}>{entry.label}</summary>
        <ul>
          <li><a href={href}>{view.say("menu.all", { title: entry.label })}</a></li>
          {entry.children.map((child: Fields) => <li><a href={menuHref(view, child)}>{child.label}</a></li>)}
        </ul>
      </details>
    </li>
  );
}

/** Every language of the site. One that this page does not have leads to the page in the language it falls back to. */
function Languages({ view, translations }: { view: View; translations?: ReadonlyMap<string, string> }) {
  const here = view.site.languages.find((language: Fields) => language.code === view.locale);
  return (
    <details class="menu languages" name="menu">
      <summary>
        <span class="visually-hidden">{view.say("language.change")} </span>
        <span lang={view.locale}>{here?.nativeName ?? view.locale}</span>
      </summary>
      <ul>
        {view.site.languages.map((language: Fields) => {
          const isThere = !translations || translations.has(language.code);
          return (
            <li>
              <a href={pathIn(view, language.code, translations)} lang={language.code} hreflang={isThere ? language.code : undefined} aria-current={language.code === view.locale ? "true" : undefined}>
                {language.nativeName}
              </a>
              {isThere ? null : <span class="languages-missing" title={view.say("language.missing")} aria-label={view.say("language.missing")} role="img">○</span>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function pathIn(view: View, code: string, translations?: ReadonlyMap<string, string>): string {
  const known = translations?.get(code);
  if (known) return known;
  if (!translations) return `/${code}/`;
  return view.asked.pathname.replace(/^\/[a-z]{2}(?=\/|$)/, `/${code}`);
}

function Announcements({ view }: { view: View }) {
  return (
    <>
      {(view.site.announcements ?? []).map((each: Fields) => {
        const href = each.linkPage ? hrefOf(view, each.linkPage) : onThisPortal(view, each.linkUrl ?? "");
        return (
          <aside class={`announcement tone-${String(each.tone ?? "information").toLowerCase()}`} aria-label={each.title}>
            <div>
              <p class="announcement-title">{each.title}</p>
              <RichText view={view} text={each.text} />
              {href ? <p><Anchor href={href}>{each.linkText || href}</Anchor></p> : null}
            </div>
          </aside>
        );
      })}
    </>
  );
}
