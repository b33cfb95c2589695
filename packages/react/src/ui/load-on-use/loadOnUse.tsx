"use client";
import { type ComponentType, type ReactElement, type ReactNode, useEffect, useSyncExternalStore } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import { contentCame, useFocusKept } from "../../hooks/useFocusKept.ts";
import { LoadProblem } from "./LoadProblem.tsx";
import { partLoader } from "./part-loader.ts";

/** A component whose code comes when it is needed. */
export interface LoadedOnUse<Props> {
  (props: Props): ReactElement;
  /** Starts loading, where that has not happened: `useWhenIdle(Part.preload)` in what will show it. */
  readonly preload: () => void;
  /** For the control that leads to it: starts loading when someone is about to press. `<Button {...Part.onIntent}>` */
  readonly onIntent: { readonly onPointerEnter: () => void; readonly onFocus: () => void };
}

const nothingYet = (): Record<string, never> => nothing;
const nothing = {};
const justNotice = ({ children }: { children: ReactNode }): ReactNode => children;

/**
 * Makes a component of a module that is loaded when the component is first shown, or before, by `preload` or `onIntent`. Until
 * then, and on a server, `Placeholder` stands there with the same props: a `Loading` of the final size. A module that does not come
 * leaves a notice with a way to try again. The state of what the customer does belongs above it, so that it is kept.
 * @param load `() => import("./Part.tsx")`, of a file that nothing else imports
 * @param pick `({ Part }) => Part`
 * @param Around what does not hang on the module, as the title and the way back: the notice stands in it, with the same props
 */
export function loadOnUse<Module, Props extends object>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
  Placeholder?: ComponentType<Props>,
  Around: ComponentType<Props & { children: ReactNode }> = justNotice,
): LoadedOnUse<Props> {
  const { load: preload, retry, state, subscribe } = partLoader(load, (module) => ({ Part: pick(module) }));

  function PartOnUse(props: Props): ReactElement {
    const classOf = useClassName();
    const { part, error, isLoading } = useSyncExternalStore(subscribe, state, nothingYet as typeof state);
    const shown = part ? "ready" : error ? "failed" : "loading";
    const root = useFocusKept<HTMLDivElement>(shown, ".lk-heading, button, input, select, textarea");
    useEffect(preload, []);
    useEffect(() => {
      if (part) root.current?.dispatchEvent(new Event(contentCame, { bubbles: true }));
    }, [part, root]);
    return (
      <div ref={root} className={classOf("load-on-use")} data-state={shown}>
        {part ? (
          <part.Part {...props} />
        ) : error ? (
          <Around {...props}>
            <LoadProblem error={error} isRetrying={isLoading === true} retry={retry} />
          </Around>
        ) : (
          Placeholder && <Placeholder {...props} />
        )}
      </div>
    );
  }

  return Object.assign(PartOnUse, { preload, onIntent: { onPointerEnter: preload, onFocus: preload } });
}
