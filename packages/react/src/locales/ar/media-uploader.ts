import type { LayersMessages } from "../../messages/registry.ts";
import { called, fileTypeNames } from "../../messages/words.ts";

const kinds: Readonly<Record<string, string>> = {
  logo: "الشعار",
  screenshot: "لقطات الشاشة",
  "demo-video": "فيديو توضيحي",
  "end-card": "بطاقة الختام",
};
const one: Readonly<Record<string, string>> = {
  logo: "شعار",
  screenshot: "لقطة شاشة",
  "demo-video": "فيديو توضيحي",
  "end-card": "بطاقة ختام",
};
const hints: Readonly<Record<string, string>> = {
  logo: "يظهر في نهاية ما نصنعه لك.",
  screenshot: "منتجك الحقيقي في الصور بدلًا من منتج متخيَّل. أضف منها ما تشاء.",
  "demo-video": "فيلم قصير يُظهر منتجك قيد الاستعمال.",
  "end-card": "الصورة الأخيرة في الفيديو.",
};

export const mediaUploader: LayersMessages["mediaUploader"] = {
  title: "صور منتجك",
  lead: "نستعملها في ما نصنعه لك. من دونها علينا أن نتخيل منتجك.",
  kind: ({ kind }) => called(kinds, kind),
  kindHint: ({ kind }) => (Object.hasOwn(hints, kind) ? called(hints, kind) : ""),
  limits: ({ mimeTypes, maxBytes }, format) =>
    `${format.list(fileTypeNames(mimeTypes), "disjunction")}، حتى ${format.bytes(maxBytes)}`,
  chooseFile: ({ kind }) => `إضافة ${called(one, kind)}`,
  replaceFile: ({ kind }) => `استبدال ${called(one, kind)}`,
  drop: "أو أفلته هنا",
  dropHere: "أفلته هنا",
  onlyOne: ({ name }, format) => `يتسع المكان لملف واحد، فأخذنا ${format.isolate(name)}.`,
  addByLink: ({ kind }) => `إضافة ${called(one, kind)} برابط`,
  link: "رابط الملف",
  linkHint: "يجب أن يكون متاحًا للجميع وأن يبدأ بـ \u2066https\u2069.",
  linkInvalid: "الصق الرابط كاملًا، ابتداءً من \u2066https://\u2069.",
  addLink: "إضافة",
  mediaLoading: "جارٍ تحميل صورك",
  added: ({ kind, position }, format) =>
    position === undefined ? called(one, kind) : `${called(one, kind)} ${format.number(position)}`,
  waiting: "بانتظار دوره",
  uploading: ({ progress }, format) => (progress === null ? "جارٍ الرفع" : `جارٍ الرفع، ${format.percent(progress)}`),
  adding: "أوشك أن يكتمل: نتحقق من الملف",
  progressOf: ({ name }, format) => `جارٍ رفع ${format.isolate(name)}`,
  cancel: ({ name }, format) => `إيقاف رفع ${format.isolate(name)}`,
  dismiss: ({ name }, format) => `إزالة ${format.isolate(name)} من القائمة`,
  retry: "حاول مجددًا",
  retryOf: ({ name }, format) => `حاول مجددًا مع ${format.isolate(name)}`,
  wrongType: ({ mimeTypes }, format) =>
    `هذا النوع من الملفات غير مناسب. اختر ${format.list(fileTypeNames(mimeTypes), "disjunction")}.`,
  tooLarge: ({ maxBytes }, format) => `هذا الملف كبير جدًا. الحجم الأقصى: ${format.bytes(maxBytes)}.`,
  empty: "هذا الملف فارغ. اختر ملفًا آخر.",
  notFetchable: "لم نتمكن من استعمال هذا الملف. تأكد من أن الرابط يُفتح للجميع وأنه من النوع الصحيح.",
  notUsable: "لم نتمكن من استعمال هذا الملف. ربما كان تالفًا أو من نوع غير ما يدل عليه اسمه. اختر ملفًا آخر.",
  noRoom: "لا مكان لمزيد من الملفات الآن. يُرجى إبلاغ مزوّد الخدمة.",
  remove: ({ label }) => `إزالة ${label}`,
  removeShort: "إزالة",
  removeConfirm: "إزالة نهائية",
  keep: "إبقاء",
  reload: "حاول مجددًا",
  announceAdded: ({ kind }) => `تمت إضافة ${called(one, kind)}.`,
  announceFailed: ({ name }, format) => `تعذّرت إضافة ${format.isolate(name)}.`,
  announceRemoved: "تمت الإزالة.",
};
