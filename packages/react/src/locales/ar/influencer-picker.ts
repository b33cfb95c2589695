import type { LayersMessages } from "../../messages/registry.ts";
import { counted } from "./counted.ts";

const genders: Readonly<Record<string, string>> = { female: "امرأة", male: "رجل", non_binary: "غير ثنائي" };
const ages: Readonly<Record<string, string>> = {
  teen: "سن المراهقة",
  young_adult: "مقتبل العمر",
  adult: "سن الرشد",
  mid_adult: "منتصف العمر",
  mature: "سن النضج",
  senior: "سن متقدمة",
};
const statuses: Readonly<Record<string, string>> = {
  pending: "في انتظار الدور",
  training: "قيد الإنشاء",
  failed: "تعذّر الإنشاء",
};

export const influencerPicker: LayersMessages["influencerPicker"] = {
  title: "اختر شخصية",
  lead: "الشخصية هي الشخص المتخيَّل في منشوراتك.",
  list: "شخصياتك",
  loading: "جارٍ تحميل شخصياتك",
  takingLong: "ما زال التحميل جاريًا. يستغرق هذا وقتًا أطول من المعتاد.",
  offline: "أنت غير متصل. يظهر الجديد عند عودة الاتصال.",
  unnamed: "بلا اسم بعد",
  gender: ({ gender }) => genders[gender] ?? "",
  ageRange: ({ ageRange }) => ages[ageRange] ?? "",
  status: ({ status }) => statuses[status] ?? "ليست جاهزة بعد",
  makingNote: "يستغرق ذلك نحو دقيقة واحدة. يمكنك إغلاق هذه الصفحة في هذه الأثناء.",
  makingSlow: "يستغرق هذا وقتًا أطول من المعتاد. يستمر حتى إن أغلقت هذه الصفحة.",
  firstComing: "شخصيتك الأولى قيد الإنشاء",
  another: "إنشاء شخصية أخرى",
  toWishes: "تحديد ما تريده فيها",
  manage: "حذف شخصية",
  announceStarted: "شخصيتك قيد الإنشاء. يستغرق ذلك نحو دقيقة واحدة.",
  announceReady: ({ name }, format) => (name ? `${format.isolate(name)} جاهزة.` : "شخصيتك جاهزة."),
  genderLabel: "من تكون؟",
  anyGender: "ما يناسب جمهورك",
  ageLabel: "كم عمرها؟",
  promptLabel: "كيف تبدو؟",
  promptHint: ({ max }, format) =>
    `بضع كلمات، مثل: شعر مجعد، سترة جينز. ${counted(format, max, {
      zero: "لا أحرف.",
      one: "حرف واحد على الأكثر.",
      two: "حرفان على الأكثر.",
      few: "# أحرف على الأكثر.",
      many: "# حرفًا على الأكثر.",
      other: "# حرف على الأكثر.",
    })}`,
  make: "إنشاء هذه الشخصية",
  makeNote: "يستغرق نحو دقيقة واحدة.",
  delete: "حذف",
  deleteOf: ({ name }, format) => `حذف ${format.isolate(name)}`,
  deleteNote: "لا رجعة في ذلك. إن كان منشور يُنشأ بها الآن، فانتظر حتى يكتمل.",
  keep: "إبقاء",
  deleteForGood: "حذف نهائي",
  announceDeleted: "حُذفت.",
};
