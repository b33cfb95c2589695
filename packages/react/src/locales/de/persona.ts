import type { LayersMessages } from "../../messages/registry.ts";

export const persona: LayersMessages["persona"] = {
  note: ({ status, name }, format) => {
    switch (status) {
      case "ready":
        return name ? `Persona: ${format.isolate(name)}, bereit` : "Deine Persona ist bereit";
      case "making":
        return "Deine Persona entsteht gerade, das dauert etwa eine Minute";
      case "none":
        return "Du hast noch keine Persona; zuerst entsteht eine";
      case "failed":
        return "Deine Persona hat nicht geklappt; zuerst entsteht eine neue";
      default:
        return "";
    }
  },
  noneTitle: "Du hast noch keine Persona.",
  none: "Eine Persona ist das Gesicht deiner Beiträge. Sie entsteht in etwa einer Minute.",
  failedTitle: "Deine Persona hat nicht geklappt.",
  failed: "Das kommt ab und zu vor. Eine neue entsteht in etwa einer Minute.",
  create: "Persona erstellen",
  createAnother: "Neue erstellen",
  notCreated: "Nicht gestartet.",
  tryAgain: "Noch einmal versuchen",
};
