import type { Content } from "@layers-kit/contract";

/** The newest piece of content, as far as there is something to see. */
export function LatestPost({ content }: { content: Content | undefined }): React.ReactElement {
  return (
    <section className="card" aria-labelledby="latest">
      <h2 id="latest">Latest post</h2>
      {content ? <Post content={content} /> : <p className="muted">What we make for you stands here.</p>}
    </section>
  );
}

function Post({ content }: { content: Content }): React.ReactElement {
  const { preview, caption, hook, status } = content;
  const picture = preview?.thumbnailUrl ?? preview?.imageUrls?.[0] ?? preview?.primaryUrl ?? undefined;
  const isVideo = preview?.kind === "video";
  const slides = preview?.imageUrls?.length ?? 0;
  return (
    <div className="latest">
      {picture && (
        <img className="latest-picture" src={picture} alt="" width={96} height={120} referrerPolicy="no-referrer" />
      )}
      <div className="latest-text">
        <p>
          <span className="badge">{statusWords[status] ?? "Under way"}</span>{" "}
          <span className="muted">{isVideo ? "Video" : slides > 0 ? `${slides} slides` : ""}</span>
        </p>
        <p className="latest-caption" dir="auto">
          {caption ?? hook ?? ""}
        </p>
      </div>
    </div>
  );
}

const statusWords: Readonly<Record<string, string>> = {
  queued: "Waiting for a turn",
  processing: "Being made",
  completed: "Ready",
  failed: "Did not work",
  canceled: "Stopped",
};
