"use client";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { Button, ChevronLeftIcon, ChevronRightIcon, Picture } from "../ui/index.ts";
import type { Strip } from "./useStrip.ts";
import { previewViewMessages } from "./view-messages.ts";

export interface PreviewSlidesProps {
  slides: readonly string[];
  strip: Strip;
  caption: string | undefined;
}

/** Slides to swipe through, one in view. */
export function PreviewSlides({ slides, strip, caption }: PreviewSlidesProps): ReactElement {
  const classOf = useClassName();
  const { direction } = useLayers();
  const t = useMessages(previewViewMessages);
  const { position, goTo } = strip;
  const count = slides.length;
  const [Back, On] = direction === "rtl" ? [ChevronRightIcon, ChevronLeftIcon] : [ChevronLeftIcon, ChevronRightIcon];
  return (
    <>
      <ul
        className={classOf("preview-strip")}
        aria-label={t.slideshow({ count })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
        {...strip.props}
      >
        {slides.map((url, at) => (
          <li key={url} className={classOf("preview-slide")}>
            <Picture src={url} alt={t.slide({ number: at + 1, count, caption })} fit="contain" />
          </li>
        ))}
      </ul>
      {count > 1 && (
        <div className={classOf("preview-nav")}>
          <Button
            className={classOf("preview-step")}
            aria-label={t.previous}
            aria-disabled={position === 0 || undefined}
            onClick={() => goTo(position - 1)}
          >
            <Back />
          </Button>
          <span className={classOf("preview-position")}>{t.position({ number: position + 1, count })}</span>
          <Button
            className={classOf("preview-step")}
            aria-label={t.next}
            aria-disabled={position === count - 1 || undefined}
            onClick={() => goTo(position + 1)}
          >
            <On />
          </Button>
        </div>
      )}
    </>
  );
}
