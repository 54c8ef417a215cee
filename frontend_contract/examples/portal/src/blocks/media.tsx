/** @jsxImportSource hono/jsx */
// Pictures, recordings and videos. Videos of other hosts are links: nothing is loaded from there before a reader goes there.
import type { Fields } from "../api/ask.ts";
import { Figure } from "../parts/Picture.tsx";
import { Anchor } from "../parts/Text.tsx";
import type { View } from "../view.ts";
import type { BlockOf } from "./Blocks.tsx";

function FigureBlock({ block }: BlockOf) {
  return <Figure image={block.image} caption={block.caption} />;
}

function Gallery({ block }: BlockOf) {
  return (
    <section>
      {block.title ? <h2>{block.title}</h2> : null}
      <GalleryPictures images={block.images} />
    </section>
  );
}

export function GalleryPictures({ images }: { images: Fields[] }) {
  return <ul class="gallery">{images.map(({ image, caption }) => <li><Figure image={image} caption={caption} /></li>)}</ul>;
}

export function Recording({ view, block }: { view: View; block: Fields }) {
  const { recording } = block;
  if (!recording) return null;
  return (
    <figure class="figure">
      {recording.isVideo ? (
        <video controls preload="none" poster={recording.poster?.wide?.url} aria-label={recording.title} crossorigin="anonymous">
          <source src={recording.url} />
          {recording.captionsUrl ? <track kind="captions" src={recording.captionsUrl} srclang={view.locale} label={view.say("captions")} default /> : null}
        </video>
      ) : (
        <audio controls preload="none" aria-label={recording.title} src={recording.url}></audio>
      )}
      <figcaption>{[block.caption || recording.title, recording.credit && `© ${recording.credit}`].filter(Boolean).join(" · ")}</figcaption>
      {recording.transcript ? (
        <details><summary>{view.say("transcript")}</summary><p class="transcript">{recording.transcript}</p></details>
      ) : null}
    </figure>
  );
}

function RemoteVideo({ view, block }: BlockOf) {
  let host = "";
  try {
    host = new URL(block.url).hostname.replace(/^www\./, "");
  } catch {
    return null;
  }
  return (
    <figure class="remote">
      <p class="remote-title"><Anchor href={block.url}>{block.title || block.url}</Anchor></p>
      <figcaption>{block.caption ? `${block.caption} · ` : null}{view.say("video.elsewhere", { host })}</figcaption>
    </figure>
  );
}

export const drawings = {
  FigureBlock,
  GalleryBlock: Gallery,
  RecordingBlock: Recording,
  RemoteVideoBlock: RemoteVideo,
};
