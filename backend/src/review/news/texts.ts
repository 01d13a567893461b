import type { Language } from "../../languages/languages"

/** What a cooperative is told of the network's decisions. */
export const NEWS_KINDS = ["corrections_asked", "verified", "refused", "suspended", "reopened"] as const
export type NewsKind = (typeof NEWS_KINDS)[number]

/** The words of one language; `{cooperative}` is filled in. `sms` stands alone, without the greeting. */
export type NewsTexts = {
  greeting: string
  reason: string
  open: string
  closing: string
  subject: Record<NewsKind, string>
  sentence: Record<NewsKind, string>
}

const ar: NewsTexts = {
  greeting: "السلام عليكم {name}،",
  reason: "السبب",
  open: "فتح فضاء التعاونية",
  closing: "تويزة، سوق التعاونيات",
  subject: {
    corrections_asked: "طلب {cooperative}: بعض التصحيحات",
    verified: "تم قبول {cooperative} في تويزة",
    refused: "طلب {cooperative}",
    suspended: "توقيف البيع: {cooperative}",
    reopened: "استئناف البيع: {cooperative}",
  },
  sentence: {
    corrections_asked: "نحتاج إلى بعض التصحيحات في طلب {cooperative}. ما ملأتموه محفوظ.",
    verified: "تم قبول {cooperative}. يمكنكم الآن عرض منتوجاتكم وبيعها.",
    refused: "لم يُقبل طلب {cooperative}.",
    suspended: "تم توقيف بيع {cooperative} مؤقتا. أكملوا الطلبيات الجارية.",
    reopened: "يمكن لـ{cooperative} أن تبيع من جديد.",
  },
}

const fr: NewsTexts = {
  greeting: "Bonjour {name},",
  reason: "Motif",
  open: "Ouvrir l’espace de la coopérative",
  closing: "Twiza, le marché des coopératives",
  subject: {
    corrections_asked: "Demande de {cooperative} : quelques corrections",
    verified: "{cooperative} est acceptée sur Twiza",
    refused: "Demande de {cooperative}",
    suspended: "Ventes suspendues : {cooperative}",
    reopened: "Ventes rouvertes : {cooperative}",
  },
  sentence: {
    corrections_asked:
      "Il faut quelques corrections à la demande de {cooperative}. Ce que vous avez rempli est gardé.",
    verified: "{cooperative} est acceptée. Vous pouvez présenter vos produits et les vendre.",
    refused: "La demande de {cooperative} n’a pas été acceptée.",
    suspended: "Les ventes de {cooperative} sont suspendues. Terminez les commandes en cours.",
    reopened: "{cooperative} peut vendre à nouveau.",
  },
}

const en: NewsTexts = {
  greeting: "Hello {name},",
  reason: "Reason",
  open: "Open the cooperative’s workspace",
  closing: "Twiza, the market of the cooperatives",
  subject: {
    corrections_asked: "{cooperative}’s application: a few corrections",
    verified: "{cooperative} is accepted on Twiza",
    refused: "{cooperative}’s application",
    suspended: "Sales suspended: {cooperative}",
    reopened: "Sales open again: {cooperative}",
  },
  sentence: {
    corrections_asked: "{cooperative}’s application needs a few corrections. What you filled in is kept.",
    verified: "{cooperative} is accepted. You can now show your goods and sell them.",
    refused: "{cooperative}’s application was not accepted.",
    suspended: "{cooperative} cannot sell for now. Finish the orders that are open.",
    reopened: "{cooperative} can sell again.",
  },
}

const zgh: NewsTexts = {
  greeting: "ⴰⵣⵓⵍ {name},",
  reason: "ⵜⴰⵎⵏⵜⵉⵍⵜ",
  open: "ⵔⵥⵎ ⴰⴷⵖⴰⵔ ⵏ ⵜⵎⵙⵏⴰⵢⵜ",
  closing: "ⵜⵡⵉⵣⴰ, ⴰⴳⴰⴷⵉⵔ ⵏ ⵜⵎⵙⵏⴰⵢⵉⵏ",
  subject: {
    corrections_asked: "ⴰⵙⵓⵜⵔ ⵏ {cooperative}: ⵉⵙⵖⵜⵉⵜⵏ",
    verified: "ⵜⴻⵜⵜⵓⵇⴱⴻⵍ {cooperative} ⴳ ⵜⵡⵉⵣⴰ",
    refused: "ⴰⵙⵓⵜⵔ ⵏ {cooperative}",
    suspended: "ⵉⴱⴷⴷ ⵓⵣⵏⵣⵉ: {cooperative}",
    reopened: "ⵉⵔⵥⵎ ⵓⵣⵏⵣⵉ: {cooperative}",
  },
  sentence: {
    corrections_asked: "ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵙⵙⵖⵜⵉⵎ ⴰⵙⵓⵜⵔ ⵏ {cooperative}.",
    verified: "ⵜⴻⵜⵜⵓⵇⴱⴻⵍ {cooperative}. ⵜⵖⵉⵎ ⴰⴷ ⵜⵣⵣⵏⵣⵎ.",
    refused: "ⵓⵔ ⵉⵜⵜⵓⵇⴱⵍ ⵓⵙⵓⵜⵔ ⵏ {cooperative}.",
    suspended: "ⵉⴱⴷⴷ ⵓⵣⵏⵣⵉ ⵏ {cooperative}.",
    reopened: "ⵜⵖⵉ {cooperative} ⴰⴷ ⵜⵣⵣⵏⵣ ⴷⴰⵖ.",
  },
}

/** Arabic, French and English are complete; Tamazight waits for a speaker's review. */
export const NEWS_TEXTS: Record<Language, NewsTexts> = { ar, fr, en, zgh }
