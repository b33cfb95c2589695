"use client";
import { type AppMediaKind, appMediaLimits } from "@layers-kit/contract";
import { type ReactElement, useEffect, useId, useState } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useFocusKept } from "../hooks/useFocusKept.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Disclosure, Loading, Skeleton } from "../ui/index.ts";
import { LoadProblem } from "../ui/load-on-use/LoadProblem.tsx";
import { DropZone } from "./DropZone.tsx";
import { MediaItem } from "./MediaItem.tsx";
import { mediaUploaderMessages } from "./messages.ts";
import { changing, useChanging } from "./useChanging.ts";
import type { MediaUploaderState } from "./useMediaUploader.ts";

export interface KindSectionProps {
  projectId: string;
  kind: AppMediaKind;
  state: MediaUploaderState;
}

/** One kind of media: what there is, what is on its way, and the ways to add more. */
export function KindSection({ projectId, kind, state }: KindSectionProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(mediaUploaderMessages);
  const id = useId();
  const { part, error, isLoading } = useChanging();
  const { canUpload } = state;
  const [isWanted, setWanted] = useState(false);
  const want = (): void => {
    setWanted(true);
    changing.load();
  };
  useEffect(() => {
    if (!canUpload) changing.load();
  }, [canUpload]);
  const limit = appMediaLimits[kind];
  const items = (state.media.data ?? []).filter((item) => item.kind === kind);
  const tasks = state.tasks.filter((task) => task.kind === kind);
  const hint = t.kindHint({ kind });
  const section = useFocusKept<HTMLElement>([...items, ...tasks].map((one) => one.id).join(), ".lk-media-kind-title");
  const coming = (
    <Loading>
      <Skeleton shape="control" />
    </Loading>
  );
  const link = part ? (
    <part.LinkForm projectId={projectId} kind={kind} onAdd={(url) => state.addLink(kind, url)} />
  ) : (
    !error && coming
  );
  return (
    <section ref={section} className={classOf("media-kind")} data-kind={kind} aria-labelledby={id}>
      <h3 className={classOf("media-kind-title")} id={id}>
        {t.kind({ kind })}
      </h3>
      {hint && <p className={classOf("field-hint")}>{hint}</p>}
      {items.length + tasks.length > 0 && (
        <ul className={classOf("media-list")} aria-labelledby={id}>
          {items.map((item, i) => (
            <MediaItem
              key={item.id}
              item={item}
              label={t.added({ kind, position: items.length > 1 ? i + 1 : undefined })}
              projectId={projectId}
              onChange={want}
            />
          ))}
          {part &&
            tasks.map((task) => (
              <part.MediaTaskItem key={task.id} task={task} onRetry={state.retry} onDismiss={state.dismiss} />
            ))}
        </ul>
      )}
      {state.starting.includes(kind) && !error && coming}
      {error !== undefined && (isWanted || !canUpload) && (
        <LoadProblem error={error} isRetrying={isLoading === true} retry={changing.retry} />
      )}
      {canUpload && (
        <DropZone
          label={items.length > 0 && !limit.many ? t.replaceFile({ kind }) : t.chooseFile({ kind })}
          hint={t.limits(limit)}
          accept={limit.mimeTypes}
          multiple={limit.many}
          onFiles={(files) => {
            want();
            state.addFiles(kind, files);
          }}
        />
      )}
      {canUpload ? (
        <Disclosure label={t.addByLink({ kind })} onOpenChange={want}>
          {link}
        </Disclosure>
      ) : (
        link
      )}
    </section>
  );
}
