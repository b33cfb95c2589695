"use client";
import { type RefObject, useEffect, useRef, useState } from "react";

export type ImageState = "loading" | "ready" | "failed";

/** Follows an `<img>` to its end, also one that ended before the page's script ran. */
export function useImage(src: string | undefined): {
  ref: RefObject<HTMLImageElement | null>;
  state: ImageState;
  onLoad: () => void;
  onError: () => void;
} {
  const ref = useRef<HTMLImageElement>(null);
  const [seen, setSeen] = useState<{ src: string | undefined; state: ImageState }>({ src, state: "loading" });
  useEffect(() => {
    const image = ref.current;
    if (image?.complete) setSeen({ src, state: image.naturalWidth > 0 ? "ready" : "failed" });
  }, [src]);
  const state = src === undefined ? "failed" : seen.src === src ? seen.state : "loading";
  return {
    ref,
    state,
    onLoad: () => setSeen({ src, state: "ready" }),
    onError: () => setSeen({ src, state: "failed" }),
  };
}
