import type { LayersMessages } from "../../messages/registry.ts";
import { platformName } from "../../messages/words.ts";

export const socialConnect: LayersMessages["socialConnect"] = {
  platform: ({ platform }) => platformName(platform),
  connect: ({ platform }) => `ربط ${platformName(platform)}`,
  signInAgain: ({ platform }) => `تسجيل الدخول مجددًا إلى ${platformName(platform)}`,
  before: ({ platform }) => (platform === "instagram" ? "يجب أن يكون حسابًا تجاريًا أو حساب صانع محتوى." : ""),
  waitingPage: ({ platform }) => `يُفتح ${platformName(platform)} هنا بعد لحظة…`,
  opening: "جارٍ الفتح…",
  waiting: ({ platform }) => `ننتظر موافقتك في نافذة ${platformName(platform)}. لديك عشر دقائق.`,
  blocked: ({ platform }) => `منع متصفحك فتح نافذة ${platformName(platform)}. افتحها بهذا الرابط بدلًا من ذلك.`,
  openPage: ({ platform }) => `فتح ${platformName(platform)}`,
  closed: ({ platform }) =>
    `يبدو أن نافذة ${platformName(platform)} أُغلقت. هل ما زلت تربط الحساب؟ تابع هناك أو افتحها مجددًا.`,
  check: "تحقّق مجددًا",
  cancel: "إلغاء",
  connected: ({ platform }) => `تم ربط ${platformName(platform)}.`,
  connectAnother: ({ platform }) => `ربط حساب ${platformName(platform)} آخر`,
  declinedTitle: "لم يُربط شيء.",
  declined: ({ platform }) => `لم يُمنح ${platformName(platform)} الإذن. يمكنك المحاولة مجددًا أو المتابعة بدونه.`,
  expiredTitle: "استغرق ذلك أكثر من عشر دقائق.",
  expired: "لم يُربط شيء. يمكنك البدء من جديد.",
  lostTitle: "لم نتمكن من معرفة كيف انتهى ذلك.",
  lost: ({ platform }) => `إن وافقت على ${platformName(platform)} فالحساب في قائمتك. وإن لم تجده هناك فاربطه مجددًا.`,
  offline: "أنت غير متصل بالإنترنت. يمكنك الربط عند عودة الاتصال.",
  announceConnected: ({ platform }) => `تم ربط ${platformName(platform)}.`,
};
