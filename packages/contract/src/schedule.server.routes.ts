import { endpoint } from "./route.ts";
import type { Scheduled } from "./schedule.schemas.ts";
import type { DeviceNotified, MusicCatalogue, NotifyDeviceRequest, PublishRequest } from "./schedule.server.schemas.ts";
import { serverRoom } from "./server-route.ts";

/** What goes out at once, and the music it may have. [docs ref/publishing] */
export const scheduleServer = serverRoom("schedule", {
  publish: endpoint<{ body: PublishRequest; response: Scheduled }>()({
    method: "POST",
    path: "/v1/content/:containerId/publish",
    scope: "publish:write",
  }),
  notifyDevice: endpoint<{ body: NotifyDeviceRequest; response: DeviceNotified }>()({
    method: "POST",
    path: "/v1/content/:containerId/notify-device",
    scope: "publish:write",
  }),
  listMusic: endpoint<{ response: MusicCatalogue }>()({
    method: "GET",
    path: "/v1/tiktok-music",
    scope: "publish:read",
  }),
});
