import type { LayersMessages } from "../../messages/registry.ts";
import { counted } from "./counted.ts";

export const ui: LayersMessages["ui"] = {
  optional: "اختياري",
  counter: ({ length, max }, format) => `${format.number(length)} / ${format.number(max)}`,
  counterSpoken: ({ length, max }, format) =>
    `${format.number(length)} من ${counted(format, max, {
      zero: "لا أحرف",
      one: "حرف واحد",
      two: "حرفين",
      few: "# أحرف",
      many: "# حرفًا",
      other: "# حرف",
    })}`,
  close: "إغلاق",
  loading: "جارٍ التحميل",
  errorSummary: ({ count }, format) =>
    counted(format, count, {
      zero: "كل شيء على ما يرام",
      one: "شيء واحد يحتاج إلى مراجعة",
      two: "شيئان يحتاجان إلى مراجعة",
      few: "# أشياء تحتاج إلى مراجعة",
      many: "# شيئًا يحتاج إلى مراجعة",
      other: "# شيء يحتاج إلى مراجعة",
    }),
  notLoaded: "تعذّر تحميل هذا الجزء.",
  notLoadedAdvice: "تحقق من اتصالك وحاول مرة أخرى. إن لم ينفع ذلك، فأعد تحميل الصفحة.",
  tryAgain: "حاول مرة أخرى",
  noMatches: "لا نتائج مطابقة. جرّب أحرفًا أقل.",
  matches: ({ count }, format) =>
    counted(format, count, {
      zero: "لا خيارات",
      one: "خيار واحد",
      two: "خياران",
      few: "# خيارات",
      many: "# خيارًا",
      other: "# خيار",
    }),
  remove: ({ label }, format) => `إزالة ${format.isolate(label)}`,
  removed: ({ label }, format) => `تمت إزالة ${format.isolate(label)}.`,
  showChoices: "عرض الخيارات",
  noticeInfo: "ملاحظة:",
  noticeOk: "تم:",
  noticeWarn: "انتبه:",
  noticeBad: "مشكلة:",
};
