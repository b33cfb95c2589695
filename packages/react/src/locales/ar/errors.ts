import type { LayersMessages } from "../../messages/registry.ts";

export const errors: LayersMessages["errors"] = {
  offline: {
    message: "أنت غير متصل بالإنترنت.",
    advice: "ما أدخلته محفوظ. حاول مجددًا عند عودة الاتصال.",
  },
  unreachable: {
    message: "تعذّر الوصول إلى الخدمة.",
    advice: "ما أدخلته محفوظ. تحقّق من اتصالك وحاول مجددًا.",
  },
  signedOut: { message: "تم تسجيل خروجك.", advice: "سجّل الدخول مجددًا؛ ما أدخلته محفوظ." },
  notAllowed: { message: "هذا غير متاح لحسابك.", advice: "اسأل من يدير حسابك." },
  notFound: { message: "لم يعد هذا موجودًا.", advice: "ربما أُزيل. ارجع واختر من جديد." },
  changed: { message: "تغيّر شيء في هذه الأثناء.", advice: "اطّلع على الوضع الحالي ثم حاول مجددًا." },
  invalid: { message: "بعض البيانات تحتاج إلى مراجعة.", advice: "راجعها ثم حاول مجددًا." },
  tooLarge: { message: "هذا أكثر مما يمكننا استلامه دفعة واحدة.", advice: "جرّب كمية أقل أو ملفًا أصغر." },
  busy: ({ seconds }, format) => ({
    message: "الضغط كبير الآن.",
    advice: seconds ? `مدة الانتظار: ${format.duration(seconds)}. حاول مجددًا بعدها.` : "انتظر قليلًا ثم حاول مجددًا.",
  }),
  limit: ({ most, left, waitSeconds }, format) => {
    if (!waitSeconds) return { message: "هذا أكثر مما يمكنك طلبه.", advice: `الحد الأقصى: ${format.number(most)}.` };
    const wait = format.duration(waitSeconds);
    return left
      ? {
          message: "هذا أكثر مما يمكنك طلبه الآن.",
          advice: `المتاح لك الآن: ${format.number(left)}. مدة الانتظار لطلبها كلها: ${wait}.`,
        }
      : { message: "بلغت الحد المسموح لك حاليًا.", advice: `مدة الانتظار: ${wait}. حاول مجددًا بعدها.` };
  },
  balance: {
    message: "رصيد مزوّد الخدمة لا يكفي.",
    advice: "لم يُطلب شيء ولن تُحتسب أي رسوم. يُرجى إبلاغ مزوّد الخدمة.",
  },
  approvalNeeded: { message: "يحتاج هذا إلى موافقة أولًا.", advice: "يمكنك المتابعة فور صدورها." },
  rejected: { message: "رُفض هذا ولا يمكن نشره.", advice: "اصنع غيره أو عدّله." },
  uploadUnfinished: { message: "لم يصل الملف كاملًا بعد.", advice: "انتظر قليلًا ثم حاول مجددًا." },
  personaNeeded: { message: "لم تُختر شخصية بعد.", advice: "اختر واحدة ثم حاول مجددًا." },
  accountNotReady: { message: "هذا الحساب غير جاهز للنشر بعد.", advice: "اختر حسابًا آخر أو حاول لاحقًا." },
  sourceGone: { message: "لم يعد بالإمكان فتح هذا المنشور.", advice: "اختر منشورًا آخر للريمكس." },
  notASlideshow: { message: "هذا فيديو وليس عرض شرائح.", advice: "اختر عرض شرائح أو اصنع فيديو." },
  outdated: { message: "هذه الصفحة قديمة.", advice: "أعد تحميلها؛ ما أدخلته محفوظ." },
  setup: { message: "هذا غير متاح الآن.", advice: "ليس بسببك. يُرجى إبلاغ مزوّد الخدمة." },
  unknown: { message: "لم ينجح ذلك.", advice: "ما أدخلته محفوظ. حاول مجددًا بعد قليل." },
};
