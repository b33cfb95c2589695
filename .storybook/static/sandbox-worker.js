// Hands every request below __sandbox/ to the page that plays the sandbox, so that pictures, video and the consent page
// load as they do from a server.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  if (new URL(event.request.url).pathname.includes("/__sandbox/")) event.respondWith(answer(event.request));
});

async function answer(request) {
  const body = request.method === "GET" ? undefined : await request.arrayBuffer();
  const asked = { url: request.url, method: request.method, headers: [...request.headers], body };
  // A page that opens the consent page is another client than the one that plays.
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const answers = pages.map((page) => ask(page, asked));
  try {
    const { body: sent, ...rest } = await Promise.any(answers);
    return new Response(sent, rest);
  } catch {
    return new Response("The page that plays this sandbox is gone.", { status: 404 });
  }
}

function ask(page, asked) {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    // A page that plays nothing never answers.
    const timer = setTimeout(() => reject(new Error("no answer")), 10_000);
    port1.onmessage = ({ data }) => {
      clearTimeout(timer);
      if (data) resolve(data);
      else reject(new Error("not here"));
    };
    page.postMessage(asked, [port2]);
  });
}
