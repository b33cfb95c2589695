import type { LayersMessages } from "../../messages/registry.ts";
import { called } from "../../messages/words.ts";
import { counted } from "./counted.ts";

const voices: Readonly<Record<string, string>> = {
  authentic: "كإنسان حقيقي",
  witty: "ظريف",
  professional: "احترافي",
  warm: "دافئ",
  casual: "عفوي",
  educational: "كمعلّم جيد",
};

const genders: Readonly<Record<string, string>> = { all: "الجميع", female: "النساء", male: "الرجال" };

export const projectForm: LayersMessages["projectForm"] = {
  title: "منتجك",
  leadCreate: "كل منشور يُكتب ويُرسم انطلاقًا من هذا. يمكنك تغييره في أي وقت.",
  leadEdit: "ما تغيّره هنا يسري على المنشورات التي تُصنع من الآن.",
  appNameLabel: "ما اسمه؟",
  appNameHint: "كما يعرفه عملاؤك.",
  nameLabel: "ماذا نسميه هنا؟",
  nameHint: "لقوائمك أنت. لا يراه أحد غيرك.",
  appDescriptionLabel: "ما الذي يميّزه؟",
  appDescriptionHint: ({ length, min }, format) => {
    if (length === 0) {
      return `ما هو، ولمن هو، ولماذا يحبونه. الحد الأدنى لعدد الأحرف ${format.number(min)}، لنجد الوسوم ونكتب المقدمات وننشئ شخصيتك.`;
    }
    return length < min
      ? counted(format, min - length, {
          zero: "يكفي للبدء بالوسوم وشخصيتك.",
          one: "حرف واحد بعد ونبدأ بالوسوم وشخصيتك.",
          two: "حرفان بعد ونبدأ بالوسوم وشخصيتك.",
          few: "# أحرف بعد ونبدأ بالوسوم وشخصيتك.",
          many: "# حرفًا بعد ونبدأ بالوسوم وشخصيتك.",
          other: "# حرف بعد ونبدأ بالوسوم وشخصيتك.",
        })
      : "يكفي للبدء بالوسوم وشخصيتك.";
  },
  timezoneLabel: "في أي منطقة زمنية تنشر؟",
  timezoneHint: ({ time }) => `تُجدول منشوراتك بحسبها.${time ? ` الوقت هناك الآن ${time}.` : ""}`,
  timezonePlaceholder: "اكتب اسم مدينة أو بلد",
  more: ({ optional }) => `أسلوبه، ولمن هو${optional ? " (اختياري)" : ""}`,
  taglineLabel: "هل له شعار لفظي؟",
  taglineHint: "سطر واحد. نستعمله حيث يناسب.",
  primaryLanguageLabel: "بأي لغة تنشر؟",
  brandVoiceLabel: "كيف ينبغي أن يبدو أسلوبه؟",
  brandVoice: ({ voice }) => called(voices, voice),
  targetGenderLabel: "لمن هو؟",
  targetGenderHint: "تُنشأ شخصيتك بما يناسب ذلك.",
  targetGender: ({ gender }) => called(genders, gender),
  ownerEmailLabel: "إلى أين نكتب إليك؟",
  ownerEmailHint: "بريدك الإلكتروني، لما يخص هذا المنتج وحده.",
  create: "حفظ المنتج",
  save: "حفظ التغييرات",
  createdTitle: ({ name }, format) => `تم حفظ ${format.isolate(name)}`,
  createdNext: ({ described, isNew }) => {
    if (!described) return "أضف وصفًا متى استطعت. منه تُصنع الوسوم والمقدمات وشخصيتك.";
    return isNew
      ? "نبحث الآن عن الوسوم وننشئ شخصيتك. يستغرق ذلك نحو خمس دقائق، ولا داعي للانتظار."
      : "ما غيّرته يسري على المنشورات التي تُصنع من الآن.";
  },
  saved: "تم الحفظ.",
  notSaved: "لم يُحفظ.",
  existingTitle: "لديك منتج هنا بالفعل.",
  existing: "ما كتبته محفوظ. يمكنك تحديث منتجك به، ويبقى كل ما عداه كما هو.",
  updateExisting: "تحديث منتجك بهذا",
  loading: "جارٍ تحميل منتجك",
  loadFailed: "تعذّر عرض منتجك الآن.",
  tryAgain: "حاول مجددًا",
};
