import type { LayersMessages } from "../../messages/registry.ts";

export const persona: LayersMessages["persona"] = {
  note: ({ status, name }, format) => {
    switch (status) {
      case "ready":
        return name ? `الشخصية: ${format.isolate(name)}، جاهزة` : "شخصيتك جاهزة";
      case "making":
        return "شخصيتك قيد الإنشاء، نحو دقيقة واحدة";
      case "none":
        return "لا شخصية لديك بعد؛ نبدأ بإنشاء واحدة";
      case "failed":
        return "تعذّر إنشاء شخصيتك؛ نبدأ بإنشاء أخرى";
      default:
        return "";
    }
  },
  noneTitle: "لا شخصية لديك بعد.",
  none: "الشخصية هي وجه منشوراتك. يستغرق إنشاؤها نحو دقيقة واحدة.",
  failedTitle: "تعذّر إنشاء شخصيتك.",
  failed: "يحدث هذا أحيانًا. يستغرق إنشاء أخرى نحو دقيقة واحدة.",
  create: "إنشاء شخصية",
  createAnother: "إنشاء شخصية أخرى",
  notCreated: "لم يبدأ.",
  tryAgain: "حاول مجددًا",
};
