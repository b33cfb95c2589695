"use client";
import type { LeaseInput } from "@layers-kit/client";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { languageIn } from "../intl/languages.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { panelMessages } from "./panel-messages.ts";

/** What will be ordered, line by line. */
export function LeaseReview({ order }: { order: LeaseInput }): ReactElement {
  const { format, locale } = useLayers();
  const classOf = useClassName();
  const t = useMessages(panelMessages);
  const { vertical, audience, language, geo = [] } = order.niche;
  const countries = new Intl.DisplayNames(locale, { type: "region" });
  const lines: readonly (readonly [label: string, text: string | undefined])[] = [
    [t.reviewCount, format.number(order.count)],
    [t.reviewVertical, vertical],
    [t.reviewCountries, geo.length > 0 ? format.list(geo.map((code) => countries.of(code) ?? code)) : undefined],
    [t.reviewLanguage, language && languageIn(locale, language).name],
    [t.reviewAudience, audience],
    [t.reviewTarget, order.target],
    [t.reviewNote, order.note],
  ];
  return (
    <dl className={classOf("lease-review")}>
      {lines.map(
        ([label, text]) =>
          text && (
            <div key={label} className={classOf("lease-review-line")}>
              <dt className={classOf("lease-review-label")}>{label}</dt>
              <dd className={classOf("lease-review-text")}>
                <bdi>{text}</bdi>
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
