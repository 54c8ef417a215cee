/** @jsxImportSource hono/jsx */
// Pictures in the sizes that the platform keeps. Width and height are always there, so that nothing moves when they come.
import type { Fields } from "../api/ask.ts";

export function Picture({ image, sizes = "(min-width: 60rem) 56rem, 100vw", isFirst = false }: { image?: Fields | null; sizes?: string; isFirst?: boolean }) {
  if (!image?.hero) return null;
  return (
    <img
      src={image.wide.url}
      srcset={image.srcset || undefined}
      sizes={image.srcset ? sizes : undefined}
      width={image.hero.width}
      height={image.hero.height}
      alt={image.alt}
      loading={isFirst ? "eager" : "lazy"}
      fetchpriority={isFirst ? "high" : undefined}
      decoding="async"
    />
  );
}

export function CardPicture({ image }: { image?: Fields | null }) {
  if (!image?.card) return <span class="card-picture card-picture-none" aria-hidden="true"></span>;
  const { card, card2x } = image;
  return (
    <img
      class="card-picture"
      src={card.url}
      srcset={card2x.width > card.width ? `${card.url} ${card.width}w, ${card2x.url} ${card2x.width}w` : undefined}
      sizes="(min-width: 60rem) 20rem, (min-width: 40rem) 45vw, 100vw"
      width={card.width}
      height={card.height}
      alt=""
      loading="lazy"
      decoding="async"
    />
  );
}

export function Figure({ image, caption }: { image?: Fields | null; caption?: string | null }) {
  if (!image) return null;
  return (
    <figure class="figure">
      <Picture image={image} />
      {caption || image.credit ? <figcaption>{[caption, image.credit && `© ${image.credit}`].filter(Boolean).join(" · ")}</figcaption> : null}
    </figure>
  );
}
