import * as z from "zod/mini";
import { Id } from "./common.schemas.ts";
import { Scheduled, ScheduleTargets } from "./schedule.schemas.ts";

/** POST /v1/content/:containerId/publish: schedule's targets without a time. Keeps no plan. [docs ref/publishing/publish-content] */
export const PublishRequest = z.strictObject({ targets: ScheduleTargets });
export type PublishRequest = z.infer<typeof PublishRequest>;

/** POST /v1/content/:containerId/notify-device. Without a number it goes to the key's owner. [docs ref/publishing/notify-device] */
export const NotifyDeviceRequest = z.optional(
  z.strictObject({
    /** E.164, such as `+15551234567`. */
    phoneNumber: z.optional(
      z.string().check(z.regex(/^\+[1-9]\d{6,14}$/, "must be an E.164 number such as +15551234567")),
    ),
  }),
);
export type NotifyDeviceRequest = z.infer<typeof NotifyDeviceRequest>;

/** The page's answer was not to be seen; this shape is assumed. */
export const DeviceNotified = z.looseObject({ containerId: Id, delivered: z.boolean() });
export type DeviceNotified = z.infer<typeof DeviceNotified>;

/** A track of TikTok's catalogue; `duration` in seconds. [docs ref/publishing/list-tiktok-music] */
export const MusicTrack = z.looseObject({
  id: Id,
  title: z.string(),
  author: z.string(),
  album: z.optional(z.nullable(z.string())),
  duration: z.number(),
  previewUrl: z.nullable(z.string()),
  coverUrl: z.nullable(z.string()),
  language: z.optional(z.nullable(z.string())),
  userCount: z.optional(z.nullable(z.number())),
  isCommerceMusic: z.optional(z.boolean()),
});
export type MusicTrack = z.infer<typeof MusicTrack>;

/** GET /v1/tiktok-music: most used first, in one piece. [docs ref/publishing/list-tiktok-music] */
export const MusicCatalogue = z.looseObject({ tracks: z.array(MusicTrack), total: z.number() });
export type MusicCatalogue = z.infer<typeof MusicCatalogue>;

export const scheduleServerSchemas = {
  publish: { body: PublishRequest, response: Scheduled },
  notifyDevice: { body: NotifyDeviceRequest, response: DeviceNotified },
  listMusic: { response: MusicCatalogue },
};
