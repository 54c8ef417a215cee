/** @jsxImportSource hono/jsx */
// Banners of home, landing, country and coalition pages.
import type { Fields } from "../api/ask.ts";
import { Picture } from "../parts/Picture.tsx";
import { Buttons, LinkBlock, RichText } from "../parts/Text.tsx";
import type { BlockOf } from "./Blocks.tsx";

/** The banner that a front page begins with carries the page's heading. */
function Title({ block }: { block: Fields }) {
  return block.isHeading ? <h1>{block.title}</h1> : <h2>{block.title}</h2>;
}

function TopBanner({ view, block }: BlockOf) {
  return (
    <section class="banner">
      <div class="banner-text">
        <Title block={block} />
        <RichText view={view} text={block.text} />
        <Buttons view={view} links={block.links} />
      </div>
      <div class="banner-picture"><Picture image={block.image} isFirst sizes="(min-width: 60rem) 36rem, 100vw" /></div>
    </section>
  );
}

function BannerTopImage({ view, block }: BlockOf) {
  return (
    <section class="banner banner-below">
      <div class="banner-picture"><Picture image={block.image} sizes="(min-width: 75rem) 75rem, 100vw" /></div>
      <div class="banner-text">
        <Title block={block} />
        <RichText view={view} text={block.text} />
        <Buttons view={view} links={block.links} />
      </div>
    </section>
  );
}

function SmallBanner({ view, block }: BlockOf) {
  return (
    <section class="banner banner-small">
      <div class="banner-text">
        <Title block={block} />
        <RichText view={view} text={block.text} />
        {block.link ? <Buttons view={view} links={[block.link]} /> : null}
      </div>
    </section>
  );
}

function CallToActionBanner({ view, block }: BlockOf) {
  return (
    <section class="banner banner-action">
      <div class="banner-text">
        <Title block={block} />
        <RichText view={view} text={block.text} />
        <p class="buttons"><LinkBlock view={view} link={block.link} class="button button-bright" /></p>
      </div>
      {block.image ? <div class="banner-picture"><Picture image={block.image} sizes="(min-width: 60rem) 36rem, 100vw" /></div> : null}
    </section>
  );
}

export const drawings = {
  TopBannerBlock: TopBanner,
  BannerTopImageBlock: BannerTopImage,
  SmallBannerBlock: SmallBanner,
  CallToActionBannerBlock: CallToActionBanner,
};
