import type { LayersMessages } from "../../messages/registry.ts";
import { counted } from "./counted.ts";

export const leaseRequestForm: LayersMessages["leaseRequestForm"] = {
  title: "استئجار حسابات مهيّأة",
  lead: "حسابات TikTok تنشر بالفعل ولها متابعون في مجالك. تنشر من خلالها كما تنشر من حسابك.",
  countLabel: "كم حسابًا تريد؟",
  countHint: ({ count, price }, format) => {
    if (!price) return "";
    const each = format.money(price.amount, price.currency);
    if (count === undefined) return `${each} شهريًا لكل حساب.`;
    return `${format.number(count)}\u00a0×\u00a0${each}\u00a0=\u00a0${format.money(count * price.amount, price.currency)} شهريًا.`;
  },
  countProblem: ({ min, max }, format) => `أدخل عددًا صحيحًا من ${format.number(min)} إلى ${format.number(max)} من فضلك.`,
  fewer: "حساب أقل",
  more: "حساب إضافي",
  verticalLabel: "ما موضوعها؟",
  verticalHint: "كلمة أو كلمتان، مثل القهوة أو التسلّق الداخلي.",
  verticals: ["القهوة", "الجمال", "اللياقة", "الطعام", "الأزياء", "السفر", "الحيوانات الأليفة", "الألعاب"],
  verticalSuggestions: "اقتراحات",
  countriesLabel: "أين ينبغي أن يكون المتابعون؟",
  countriesHint: "اتركه فارغًا إن لم يكن مهمًا.",
  countriesPlaceholder: "أضف بلدًا",
  languageLabel: "بأي لغة تنشر؟",
  anyLanguage: "أي لغة",
  further: "من تخاطب، وما تخطط له (اختياري)",
  audienceLabel: "من ينبغي أن يتابعها؟",
  audienceHint: "مثلًا: من يعدّون القهوة في البيت ويهتمون بطريقة إعدادها.",
  targetLabel: "ماذا ستنشر عليها؟",
  targetHint: "يساعدنا ذلك على اختيار حسابات يناسبها.",
  noteLabel: "هل من شيء آخر ينبغي أن نعرفه؟",
  noteHint: "يقرأه من يختارون الحسابات.",
  filledInPart:
    "هذا ما احتفظنا به من طلبك السابق. يُرجى إضافة ما ينقص: لا نحتفظ بوصف المتابعين ولا بالمنشورات المخطط لها ولا بالملاحظات.",
  review: "مراجعة الطلب",
  reviewTitle: "طلبك",
  reviewLead: "لم يُطلب شيء بعد.",
  charge: ({ count, price }, format) => {
    if (!price) return "لن تُحتسب أي رسوم الآن. يخبرك مزوّد الخدمة بكلفة الحساب شهريًا.";
    const each = format.money(price.amount, price.currency);
    const all = format.money(count * price.amount, price.currency);
    return count === 1
      ? `لن تُحتسب أي رسوم الآن. عند تخصيص الحساب: ${each} شهريًا.`
      : `لن تُحتسب أي رسوم الآن. عند تخصيص الحسابات: حتى ${format.number(count)}\u00a0×\u00a0${each}\u00a0=\u00a0${all} شهريًا.`;
  },
  reviewCount: "الحسابات",
  reviewVertical: "الموضوع",
  reviewAudience: "المتابعون",
  reviewLanguage: "اللغة",
  reviewCountries: "البلدان",
  reviewTarget: "المنشورات المخطط لها",
  reviewNote: "ملاحظة",
  change: "تغيير",
  order: ({ count }, format) =>
    counted(format, count, {
      zero: "لا حسابات للطلب",
      one: "اطلب حسابًا واحدًا",
      two: "اطلب حسابين",
      few: "اطلب # حسابات",
      many: "اطلب # حسابًا",
      other: "اطلب # حساب",
    }),
  notOrdered: "لم يُطلب.",
  unsure: "لا نعلم بعد هل وصل طلبك. المحاولة مجددًا آمنة: يُنفَّذ الطلب مرة واحدة.",
  interruptedTitle: "ربما لم يصل طلبك الأخير.",
  interrupted: ({ count, when }, format) =>
    `${counted(format, count, {
      zero: "لم يكن أي حساب قيد الإرسال",
      one: "كان حساب واحد قيد الإرسال",
      two: "كان حسابان قيد الإرسال",
      few: "كانت # حسابات قيد الإرسال",
      many: "كان # حسابًا قيد الإرسال",
      other: "كان # حساب قيد الإرسال",
    })} (${when}) حين أُغلقت هذه الصفحة. إكمال الطلب آمن: يُنفَّذ مرة واحدة.`,
  finish: "أكمل هذا الطلب",
  interruptedLongAgo: "يُرجى سؤال مزوّد الخدمة هل وصل، قبل أن تطلب مجددًا.",
  arrived: ({ when }) => `وصل ${when} طلب بالعدد نفسه من الحسابات، والأرجح أنه هذا الطلب.`,
  forget: "انسَ هذا الطلب",
  forgetting: "نسيانه لا يلغيه: إن كان قد وصل فسيُنفَّذ وتُحتسب رسومه.",
  orderedTitle: ({ count }, format) =>
    counted(format, count, {
      zero: "لم يُطلب أي حساب",
      one: "طُلب حساب واحد",
      two: "طُلب حسابان",
      few: "طُلبت # حسابات",
      many: "طُلب # حسابًا",
      other: "طُلب # حساب",
    }),
  orderedNext: "يراجع أشخاص كل طلب، ويستغرق ذلك عادةً أقل من يومي عمل. لا تُحتسب أي رسوم قبل أن يُخصَّص لك حساب.",
  orderMore: "اطلب المزيد",
  notAllowedTitle: "الاستئجار غير متاح لحسابك",
  notAllowed: "إن أردت استئجار حسابات فاسأل مزوّد الخدمة.",
  underWayTitle: ({ count }, format) =>
    count === undefined
      ? "لديك حسابات مطلوبة."
      : counted(format, count, {
          zero: "ليس لديك أي حساب مطلوب.",
          one: "لديك حساب واحد مطلوب.",
          two: "لديك حسابان مطلوبان.",
          few: "لديك # حسابات مطلوبة.",
          many: "لديك # حسابًا مطلوبًا.",
          other: "لديك # حساب مطلوب.",
        }),
  underWay: ({ when }) =>
    `${when ? `آخر طلب كان ${when}، والعمل عليه جارٍ.` : "لا يمكننا الآن معرفة أين وصل ذلك."} لا تطلب مجددًا إلا إن أردت أكثر من ذلك.`,
};
