"use client";
import { forwardRef } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import type { Forwarded } from "../forwarded.ts";
import { useImage } from "../picture/useImage.ts";

export interface AvatarProps {
  /** Who it is. Stands beside the avatar too, so it is not read out twice. */
  name: string;
  src?: string | null | undefined;
  /** @default "m" */
  size?: "s" | "m" | "l";
  className?: string;
}

/** A face, or the first letters of a name where there is none. */
export const Avatar: Forwarded<AvatarProps, HTMLSpanElement> = /* @__PURE__ */ forwardRef(function Avatar(
  { name, src, size = "m", className },
  forwarded,
) {
  const classOf = useClassName();
  const { state, ...image } = useImage(src ?? undefined);
  return (
    <span
      ref={forwarded}
      aria-hidden="true"
      className={useClassName()("avatar", className)}
      data-state={state}
      data-size={size}
    >
      {state !== "ready" && <bdi>{initials(name)}</bdi>}
      {src && state !== "failed" && (
        <img className={classOf("avatar-image")} {...image} src={src} alt="" decoding="async" />
      )}
    </span>
  );
});

function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, 2)
    .map((word) => [...word][0]?.toLocaleUpperCase() ?? "")
    .join("");
}
