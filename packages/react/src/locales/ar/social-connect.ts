import type { LayersMessages } from "../../messages/registry.ts";
import { platformName } from "../../messages/words.ts";

export const socialConnect: LayersMessages["socialConnect"] = {
  connect: ({ platform }) => `ربط ${platformName(platform)}`,
  connectAnother: ({ platform }) => `ربط حساب ${platformName(platform)} آخر`,
  signInAgain: ({ platform }) => `تسجيل الدخول مجددًا إلى ${platformName(platform)}`,
  before: ({ platform }) => (platform === "instagram" ? "يجب أن يكون حسابًا تجاريًا أو حساب صانع محتوى." : ""),
  waitingPage: ({ platform }) => `يُفتح ${platformName(platform)} هنا بعد لحظة…`,
  offline: "أنت غير متصل بالإنترنت. يمكنك الربط عند عودة الاتصال.",
  notLoaded: "لا نستطيع عرض سير الأمر الآن. سيظهر حسابك في القائمة على أي حال.",
  connected: ({ platform }) => `تم ربط ${platformName(platform)}.`,
  waiting: ({ platform }) => `ننتظر موافقتك في نافذة ${platformName(platform)}. لديك عشر دقائق.`,
  unreachable: "لا نستطيع الآن معرفة سير الأمر، وسنواصل المحاولة. لن يضيع شيء.",
  blocked: ({ platform }) => `منع متصفحك فتح نافذة ${platformName(platform)}. افتحها بهذا الرابط بدلًا من ذلك.`,
  openPage: ({ platform }) => `فتح ${platformName(platform)}`,
  unseenTitle: "هل ما زلت تربط الحساب؟",
  closed: ({ platform }) =>
    `لم نعد نرى نافذة ${platformName(platform)}. إن كانت مفتوحة فتابع هناك، وسنعرف عندما تنتهي. وإن أغلقتها فافتحها مجددًا.`,
  elsewhere: ({ platform }) =>
    `بدأت ربط ${platformName(platform)} قبل قليل. إن كانت صفحته ما زالت مفتوحة فتابع هناك، وسنعرف عندما تنتهي.`,
  openAgain: ({ platform }) => `فتح ${platformName(platform)} مجددًا`,
  cancel: "إلغاء",
  declinedTitle: "لم يُربط شيء.",
  declined: ({ platform }) => `لم يُمنح ${platformName(platform)} الإذن. يمكنك المحاولة مجددًا أو المتابعة بدونه.`,
  expiredTitle: "استغرق ذلك أكثر من عشر دقائق.",
  expired: "لم يُربط شيء. يمكنك البدء من جديد.",
  lostTitle: "لم نتمكن من معرفة كيف انتهى ذلك.",
  lost: ({ platform }) => `إن وافقت على ${platformName(platform)} فالحساب في قائمتك. وإن لم تجده هناك فاربطه مجددًا.`,
};
