import { arrangedChunks, library } from "../../tsdown.shared.ts";
import { writeStyles } from "./scripts/styles.ts";

export default library({ plugins: [arrangedChunks()], hooks: { "build:done": () => writeStyles("dist") } });
