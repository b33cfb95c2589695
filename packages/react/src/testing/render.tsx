import { createLayersClient, type LayersClient, type LayersClientOptions } from "@layers-kit/client";
import type { Sandbox } from "@layers-kit/sandbox";
import { type ReactNode, StrictMode } from "react";
import { createPortal } from "react-dom";
import { type RenderResult, render } from "vitest-browser-react";
import { LayersProvider, type LayersProviderProps } from "../provider/LayersProvider.tsx";
import { playSandbox } from "./sandboxes.ts";
import type { StorySandbox } from "./story-sandbox.ts";
import "../styles.css";

export interface LayersRender {
  readonly screen: RenderResult;
  readonly client: LayersClient;
  readonly sandbox: Sandbox;
  /** Renders something else, or the same with other provider props, in the same place. */
  readonly rerender: (ui: ReactNode, provider?: Partial<LayersProviderProps>) => Promise<void>;
}

export interface LayersRenderOptions extends Omit<StorySandbox, "arrange"> {
  readonly provider?: Partial<LayersProviderProps>;
  /** Where the provider stands, instead of in this page: a shadow tree, or a place in another document. */
  readonly into?: Element | ShadowRoot;
  /** Of the client, beside where the sandbox is: a hurried clock, for one. */
  readonly client?: Partial<LayersClientOptions>;
}

/** Puts a component on the page, inside a provider whose client talks to a sandbox of its own. */
export async function renderLayers(ui: ReactNode, options: LayersRenderOptions = {}): Promise<LayersRender> {
  const { customer = "tide-tea", provider: first = {}, into, client: clientOptions, ...settings } = options;
  const { sandbox, ...connection } = await playSandbox(customer, settings);
  const client = createLayersClient({ ...connection, ...clientOptions });
  const whole = (inside: ReactNode, provider: Partial<LayersProviderProps>) => {
    const kit = (
      <LayersProvider client={client} {...provider}>
        {inside}
      </LayersProvider>
    );
    return <StrictMode>{into ? createPortal(kit, into) : kit}</StrictMode>;
  };
  const screen = await render(whole(ui, first));
  return {
    screen,
    client,
    sandbox,
    rerender: async (next, provider = first) => screen.rerender(whole(next, provider)),
  };
}
