import type { LayersMessages } from "../../messages/registry.ts";
import { counted } from "./counted.ts";

export const keywordPanel: LayersMessages["keywordPanel"] = {
  title: "وسوم منتجك",
  lead: "ما يبحث عنه الناس في TikTok ويناسب منتجك. تدل الدرجة على مدى ملاءمته، من 100.",
  loading: "جارٍ تحميل وسومك",
  takingLong: "ما زال التحميل جاريًا. يستغرق هذا وقتًا أطول من المعتاد.",
  tryAgain: "حاول مجددًا",
  offline: "أنت غير متصل. يظهر الجديد عند عودة الاتصال.",
  emptyTitle: "ستظهر وسومك هنا",
  undescribed: ({ min }, format) =>
    `نجدها مما تقوله عن منتجك: ما هو، ولمن هو، وما الذي يميزه. ${counted(format, min, {
      zero: "لا حاجة إلى حد أدنى.",
      one: "يكفي حرف واحد.",
      two: "يكفي حرفان.",
      few: "تكفي # أحرف.",
      many: "يكفي # حرفًا.",
      other: "يكفي # حرف.",
    })}`,
  describe: "صف منتجك",
  never: "نجدها مما تقوله عن منتجك. يستغرق ذلك من أربع إلى خمس دقائق؛ يمكنك إغلاق هذه الصفحة في هذه الأثناء.",
  look: "البحث عن وسوم",
  running: "جارٍ البحث عن وسوم",
  runningNote: "يستغرق ذلك من أربع إلى خمس دقائق. يمكنك إغلاق هذه الصفحة في هذه الأثناء.",
  runningSlow: "يستغرق هذا وقتًا أطول من المعتاد. يستمر حتى إن أغلقت هذه الصفحة.",
  progress: ({ progress }, format) => `اكتمل ${format.percent(progress)}`,
  outOfSight: "لا يمكننا الآن معرفة مقدار التقدم. العمل مستمر رغم ذلك.",
  announceStarted: "جارٍ البحث عن وسوم. يستغرق ذلك من أربع إلى خمس دقائق.",
  found: ({ count, when }, format) => {
    const hashtags = counted(format, count, {
      zero: "لا وسوم",
      one: "وسم واحد",
      two: "وسمان",
      few: "# وسوم",
      many: "# وسمًا",
      other: "# وسم",
    });
    return when === undefined ? `النتيجة: ${hashtags}` : `${hashtags}، آخر بحث ${when}`;
  },
  nothingTitle: "لم نجد أي وسوم",
  nothing: "أخبرنا أكثر عن منتجك، أو ابحث مجددًا لاحقًا.",
  lookAgainNote: "يستغرق البحث مجددًا من أربع إلى خمس دقائق. تبقى هذه حتى ذلك الحين.",
  lookAgain: "البحث مجددًا",
  notStarted: "لم يبدأ.",
  failedTitle: "لم نجد وسومًا جديدة.",
  failed: "حدث خطأ في أثناء البحث؛ يحدث هذا أحيانًا. تستغرق محاولة أخرى من أربع إلى خمس دقائق.",
  score: ({ score }, format) => `${format.number(score, { maximumFractionDigits: 0 })} من 100`,
  views: ({ count }, format) => `${format.compact(count)} مشاهدة`,
  posts: ({ count }, format) =>
    count < 1000
      ? counted(format, count, {
          zero: "لا منشورات",
          one: "منشور واحد",
          two: "منشوران",
          few: "# منشورات",
          many: "# منشورًا",
          other: "# منشور",
        })
      : `${format.compact(count)} منشور`,
  showAll: ({ count }, format) => `عرض الكل (${format.number(count)})`,
  showFewer: "عرض أقل",
  copy: "نسخ الكل",
  copied: "نُسخت",
  selected: "حُدِّدت: انسخها بلوحة المفاتيح.",
};
