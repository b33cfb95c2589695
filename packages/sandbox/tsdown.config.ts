import { library } from "../../tsdown.shared.ts";

export default library({ deps: { neverBundle: [/^node:/] } });
