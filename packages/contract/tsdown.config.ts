import { library, removableConstants } from "../../tsdown.shared.ts";

export default library({ plugins: [removableConstants(/\.schemas\.js$/)] });
