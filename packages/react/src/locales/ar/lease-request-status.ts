import type { LayersMessages } from "../../messages/registry.ts";
import { counted } from "./counted.ts";

export const leaseRequestStatus: LayersMessages["leaseRequestStatus"] = {
  title: ({ when }) => (when ? `الطلب: ${when}` : "طلبك"),
  status: ({ status, assigned }, format) => {
    switch (status) {
      case "requested":
        return "وصلنا طلبك. يستغرق عادةً أقل من يومي عمل، ولا داعي لبقائك هنا.";
      case "in_review":
        return "طلبك قيد المراجعة الآن.";
      case "provisioning":
        return "حساباتك قيد الإعداد.";
      case "assigned":
        return counted(format, assigned, {
          zero: "لم يُخصَّص أي حساب بعد.",
          one: "حسابك جاهز.",
          two: "حساباك جاهزان.",
          few: "حساباتك كلها جاهزة، وعددها #.",
          many: "حساباتك كلها جاهزة، وعددها #.",
          other: "حساباتك كلها جاهزة، وعددها #.",
        });
      case "partial":
        return counted(format, assigned, {
          zero: "لا حساب جاهزًا، ولن تُحتسب أي رسوم.",
          one: "حساب واحد جاهز. تُحتسب رسومه وحده.",
          two: "حسابان جاهزان. تُحتسب رسومهما فقط.",
          few: "# حسابات جاهزة. تُحتسب رسومها فقط.",
          many: "# حسابًا جاهزًا. تُحتسب رسومها فقط.",
          other: "# حساب جاهز. تُحتسب رسومها فقط.",
        });
      case "rejected":
        return "رُفض هذا الطلب. لن تُحتسب أي رسوم.";
      case "failed":
        return "تعذّر تنفيذ هذا الطلب. لن تُحتسب أي رسوم.";
      default:
        return "طلبك قيد التنفيذ.";
    }
  },
  timelineLabel: "مراحل الطلب",
  stepRequested: "تم الطلب",
  stepReview: "المراجعة",
  stepSetUp: "الإعداد",
  stepAssigned: "جاهز",
  stepPartial: ({ assigned }, format) =>
    counted(format, assigned, {
      zero: "لا شيء جاهز",
      one: "واحد جاهز",
      two: "اثنان جاهزان",
      few: "# جاهزة",
      many: "# جاهزًا",
      other: "# جاهز",
    }),
  stepRejected: "مرفوض",
  stepFailed: "تعذّر التنفيذ",
  stepUnknown: "قيد التنفيذ",
  stepDone: "تم",
  stepCurrent: "الآن",
  stepAhead: "لاحقًا",
  note: "كلمة من القائمين عليه:",
  accountsTitle: "الحسابات",
  unnamed: "حساب TikTok",
  followers: ({ count }, format) => {
    // From a thousand on, what is counted follows the word for thousand, not the number.
    const followers =
      count >= 1000
        ? "متابع"
        : counted(format, count, {
            zero: "متابع",
            one: "متابع",
            two: "متابعان",
            few: "متابعين",
            many: "متابعًا",
            other: "متابع",
          });
    return `${format.compact(count)} ${followers}`;
  },
  renews: ({ day }) => `يتجدد: ${day}`,
  price: ({ amount, currency }, format) => `${format.money(amount, currency)} شهريًا`,
  accountsToCome: ({ count }, format) =>
    counted(format, count, {
      zero: "لا حسابات أخرى في الطريق.",
      one: "خُصِّص لك حساب واحد، ويظهر هنا خلال دقيقة.",
      two: "خُصِّص لك حسابان، ويظهران هنا خلال دقيقة.",
      few: "خُصِّصت لك # حسابات، وتظهر هنا خلال دقيقة.",
      many: "خُصِّص لك # حسابًا، وتظهر هنا خلال دقيقة.",
      other: "خُصِّص لك # حساب، وتظهر هنا خلال دقيقة.",
    }),
  orderMissing: ({ count }, format) =>
    counted(format, count, {
      zero: "لا حسابات ناقصة",
      one: "اطلب الحساب الناقص",
      two: "اطلب الحسابين الناقصين",
      few: "اطلب # حسابات ناقصة",
      many: "اطلب # حسابًا ناقصًا",
      other: "اطلب # حساب ناقص",
    }),
  refresh: "تحقّق مجددًا",
  loading: "جارٍ تحميل طلبك",
  loadFailed: "تعذّر عرض طلبك الآن.",
  accountsFailed: "تعذّر عرض الحسابات الآن.",
  tryAgain: "حاول مجددًا",
  notFoundTitle: "لم نعثر على هذا الطلب",
  notFound: "ربما كان لمنتج آخر. يمكن لمزوّد الخدمة البحث عنه.",
  notAllowedTitle: "الاستئجار غير متاح لحسابك",
  notAllowed: "إن أردت استئجار حسابات فاسأل مزوّد الخدمة.",
  stale: "قد يكون هذا قديمًا.",
  emptyTitle: "لم تُطلب حسابات بعد",
  empty: "تظهر طلباتك هنا مع كل ما يطرأ عليها.",
};
