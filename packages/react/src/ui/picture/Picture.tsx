"use client";
import { forwardRef } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import type { Forwarded } from "../forwarded.ts";
import { ImageIcon } from "../icon/icons.tsx";
import { useImage } from "./useImage.ts";

export interface PictureProps {
  src: string | undefined;
  /** What it shows. Empty where the words beside it say so. */
  alt: string;
  /** Width to height; keeps its place while it loads. @default "4:5" */
  ratio?: "1:1" | "4:5" | "9:16" | "16:9";
  /** `contain` shows all of it, `cover` fills the place. @default "cover" */
  fit?: "cover" | "contain";
  className?: string;
}

/** A customer's picture: a quiet place while it loads, and its description where it cannot. */
export const Picture: Forwarded<PictureProps, HTMLSpanElement> = /* @__PURE__ */ forwardRef(function Picture(
  { src, alt, ratio = "4:5", fit = "cover", className },
  forwarded,
) {
  const classOf = useClassName();
  const { state, ...image } = useImage(src);
  return (
    <span
      ref={forwarded}
      className={useClassName()("picture", className)}
      data-state={state}
      data-ratio={ratio}
      data-fit={fit}
    >
      {state === "failed" ? (
        <span className={classOf("picture-fallback")}>
          <ImageIcon />
          {alt && <span className={classOf("picture-alt")}>{alt}</span>}
        </span>
      ) : (
        <img
          className={classOf("picture-image")}
          {...image}
          src={src}
          alt={alt}
          loading="lazy"
          decoding="async"
          // Hosts of pictures need not learn which page shows them, and some refuse to be shown on others.
          referrerPolicy="no-referrer"
        />
      )}
    </span>
  );
});
