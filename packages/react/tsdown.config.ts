import { library } from "../../tsdown.shared.ts";
import { writeStyles } from "./scripts/styles.ts";

export default library({ hooks: { "build:done": () => writeStyles("dist") } });
