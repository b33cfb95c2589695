import type { LayersMessages } from "../../messages/registry.ts";
import { counted } from "./counted.ts";

export const sourcePicker: LayersMessages["sourcePicker"] = {
  title: "اختر شيئًا للريمكس",
  lead: ({ name }, format) =>
    `نحتفظ بإيقاعه ونعيد كتابته من أجل ${name === undefined ? "منتجك" : format.isolate(name)}، بشخصيتك وصورك.`,
  searchLabel: "البحث في TikTok",
  searchPlaceholder: "البحث في TikTok",
  search: "بحث",
  tooLong: ({ max }, format) => `اختصر البحث، فالحد الأقصى لعدد الأحرف ${format.number(max)}. كل ما كتبته محفوظ.`,
  kindLabel: "نوع المنشور",
  slideshows: "عروض شرائح",
  videos: "فيديوهات",
  hashtags: "وسوم منتجك",
  hashtag: ({ hashtag }) => `#${hashtag}`,
  suggestions: "عمليات بحث للبداية",
  researching: "ما زلنا نبحث عن وسومك، 4 إلى 5 دقائق إجمالًا.",
  recommended: "مقترحة لك",
  found: ({ count, keyword }, format) => {
    const results = counted(format, count, {
      zero: "لا نتائج",
      one: "نتيجة واحدة",
      two: "نتيجتان",
      few: "# نتائج",
      many: "# نتيجة",
      other: "# نتيجة",
    });
    return keyword === undefined ? `${results}، مقترحة لك` : `${results}: ${format.isolate(keyword)}`;
  },
  showRecommended: "العودة إلى المقترحات",
  list: "منشورات للريمكس",
  loading: "جارٍ البحث عن منشورات",
  takingLong: "البحث مستمر. قد يحتاج TikTok إلى بضع ثوانٍ أخرى.",
  slides: ({ count }, format) =>
    counted(format, count, {
      zero: "بلا شرائح",
      one: "شريحة واحدة",
      two: "شريحتان",
      few: "# شرائح",
      many: "# شريحة",
      other: "# شريحة",
    }),
  slideshow: "عرض شرائح",
  video: "فيديو",
  views: ({ views }, format) => format.number(views, { notation: "compact" }),
  viewsSpoken: "مشاهدة",
  noCaption: "بلا نص",
  emptyTitle: ({ name }, format) => `هنا ستظهر منشورات تناسب ${name === undefined ? "منتجك" : format.isolate(name)}`,
  empty: "ما زلنا نتعرّف عليه. حتى ذلك الحين، ابحث عن شيء يحب عملاؤك مشاهدته.",
  emptyAction: "البحث في TikTok",
  nothingFoundTitle: ({ keyword }, format) => `لا نتائج لـ ${format.isolate(keyword)}`,
  nothingFound: "جرّب كلمات أقل أو أكثر شيوعًا.",
  tryAgain: "حاول مجددًا",
  offline: "أنت غير متصل بالإنترنت. اختيارك محفوظ، وتظهر القائمة عند عودة الاتصال.",
  pickMissing: "اختر منشورًا أولًا.",
  remix: "اصنع ريمكس",
  cost: ({ cost }) => `الكلفة: ${cost}`,
};
