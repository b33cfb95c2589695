import { createLayersClient } from "@layers-kit/client";
import { useEffect, useState } from "react";

const client = createLayersClient({ baseUrl: "/api/layers" });

type State = { readonly names: readonly string[] } | { readonly problem: string } | undefined;

/** The signed-in customer's project, asked through the proxy: each customer sees their own and no other. */
export function ProjectStatus(): React.ReactElement {
  const [state, setState] = useState<State>();

  useEffect(() => {
    const controller = new AbortController();
    client.projects.list({}, { signal: controller.signal }).then(
      (page) => setState({ names: page.items.map(({ name }) => name) }),
      (error: unknown) => {
        if (!controller.signal.aborted) setState({ problem: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => controller.abort();
  }, []);

  if (!state) return <p role="status">Looking for your project…</p>;
  if ("problem" in state) return <p role="alert">{state.problem}</p>;
  return <p role="status">{state.names.length > 0 ? `Your project: ${state.names.join(", ")}` : "No project yet."}</p>;
}
