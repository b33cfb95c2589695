/** The least and the most characters of a text, in Unicode code points: that the API counts so is assumed. */
export interface TextLimit {
  readonly min: number;
  readonly max: number;
}

/** How long a project's texts may be. An absent one is no error. [seed S003] */
export const projectLimits: Readonly<
  Record<"name" | "appName" | "appDescription" | "tagline" | "ownerEmail", TextLimit>
> = {
  name: { min: 3, max: 30 },
  appName: { min: 3, max: 30 },
  appDescription: { min: 100, max: 1000 },
  tagline: { min: 0, max: 80 },
  /** Assumed. */
  ownerEmail: { min: 0, max: 254 },
};
