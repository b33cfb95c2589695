import type { LayersMessages } from "../../messages/registry.ts";

const yours: Readonly<Record<string, string>> = { slideshow: "عرض الشرائح", video: "الفيديو" };
const yoursOf = (kind: string | undefined): string => yours[kind ?? ""] ?? "منشورك";
/** From so many seconds on, a number says more than words. */
const worthCounting = 20;

export const remixProgress: LayersMessages["remixProgress"] = {
  title: ({ kind }) => `${yoursOf(kind)} قيد الإنشاء`,
  lead: ({ kind }) =>
    kind === "slideshow"
      ? "يستغرق عادةً دقيقتين. يمكنك إغلاق هذه الصفحة."
      : "يستغرق عادةً بضع دقائق. يمكنك إغلاق هذه الصفحة.",
  leadSlow: "يستغرق هذا وقتًا أطول من المعتاد. العمل مستمر، ويمكنك إغلاق هذه الصفحة.",
  leadWaiting: ({ kind }) =>
    `شخصيتك أولًا، نحو دقيقة واحدة. بعدها يبدأ ${yoursOf(kind)} تلقائيًا؛ أبقِ هذه الصفحة مفتوحة حتى ذلك الحين.`,
  looking: "نبحث عمّا هو قيد الإنشاء",
  stages: "مراحل العمل",
  personaStage: "إنشاء شخصيتك",
  stage: ({ stage, kind }) => {
    switch (stage) {
      case "queued":
        return "بانتظار الدور";
      case "generating_visuals":
        return kind === "video" ? "تحريك الصور" : "رسم الصور";
      case "finalizing":
        return "اللمسات الأخيرة";
      default:
        return "قيد العمل";
    }
  },
  stageState: ({ state }) => ({ done: "تم", now: "جارٍ الآن", ahead: "لاحقًا" })[state],
  stageProgress: ({ progress }, format) => `هذه المرحلة: ${format.percent(progress)}`,
  stageTook: ({ seconds }, format) => format.duration(seconds),
  timeLeft: ({ seconds }, format) =>
    seconds < worthCounting ? "بقيت ثوانٍ قليلة" : `المتبقي تقريبًا: ${format.duration(Math.ceil(seconds / 10) * 10)}`,
  cancel: "إلغاء",
  canceling: "جارٍ الإيقاف…",
  tooLate: "تجاوز العمل مرحلة الإيقاف، فهو مستمر وسيكون جاهزًا قريبًا.",
  alreadyOver: "كان قد انتهى بالفعل.",
  notCanceled: "تعذّر إيقافه، فهو مستمر.",
  stoppedTitle: ({ kind }) => `لم يبدأ ${yoursOf(kind)}`,
  tryAgain: "حاول مجددًا",
  chooseAnother: "اختر غيره",
  continue: "متابعة",
  failedTitle: ({ kind }) => `لم ينجح ${yoursOf(kind)}`,
  lostTitle: ({ kind }) => `تعذّر عرض ${yoursOf(kind)}`,
  failed: "حدث خطأ في الطريق، ولم يكن بسببك. قد ينجح منشور آخر.",
  failedPersona: "أُزيلت الشخصية التي فيه في هذه الأثناء. اختر منشورًا من جديد، وتحل محلها أخرى.",
  canceledTitle: ({ kind }) => `تم إيقاف ${yoursOf(kind)}`,
  canceled: "لم يُصنع شيء. اختر منشورًا آخر متى شئت.",
  doneTitle: ({ kind }) => `${yoursOf(kind)} جاهز`,
  done: "ألقِ نظرة. لا يُنشر شيء قبل أن تأذن.",
  offline: "أنت غير متصل بالإنترنت. العمل مستمر بدونك، ونتحقق مجددًا عند عودة الاتصال.",
  outOfSight: "لا نرى الآن إلى أين وصل. العمل مستمر، ونواصل التحقق.",
  nothingTitle: "لا شيء قيد الإنشاء الآن",
  nothing: "يظهر هنا الريمكس الذي تطلبه أثناء إنشائه.",
  choose: "اختر شيئًا للريمكس",
  cost: ({ cost }) => `الكلفة: ${cost}`,
};
