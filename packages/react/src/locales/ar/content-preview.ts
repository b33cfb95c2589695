import type { LayersMessages } from "../../messages/registry.ts";
import { counted } from "./counted.ts";

export const contentPreview: LayersMessages["contentPreview"] = {
  slideshow: ({ count }, format) =>
    counted(format, count, {
      zero: "عرض شرائح بلا شرائح",
      one: "عرض شرائح، شريحة واحدة",
      two: "عرض شرائح، شريحتان",
      few: "عرض شرائح، # شرائح",
      many: "عرض شرائح، # شريحة",
      other: "عرض شرائح، # شريحة",
    }),
  slide: ({ number, count, caption }, format) =>
    `الشريحة ${format.number(number)} من ${format.number(count)}${caption && number === 1 ? `: ${format.isolate(caption)}` : ""}`,
  position: ({ number, count }, format) => `${format.number(number)} من ${format.number(count)}`,
  previous: "الشريحة السابقة",
  next: "الشريحة التالية",
  video: ({ caption }, format) => (caption ? `فيديو: ${format.isolate(caption)}` : "فيديو"),
  videoFailed: "تعذّر تشغيل الفيديو هنا. نزّله لمشاهدته.",
  nothing: "لم يعد هناك ما يُعرض.",
  captionLabel: "نص المنشور",
  noCaption: "لا نص مع هذا المنشور.",
  copy: "نسخ النص",
  copied: "تم النسخ",
  selected: "النص محدّد. انسخه من لوحة المفاتيح أو بالضغط المطوّل.",
  download: ({ count }, format) =>
    counted(format, count, {
      zero: "لا ملفات للتنزيل",
      one: "تنزيل",
      two: "تنزيل الملفين",
      few: "تنزيل # ملفات",
      many: "تنزيل # ملفًا",
      other: "تنزيل # ملف",
    }),
  downloading: ({ saved, total }, format) => `جارٍ حفظ ${format.number(saved + 1)} من ${format.number(total)}`,
  downloaded: ({ count }, format) =>
    counted(format, count, {
      zero: "لم يُحفظ شيء.",
      one: "تم الحفظ.",
      two: "تم حفظ الملفين.",
      few: "تم حفظ # ملفات.",
      many: "تم حفظ # ملفًا.",
      other: "تم حفظ # ملف.",
    }),
  downloadFailed: ({ count }, format) =>
    counted(format, count, {
      zero: "تم حفظ كل الملفات.",
      one: "تعذّر حفظ ملف واحد من هنا. افتحه واحفظه هناك.",
      two: "تعذّر حفظ ملفين من هنا. افتحهما واحفظهما هناك.",
      few: "تعذّر حفظ # ملفات من هنا. افتحها واحفظها هناك.",
      many: "تعذّر حفظ # ملفًا من هنا. افتحها واحفظها هناك.",
      other: "تعذّر حفظ # ملف من هنا. افتحها واحفظها هناك.",
    }),
  open: ({ name }, format) => `فتح ${format.isolate(name)}`,
  pending: "بانتظار الموافقة. يمكنك جدولته من الآن، ويُنشر بعد الموافقة عليه.",
  rejected: "رُفض هذا المنشور ولن يُنشر.",
  loading: "جارٍ تحميل منشورك",
  tryAgain: "حاول مجددًا",
};
