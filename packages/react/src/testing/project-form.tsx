import type { Project } from "@layers-kit/contract";
import { expect } from "vitest";
import { type Locator, userEvent } from "vitest/browser";
import { ProjectForm, type ProjectFormProps } from "../project-form/ProjectForm.tsx";
import { between, type PassingCall } from "./between.ts";
import { type LayersRender, type LayersRenderOptions, renderLayers } from "./render.tsx";

export const description: string =
  "Loose-leaf teas from small gardens, blended for slow afternoons. Made for people who would rather brew a good pot than grab a cup.";
export const provider: { timeZone: string } = { timeZone: "Europe/Oslo" };
/** Repeats come at once. */
export const client: { random: () => number } = { random: () => 0 };

export async function open(
  props: Partial<ProjectFormProps> = {},
  options: LayersRenderOptions = {},
): Promise<LayersRender> {
  const form = <ProjectForm mode="create" {...(props as object)} />;
  const opened = await renderLayers(form, { provider, client, ...options });
  await formCame(opened);
  return opened;
}

/** Its code loads when it is first shown. */
export async function formCame({ screen }: LayersRender): Promise<void> {
  await expect.poll(() => screen.container.querySelector("form")).not.toBeNull();
}

export const called = ({ screen }: LayersRender): Locator => screen.getByLabelText("What is it called?");
export const worth = ({ screen }: LayersRender): Locator => screen.getByLabelText("What makes it worth having?");
export const zone = ({ screen }: LayersRender): Locator => screen.getByRole("combobox", { name: /time zone/ });
export const button = ({ screen }: LayersRender): Locator => screen.getByRole("button", { name: /^(Save|Update)/ });
export const further = ({ screen }: LayersRender): Locator => screen.getByRole("button", { name: /How it sounds/ });

export async function fill(opened: LayersRender, name = "Tide Tea", text: string = description): Promise<void> {
  await userEvent.fill(called(opened), name);
  await userEvent.fill(worth(opened), text);
}

export async function projects({ client }: LayersRender): Promise<Project[]> {
  const { items } = await client.projects.list();
  return Promise.all(items.map(({ id }) => client.projects.read(id)));
}

export interface Recording {
  readonly calls: PassingCall[];
  readonly record: ReturnType<typeof between>;
}

/** Remembers the calls of one endpoint on their way. */
export function recording(route: string): Recording {
  const calls: PassingCall[] = [];
  const record = between((call) => {
    if (call.route === route) calls.push(call);
    return call.pass();
  });
  return { calls, record };
}

export interface Held {
  readonly opened: LayersRender;
  /** The calls that have been made. */
  readonly sent: PassingCall[];
  /** Lets all of them reach the sandbox, and those that follow. */
  readonly letThrough: () => void;
}

/** A provider whose calls to one endpoint wait until they are let through. */
export async function held(route: string, options: LayersRenderOptions = {}): Promise<Held> {
  const sent: PassingCall[] = [];
  let letThrough = () => {};
  const free = new Promise<void>((resolve) => (letThrough = resolve));
  const slow = between(async (call) => {
    if (call.route === route) {
      sent.push(call);
      await free;
    }
    return call.pass();
  });
  const opened = await renderLayers(null, { provider, client, between: slow, ...options });
  return { opened, sent, letThrough };
}
