import { brand, MINUTE, type Player, play } from "./play.ts";

export interface Generating extends Player {
  /** The project, and its path. */
  readonly id: string;
  readonly at: string;
  readonly influencerId: string;
  /** A source of the kind. */
  source(kind: "slideshow" | "video"): Promise<string>;
  generate(format: string, body: unknown): ReturnType<Player["call"]>;
}

/** A project whose first influencer is ready. */
export async function generating(): Promise<Generating> {
  const player = play();
  const { call, clock } = player;
  const { id } = (await call("POST", "/v1/projects", brand)).body;
  clock.step(MINUTE);
  const influencerId = (await call("GET", `/v1/projects/${id}/influencers`)).body.items[0].influencerId;
  const at = `/v1/projects/${id}`;
  const source = async (kind: "slideshow" | "video") =>
    (await call("GET", `${at}/content/source-recommendations?kind=${kind}`)).body.items[0].tiktokId;
  const generate = (format: string, body: unknown) => call("POST", `${at}/content/${format}`, body);
  return { ...player, id, at, influencerId, source, generate };
}

/** What an error answer has, for `toMatchObject`. */
export const error = (status: number, code: string): object => ({ status, body: { error: { code } } });
