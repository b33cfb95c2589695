/**
 * The least that can answer: reads the body, if there is one, and sends the same bytes with the same headers each time.
 *
 * @param {{ status: number, headers: [string, string][], body: string }} sample an answer of the sandbox
 * @returns {(request: Request) => Promise<Response>}
 */
export function bareHandler({ status, headers, body }) {
  const init = { status, headers: Object.fromEntries(headers) };
  return async (request) => {
    if (request.method !== "GET") await request.text();
    return new Response(body, init);
  };
}

/**
 * @param {Response} response
 */
export async function sampleOf(response) {
  return { status: response.status, headers: [...response.headers], body: await response.text() };
}
