import { library } from "../../tsdown.shared.ts";

const config = library({ deps: { neverBundle: [/^node:/] } });

export default { ...config, entry: [...(config.entry as string[]), "src/server/cli.ts"] };
