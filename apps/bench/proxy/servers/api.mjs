// The API: one piece of content of 2 kB, its project, and nothing else.
import { listen } from "./listen.mjs";

const caption = "Fresh coffee from Oslo every Monday, with the story of each farm on the bag. ";
const content = {
  id: "cnt_acme",
  projectId: "prj_acme",
  kind: "slideshow",
  status: "completed",
  approvalStatus: "approved",
  caption: caption.repeat(3),
  hashtags: ["coffee", "oslo", "slowmornings", "beans"],
  slides: Array.from({ length: 10 }, (_, order) => ({
    order,
    text: caption,
    imageUrl: `https://cdn.example.com/projects/prj_acme/content/cnt_acme/slides/${order}.webp`,
  })),
  createdAt: "2026-05-01T08:00:00Z",
  updatedAt: "2026-05-01T08:02:00Z",
};

/** @type {Readonly<Record<string, string>>} */
const answers = {
  "/v1/content/cnt_acme": JSON.stringify(content),
  "/v1/projects/prj_acme": JSON.stringify({ id: "prj_acme", customerExternalId: "acme" }),
};

await listen((req, res) => {
  const text = answers[req.url ?? ""];
  const body = text ?? '{"error":{"code":"NOT_FOUND","message":"no","requestId":"req_1"}}';
  res.writeHead(text ? 200 : 404, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    "x-request-id": "req_1",
  });
  res.end(body);
});
