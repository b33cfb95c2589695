import type { LayersMessages } from "../../messages/registry.ts";
import { called, platformName } from "../../messages/words.ts";
import { counted } from "./counted.ts";

const statuses: Readonly<Record<string, string>> = {
  queued: "بانتظار موعده",
  publishing: "يُنشر الآن",
  published: "نُشر",
  draft: "أُرسل إلى هاتفك",
  failed: "لم يُنشر",
  canceled: "أُلغي",
};

export const scheduleDialog: LayersMessages["scheduleDialog"] = {
  title: "جدولة هذا المنشور",
  lead: ({ timeZone, now }, format) => {
    const city = format.isolate(format.zone(timeZone, now ?? 0).city);
    if (now === undefined) return `الأوقات بتوقيت ${city}.`;
    return `الأوقات بتوقيت ${city}. الوقت هناك الآن ${format.time(now, timeZone)}.`;
  },
  day: "اليوم",
  time: "الوقت",
  chosen: ({ at, timeZone }, format) => format.dateTime(at, timeZone),
  dayMissing: "اختر يومًا.",
  timeMissing: "اختر وقتًا.",
  past: "مضى هذا الوقت. اختر وقتًا لاحقًا.",
  skipped: ({ time, before, after }) => `في هذه الليلة تُقدَّم الساعة: ${time} غير موجود. اختر ${before} أو ${after}.`,
  twice: ({ time }) => `في هذه الليلة تُؤخَّر الساعة، فيأتي ${time} مرتين. أيهما؟`,
  earlier: ({ at, timeZone }, format) => `الأولى، ${format.time(at, timeZone)}`,
  later: ({ at, timeZone }, format) => `الثانية، ${format.time(at, timeZone)}`,
  accounts: "إلى أين",
  accountsLoading: "جارٍ تحميل حساباتك",
  accountMissing: "اختر حسابًا واحدًا على الأقل.",
  accountRefused: "أحد هذه الحسابات لا يقبل هذا المنشور. اختر حسابًا آخر.",
  platform: ({ platform }) => platformName(platform),
  needsSignIn: ({ platform }) => `${platformName(platform)} · سجّل الدخول مجددًا للنشر`,
  signIn: "تسجيل الدخول",
  signInTo: ({ handle }, format) => `تسجيل الدخول مجددًا إلى ${format.isolate(handle)}`,
  modeFor: ({ handle }, format) => `ما يحدث على ${format.isolate(handle)}`,
  publish: "نشر",
  draft: "مسودة",
  publishHint: "نشر: ننشره لك في ذلك الوقت.",
  draftHint: "مسودة: يُرسل إلى هاتفك في ذلك الوقت لتكمله بنفسك.",
  noAccountsTitle: "لا حساب للنشر عليه بعد",
  noAccounts: "اربط TikTok أو Instagram أولًا، ثم اختر وقتًا.",
  reload: "حاول مجددًا",
  notNow: "ليس الآن",
  submit: "جدولة",
  interrupted: "ضغطت «جدولة» من قبل ولم يصل رد. أكملها: يُنشر المنشور مرة واحدة، لا مرتين.",
  finishInterrupted: "أكملها",
  startOver: "ابدأ من جديد",
  scheduledTitle: ({ count }) => (count > 0 ? "تمت الجدولة" : "لم يبقَ شيء"),
  scheduledLead: ({ count }, format) =>
    counted(format, count, {
      zero: "نُشر هذا المنشور.",
      one: "يُنشر على حساب واحد. يمكنك إغلاق هذه الصفحة.",
      two: "يُنشر على حسابين. يمكنك إغلاق هذه الصفحة.",
      few: "يُنشر على # حسابات. يمكنك إغلاق هذه الصفحة.",
      many: "يُنشر على # حسابًا. يمكنك إغلاق هذه الصفحة.",
      other: "يُنشر على # حساب. يمكنك إغلاق هذه الصفحة.",
    }),
  failedBefore: ({ handles }, format) =>
    `تعذّر نشره على ${format.list(handles.map((handle) => format.isolate(handle)))}. اختر وقتًا جديدًا للمحاولة مجددًا.`,
  plannedElsewhere: "جُدول هذا المنشور في هذه الأثناء، ربما في نافذة أخرى. لم يُضف شيء.",
  takenUnseen: "تمت الجدولة. لا يمكننا عرض التفاصيل الآن.",
  addAccount: "نشر على حساب آخر",
  waitingTitle: "بانتظار الموافقة",
  waiting: ({ at, timeZone }, format) =>
    at === undefined
      ? "خطتك محفوظة. تُنفَّذ بعد الموافقة على المنشور."
      : `خطتك محفوظة: ${format.dateTime(at, timeZone)}. تُنفَّذ بعد الموافقة على المنشور.`,
  postAt: ({ at, timeZone }, format) => format.dateTime(at, timeZone),
  postStatus: ({ status }) => called(statuses, status),
  done: "تم",
  undo: ({ count }, format) =>
    counted(format, count, {
      zero: "لا شيء للإلغاء",
      one: "إلغاء النشر",
      two: "إلغاء المنشورين",
      few: "إلغاء # منشورات",
      many: "إلغاء # منشورًا",
      other: "إلغاء # منشور",
    }),
  undone: ({ count }, format) =>
    counted(format, count, {
      zero: "لن يُنشر شيء.",
      one: "أُلغي. لن يُنشر شيء.",
      two: "أُلغي المنشوران. لن يُنشر شيء.",
      few: "أُلغيت # منشورات. لن يُنشر شيء.",
      many: "أُلغي # منشورًا. لن يُنشر شيء.",
      other: "أُلغي # منشور. لن يُنشر شيء.",
    }),
  undoFailed: ({ count }, format) =>
    counted(format, count, {
      zero: "لم يبقَ ما يُلغى.",
      one: "تعذّر إلغاؤه.",
      two: "تعذّر إلغاء بعضه.",
      few: "تعذّر إلغاء بعضه.",
      many: "تعذّر إلغاء بعضه.",
      other: "تعذّر إلغاء بعضه.",
    }),
  undoTooLate: "ما بدأ نشره لا يمكن إيقافه.",
  announceScheduled: ({ at, timeZone }, format) => `تمت الجدولة: ${format.dateTime(at, timeZone)}.`,
};
