/** @jsxImportSource hono/jsx */
// The footer that editors write, and what every public site has to say.
import { SocialLinks } from "../blocks/people.tsx";
import { LinkBlock, RichText } from "../parts/Text.tsx";
import type { Fields } from "../api/ask.ts";
import { ownHref } from "../links.ts";
import type { View } from "../view.ts";

const FORMS = ["proposal", "contact", "newsletter"] as const;

export function Footer({ view }: { view: View }) {
  const { say } = view;
  const footer = view.site.footer;
  const columns = (footer?.columns ?? []).map((column: Fields) => column.linkList).filter(Boolean);
  return (
    <footer class="site-footer">
      <div class="site-footer-columns">
        <div>
          <p class="site-footer-name">{view.site.name}</p>
          <RichText view={view} text={footer?.text} />
          <SocialLinks view={view} links={footer?.socialLinks} label={say("social")} />
        </div>
        {columns.map((list: Fields) => (
          <nav aria-label={list.title}>
            <p class="site-footer-title">{list.title}</p>
            <ul>{list.links.map((link: Fields) => <li><LinkBlock view={view} link={link} /></li>)}</ul>
          </nav>
        ))}
        <nav aria-label={say("forms")}>
          <p class="site-footer-title">{say("forms")}</p>
          <ul>{FORMS.map((name) => <li><a href={ownHref(view, `forms/${name}`)}>{say(`forms.${name}`)}</a></li>)}</ul>
        </nav>
      </div>
      <p class="site-footer-end">{say("footer.privacy")}</p>
    </footer>
  );
}
