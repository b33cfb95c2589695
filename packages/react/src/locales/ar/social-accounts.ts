import type { LayersMessages } from "../../messages/registry.ts";
import { platformName } from "../../messages/words.ts";
import { counted } from "./counted.ts";

export const socialAccounts: LayersMessages["socialAccounts"] = {
  platform: ({ platform }) => platformName(platform),
  again: "حاول مجددًا",
  accounts: "حساباتك",
  loading: "جارٍ تحميل حساباتك",
  leased: "مستأجر",
  emptyTitle: "لا حسابات بعد",
  empty: "اربط حسابًا لنتمكن من النشر عليه نيابةً عنك، وسيظهر هنا.",
  stale: "قد تكون هذه المعلومات قديمة.",
  status: ({ status, leased }) => {
    if (status === "connected") return "مربوط";
    if (status === "reauth_required") return leased ? "نحن نعتني بالأمر" : "سجّل الدخول مجددًا للنشر";
    return status === "disconnected" ? "غير مربوط" : "غير متاح للنشر حاليًا";
  },
  leave: ({ leased }) => (leased ? "إعادة الحساب" : "فصل الحساب"),
  leaveOf: ({ name, platform, leased }, format) =>
    `${leased ? "إعادة الحساب" : "فصل الحساب"} ${format.isolate(name)}، ${platformName(platform)}`,
  leaveTitle: ({ name, leased }, format) =>
    leased ? `هل تريد إعادة ${format.isolate(name)}؟` : `هل تريد فصل ${format.isolate(name)}؟`,
  consequences: ({ leased }) =>
    leased
      ? "ينتهي ذلك فورًا ولا يتجدد. لا يُسترد ما دُفع عن هذا الشهر، وقد لا تحصل على هذا الحساب مرة أخرى."
      : "لن يُنشر عليه شيء من هنا بعد الآن. يمكنك ربطه مجددًا في أي وقت.",
  counting: "جارٍ عدّ المنشورات المجدولة عليه",
  cancels: ({ count }, format) =>
    counted(format, count, {
      zero: "لا توجد منشورات مجدولة عليه.",
      one: "منشور واحد مجدول عليه وسيُلغى.",
      two: "منشوران مجدولان عليه وسيُلغيان.",
      few: "# منشورات مجدولة عليه وستُلغى.",
      many: "# منشورًا مجدولًا عليه وستُلغى.",
      other: "# منشور مجدول عليه وستُلغى.",
    }),
  cancelsUncounted: "ستُلغى المنشورات المجدولة عليه. لا يمكننا معرفة عددها.",
  keep: "الاحتفاظ به",
  leaveFailed: ({ name, leased }, format) =>
    leased ? `تعذّرت إعادة ${format.isolate(name)}.` : `تعذّر فصل ${format.isolate(name)}.`,
  announceLeft: ({ name, leased, canceled = 0 }, format) => {
    const gone = leased ? `تمت إعادة ${format.isolate(name)}.` : `تم فصل ${format.isolate(name)}.`;
    if (canceled === 0) return gone;
    const posts = counted(format, canceled, {
      zero: "لم يُلغَ أي منشور.",
      one: "أُلغي منشور مجدول واحد.",
      two: "أُلغي منشوران مجدولان.",
      few: "أُلغيت # منشورات مجدولة.",
      many: "أُلغي # منشورًا مجدولًا.",
      other: "أُلغي # منشور مجدول.",
    });
    return `${gone} ${posts}`;
  },
};
