import type { Language } from "../../../languages/languages"
import type { MailTemplate } from "./mail-data"

/** The words of the mails in one language; `{order}`, `{part}`, `{cooperative}`, `{name}` are filled in. */
export type MailTexts = {
  market: string
  currency: string
  greeting: string
  delivery: string
  total: string
  tracking: string
  reason: string
  follow: string
  closing: string
  subject: Record<MailTemplate, string>
  intro: Record<MailTemplate, string>
}

const ar: MailTexts = {
  market: "تويزة، سوق التعاونيات",
  currency: "درهم",
  greeting: "السلام عليكم {name}،",
  delivery: "التوصيل",
  total: "المجموع",
  tracking: "رقم التتبع",
  reason: "السبب",
  follow: "تتبّعوا طلبيتكم",
  closing: "شكرا على ثقتكم.",
  subject: {
    order_placed: "طلبيتكم رقم {order}",
    part_shipped: "الطلبية {part} في الطريق إليكم",
    part_delivered: "تم تسليم الطلبية {part}",
    part_refused: "تعذّر تلبية الطلبية {part}",
  },
  intro: {
    order_placed: "توصلنا بطلبيتكم رقم {order}. تؤدون ثمن كل طرد عند تسلّمه.",
    part_shipped: "أرسلت {cooperative} طردكم رقم {part}. تؤدون ثمنه عند التسليم.",
    part_delivered: "سلّمتكم {cooperative} الطلبية رقم {part}.",
    part_refused:
      "لم تتمكن {cooperative} من تلبية الطلبية رقم {part}. لن تؤدوا ثمنها، وباقي طلبيتكم لا يتغير.",
  },
}

const fr: MailTexts = {
  market: "Twiza, le marché des coopératives",
  currency: "DH",
  greeting: "Bonjour {name},",
  delivery: "Livraison",
  total: "Total",
  tracking: "Numéro de suivi",
  reason: "Motif",
  follow: "Suivre votre commande",
  closing: "Merci de votre confiance.",
  subject: {
    order_placed: "Votre commande {order}",
    part_shipped: "La commande {part} est en route",
    part_delivered: "La commande {part} est livrée",
    part_refused: "La commande {part} n’a pas pu être honorée",
  },
  intro: {
    order_placed: "Nous avons bien reçu votre commande {order}. Vous payez chaque colis à sa livraison.",
    part_shipped: "{cooperative} a expédié votre colis {part}. Vous le payez à la livraison.",
    part_delivered: "{cooperative} vous a remis la commande {part}.",
    part_refused:
      "{cooperative} n’a pas pu honorer la commande {part}. Vous ne la paierez pas ; le reste de votre commande ne change pas.",
  },
}

const en: MailTexts = {
  market: "Twiza, the market of the cooperatives",
  currency: "DH",
  greeting: "Hello {name},",
  delivery: "Delivery",
  total: "Total",
  tracking: "Tracking number",
  reason: "Reason",
  follow: "Follow your order",
  closing: "Thank you for your trust.",
  subject: {
    order_placed: "Your order {order}",
    part_shipped: "Order {part} is on its way",
    part_delivered: "Order {part} has been delivered",
    part_refused: "Order {part} could not be fulfilled",
  },
  intro: {
    order_placed: "We have received your order {order}. You pay for each parcel when it is delivered.",
    part_shipped: "{cooperative} has shipped your parcel {part}. You pay for it on delivery.",
    part_delivered: "{cooperative} has handed you order {part}.",
    part_refused:
      "{cooperative} could not fulfil order {part}. You will not pay for it; the rest of your order does not change.",
  },
}

const zgh: MailTexts = {
  market: "ⵜⵡⵉⵣⴰ, ⴰⴳⴰⴷⵉⵔ ⵏ ⵜⵎⵙⵏⴰⵢⵉⵏ",
  currency: "ⴷⵔⵀⵎ",
  greeting: "ⴰⵣⵓⵍ {name},",
  delivery: "ⴰⵙⵉⵡⴹ",
  total: "ⴰⵙⵎⵓⵏ",
  tracking: "ⵓⵟⵟⵓⵏ ⵏ ⵓⴹⴼⴰⵕ",
  reason: "ⵜⴰⵎⵏⵜⵉⵍⵜ",
  follow: "ⴹⴼⵕ ⵜⴰⵙⵙⵓⵜⵔⵜ ⵏⵏⴽ",
  closing: "ⵜⴰⵏⵎⵎⵉⵔⵜ ⵅⴼ ⵜⴼⵍⵙⵜ ⵏⵏⴽ.",
  subject: {
    order_placed: "ⵜⴰⵙⵙⵓⵜⵔⵜ ⵏⵏⴽ {order}",
    part_shipped: "ⵜⴰⵙⵙⵓⵜⵔⵜ {part} ⵍⵍⴰⵏⵜ ⴳ ⵓⴱⵔⵉⴷ",
    part_delivered: "ⵜⴰⵙⵙⵓⵜⵔⵜ {part} ⵜⵍⴽⵎ",
    part_refused: "ⵜⴰⵙⵙⵓⵜⵔⵜ {part} ⵓⵔ ⵜⵖⵉ ⴰⴷ ⵜⵍⴽⵎ",
  },
  intro: {
    order_placed: "ⵏⵓⵎⵥ ⵜⴰⵙⵙⵓⵜⵔⵜ ⵏⵏⴽ {order}. ⴰⵔ ⵜⵜⴼⵔⵓⴷ ⴰⴽⵓ ⴰⴽⵔⵓⵙ ⴰⴷⴷⴰⵢ ⵢⵍⴽⵎ.",
    part_shipped: "{cooperative} ⵜⵓⵣⵏ ⴰⴽⵔⵓⵙ ⵏⵏⴽ {part}. ⴰⴷ ⵜ ⵜⴼⵔⵓⴷ ⴰⴷⴷⴰⵢ ⵢⵍⴽⵎ.",
    part_delivered: "{cooperative} ⵜⴼⴽⴰ ⴰⴽ ⵜⴰⵙⵙⵓⵜⵔⵜ {part}.",
    part_refused: "{cooperative} ⵓⵔ ⵜⵖⵉ ⴰⴷ ⵜⴰⵣⵏ ⵜⴰⵙⵙⵓⵜⵔⵜ {part}. ⵓⵔ ⵔⴰⴷ ⵜⵜ ⵜⴼⵔⵓⴷ.",
  },
}

/** Arabic, French and English are complete; Tamazight waits for a speaker's review. */
export const MAIL_TEXTS: Record<Language, MailTexts> = { ar, fr, en, zgh }
