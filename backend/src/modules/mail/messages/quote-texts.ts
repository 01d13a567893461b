import type { Language } from "../../../languages/languages"
import type { QuoteTemplate } from "./quote-mail"

/** The words of the mails about a quote in one language; `{number}`, `{product}`, `{cooperative}`, `{name}` are filled in. */
export type QuoteTexts = {
  service: string
  name: string
  phone: string
  date: string
  quantity: string
  message: string
  price: string
  reason: string
  subject: Record<QuoteTemplate, string>
  intro: Record<QuoteTemplate, string>
}

const ar: QuoteTexts = {
  service: "الخدمة",
  name: "الاسم",
  phone: "الهاتف",
  date: "التاريخ",
  quantity: "العدد",
  message: "الرسالة",
  price: "الثمن",
  reason: "السبب",
  subject: {
    quote_requested: "طلب عرض ثمن جديد رقم {number}",
    quote_answered: "جواب {cooperative} على طلبكم رقم {number}",
    quote_declined: "تعذّر تلبية طلبكم رقم {number}",
  },
  intro: {
    quote_requested: "توصلتم بطلب عرض ثمن رقم {number} حول «{product}».",
    quote_answered: "السلام عليكم {name}، أجابت {cooperative} على طلبكم رقم {number} حول «{product}».",
    quote_declined: "السلام عليكم {name}، لا تستطيع {cooperative} تلبية طلبكم رقم {number} حول «{product}».",
  },
}

const fr: QuoteTexts = {
  service: "Service",
  name: "Nom",
  phone: "Téléphone",
  date: "Date",
  quantity: "Nombre",
  message: "Message",
  price: "Prix",
  reason: "Motif",
  subject: {
    quote_requested: "Nouvelle demande de devis {number}",
    quote_answered: "{cooperative} répond à votre demande {number}",
    quote_declined: "Votre demande {number} ne peut pas être satisfaite",
  },
  intro: {
    quote_requested: "Vous avez reçu la demande de devis {number} pour « {product} ».",
    quote_answered: "Bonjour {name}, {cooperative} répond à votre demande {number} pour « {product} ».",
    quote_declined:
      "Bonjour {name}, {cooperative} ne peut pas satisfaire votre demande {number} pour « {product} ».",
  },
}

const en: QuoteTexts = {
  service: "Service",
  name: "Name",
  phone: "Phone",
  date: "Date",
  quantity: "Number",
  message: "Message",
  price: "Price",
  reason: "Reason",
  subject: {
    quote_requested: "New quote request {number}",
    quote_answered: "{cooperative} answers your request {number}",
    quote_declined: "Your request {number} cannot be met",
  },
  intro: {
    quote_requested: "You have received quote request {number} for “{product}”.",
    quote_answered: "Hello {name}, {cooperative} answers your request {number} for “{product}”.",
    quote_declined: "Hello {name}, {cooperative} cannot meet your request {number} for “{product}”.",
  },
}

const zgh: QuoteTexts = {
  service: "ⵜⴰⵏⴰⴼⵓⵜ",
  name: "ⵉⵙⵎ",
  phone: "ⴰⵜⵉⵍⵉⴼⵓⵏ",
  date: "ⴰⵙⴰⴽⵓⴷ",
  quantity: "ⵓⵟⵟⵓⵏ",
  message: "ⵜⵓⵣⵉⵏⵜ",
  price: "ⴰⵜⵉⴳ",
  reason: "ⵜⴰⵎⵏⵜⵉⵍⵜ",
  subject: {
    quote_requested: "ⴰⵙⵓⵜⵔ ⴰⵎⴰⵢⵏⵓ ⵏ ⵡⴰⵜⵉⴳ {number}",
    quote_answered: "{cooperative} ⵜⵔⴰⵔ ⵅⴼ ⵓⵙⵓⵜⵔ ⵏⵏⴽ {number}",
    quote_declined: "ⴰⵙⵓⵜⵔ ⵏⵏⴽ {number} ⵓⵔ ⵉⵖⵉ ⴰⴷ ⵉⵜⵜⵓⵙⴽⵔ",
  },
  intro: {
    quote_requested: "ⵢⵓⵛⴽⴰ ⴷ ⵓⵙⵓⵜⵔ ⵏ ⵡⴰⵜⵉⴳ {number} ⵅⴼ “{product}”.",
    quote_answered: "ⴰⵣⵓⵍ {name}, {cooperative} ⵜⵔⴰⵔ ⵅⴼ ⵓⵙⵓⵜⵔ ⵏⵏⴽ {number} ⵅⴼ “{product}”.",
    quote_declined: "ⴰⵣⵓⵍ {name}, {cooperative} ⵓⵔ ⵜⵖⵉ ⴰⴷ ⵜⵙⴽⵔ ⴰⵙⵓⵜⵔ ⵏⵏⴽ {number} ⵅⴼ “{product}”.",
  },
}

/** Arabic, French and English are complete; Tamazight waits for a speaker's review. */
export const QUOTE_TEXTS: Record<Language, QuoteTexts> = { ar, fr, en, zgh }
