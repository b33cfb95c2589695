import type { LayersMessages } from "../../messages/registry.ts";
import { counted } from "./counted.ts";

export const form: LayersMessages["form"] = {
  problem: ({ kind, length = 0, min = 0, max = 0 }, format) => {
    switch (kind) {
      case "missing":
        return "يُرجى ملء هذا الحقل.";
      case "tooShort":
        return counted(format, min - length, {
          zero: "الطول كافٍ.",
          one: "أضف حرفًا واحدًا من فضلك.",
          two: "أضف حرفين من فضلك.",
          few: "أضف # أحرف من فضلك.",
          many: "أضف # حرفًا من فضلك.",
          other: "أضف # حرف من فضلك.",
        });
      case "tooLong":
        return counted(format, length - max, {
          zero: "الطول مناسب.",
          one: "أطول بحرف واحد مما ينبغي. كل ما كتبته محفوظ؛ اختصره من فضلك.",
          two: "أطول بحرفين مما ينبغي. كل ما كتبته محفوظ؛ اختصره من فضلك.",
          few: "أطول بمقدار # أحرف مما ينبغي. كل ما كتبته محفوظ؛ اختصره من فضلك.",
          many: "أطول بمقدار # حرفًا مما ينبغي. كل ما كتبته محفوظ؛ اختصره من فضلك.",
          other: "أطول بمقدار # حرف مما ينبغي. كل ما كتبته محفوظ؛ اختصره من فضلك.",
        });
      case "refused":
        return "لم يُقبل هذا. يُرجى تغييره.";
      case "malformed":
        return "يُرجى التحقق من طريقة الكتابة.";
      case "invalid":
        return "يُرجى الاختيار من القائمة.";
    }
  },
  problemAt: ({ label, problem }) => `${label} ${problem}`,
  problemElsewhere: ({ label }) =>
    label
      ? `«${label}» مُلئ نيابةً عنك ولم يُقبل. يُرجى إبلاغ مزوّد الخدمة.`
      : "شيء مُلئ نيابةً عنك لم يُقبل. يُرجى إبلاغ مزوّد الخدمة.",
  fixed: "حدّده مزوّد الخدمة.",
  restored: ({ when }) => `ما كتبته ${when} ما زال محفوظًا.`,
  startAfresh: "ابدأ من جديد",
  offline: "أنت غير متصل بالإنترنت. تابع الكتابة: كل شيء يُحفظ هنا، ويمكنك الإرسال عند عودة الاتصال.",
  takingLong: "يستغرق هذا وقتًا أطول من المعتاد. يُرسل مرة واحدة مهما طال انتظارك.",
  searchLanguages: "اكتب للبحث",
};
