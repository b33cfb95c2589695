import type { LayersMessages } from "../../messages/registry.ts";
import { counted } from "./counted.ts";

const names = {
  project: "منتجك",
  media: "الصور",
  account: "الحساب",
  post: "أول منشور",
  schedule: "الجدولة",
} as const;

export const onboardingFlow: LayersMessages["onboardingFlow"] = {
  steps: "الخطوات الأولى",
  step: ({ step }) => names[step],
  stepNote: ({ step, state, name, mediaCount, handles }, format) => {
    if (state === "skipped") return "تم تخطيها";
    if (state !== "done") return step === "project" || step === "post" ? "" : "اختياري";
    if (step === "project") return name ?? "";
    if (step === "media") {
      return counted(format, mediaCount, {
        zero: "لا ملفات",
        one: "ملف واحد",
        two: "ملفان",
        few: "# ملفات",
        many: "# ملفًا",
        other: "# ملف",
      });
    }
    if (step === "account") return format.list(handles.map((handle) => format.isolate(handle)));
    return step === "post" ? "جاهز" : "مجدول";
  },
  stepState: ({ state }) => ({ done: "تمت", skipped: "تم تخطيها", open: "", locked: "لم تُفتح بعد" })[state],
  loading: "نبحث عن الموضع الذي توقفت عنده",
  reload: "حاول مجددًا",
  back: "رجوع",
  continue: "متابعة",
  skip: "تخطَّ الآن",
  accountTitle: "ربط حساب",
  accountLead:
    "لكي ننشر نيابةً عنك. تمنح موافقتك على TikTok أو Instagram نفسه، ولا نرى كلمة مرورك أبدًا. تخطَّ هذا إن كنت تفضّل النشر بنفسك.",
  connectOff: "ربط الحسابات غير متاح هنا.",
  postTitle: "منشورك الأول",
  scheduleTitle: "متى يُنشر؟",
  scheduleLead: "اختر وقتًا وننشره لك. يمكنك تغيير رأيك حتى ذلك الحين.",
  chooseTime: "اختر وقتًا",
  changeTime: "عرض الخطة أو تغييرها",
  postMyself: "تخطَّ، سأنشره بنفسي",
  finishedTitle: ({ scheduled }) => (scheduled ? "كل شيء جاهز" : "منشورك جاهز"),
  finishedLead: ({ scheduled, waiting }) =>
    waiting
      ? "لم يبقَ عليك شيء: خطتك محفوظة وتُنفَّذ بعد الموافقة على المنشور."
      : scheduled
        ? "لم يبقَ عليك شيء: ننشره في الوقت الذي اخترته."
        : "نزّله وانسخ نصه وانشره حيث تشاء.",
  another: "اصنع منشورًا آخر",
  archivedTitle: "منتجك مؤرشف",
  archived: "ما أنشأته محفوظ، لكن لا يُنشأ شيء جديد ولا يُنشر. يستطيع مزوّد الخدمة إعادة فتحه، فاطلب منه ذلك.",
};
