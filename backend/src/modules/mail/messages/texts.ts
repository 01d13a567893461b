import type { Language } from "../../../languages/languages"
import type { MailTemplate } from "./mail-data"

/** The words of the mails in one language; `{order}`, `{part}`, `{cooperative}`, `{name}`, `{amount}` are filled in. */
export type MailTexts = {
  market: string
  currency: string
  greeting: string
  delivery: string
  total: string
  tracking: string
  reason: string
  stand: string
  until: string
  follow: string
  closing: string
  subject: Record<MailTemplate, string>
  intro: Record<MailTemplate, string>
  /** What is said otherwise of an order that a card has paid. */
  paidIntro: Partial<Record<MailTemplate, string>>
}

const ar: MailTexts = {
  market: "تويزة، سوق التعاونيات",
  currency: "درهم",
  greeting: "السلام عليكم {name}،",
  delivery: "التوصيل",
  total: "المجموع",
  tracking: "رقم التتبع",
  reason: "السبب",
  stand: "الاستلام من الرواق",
  until: "إلى غاية",
  follow: "تتبّعوا طلبيتكم",
  closing: "شكرا على ثقتكم.",
  subject: {
    order_placed: "طلبيتكم رقم {order}",
    part_shipped: "الطلبية {part} في الطريق إليكم",
    part_delivered: "تم تسليم الطلبية {part}",
    part_refused: "تعذّر تلبية الطلبية {part}",
    part_cancelled: "أُلغيت الطلبية {part}",
    line_cancelled: "تغيير في الطلبية {part}",
    return_requested: "طلب إرجاع من الطلبية {part}",
    return_accepted: "قُبل طلب الإرجاع، الطلبية {part}",
    return_refused: "لم يُقبل طلب الإرجاع، الطلبية {part}",
    return_received: "توصلت التعاونية بما أرجعتم، الطلبية {part}",
    refund_sent: "رددنا لكم مبلغا، الطلبية {part}",
  },
  intro: {
    order_placed: "توصلنا بطلبيتكم رقم {order}. تؤدون ثمن كل طرد عند تسلّمه.",
    part_shipped: "أرسلت {cooperative} طردكم رقم {part}. تؤدون ثمنه عند التسليم.",
    part_delivered: "سلّمتكم {cooperative} الطلبية رقم {part}.",
    part_refused:
      "لم تتمكن {cooperative} من تلبية الطلبية رقم {part}. لن تؤدوا ثمنها، وباقي طلبيتكم لا يتغير.",
    part_cancelled: "أُلغيت الطلبية رقم {part}. لن تؤدوا ثمنها، وباقي طلبيتكم لا يتغير.",
    line_cancelled:
      "لا تستطيع {cooperative} إرسال ما يلي من الطلبية رقم {part}. لن تؤدوا ثمنه، والباقي في طريقه إليكم.",
    return_requested: "وصل طلبكم إلى {cooperative}، وستجيبكم قريبا.",
    return_accepted: "قبلت {cooperative} أن ترجعوا لها ما يلي. احتفظوا بالمنتوج في حالته إلى حين تسليمه.",
    return_refused: "لم تقبل {cooperative} إرجاع ما يلي.",
    return_received: "توصلت {cooperative} بما أرجعتم. ستردّ لكم {amount}.",
    refund_sent:
      "رُدّ لكم {amount} عن الطلبية رقم {part} من {cooperative}. إذا أديتم بالبطاقة، فقد يظهر المبلغ في حسابكم بعد بضعة أيام.",
  },
  paidIntro: {
    order_placed: "توصلنا بطلبيتكم رقم {order}، وقد أُديت بالبطاقة. لن تؤدوا شيئا عند التسليم.",
    part_shipped: "أرسلت {cooperative} طردكم رقم {part}. أُدي ثمنه بالبطاقة.",
    part_refused:
      "لم تتمكن {cooperative} من تلبية الطلبية رقم {part}. يُردّ ثمنها إلى بطاقتكم، وباقي طلبيتكم لا يتغير.",
    part_cancelled: "أُلغيت الطلبية رقم {part}. يُردّ ثمنها إلى بطاقتكم، وباقي طلبيتكم لا يتغير.",
    line_cancelled:
      "لا تستطيع {cooperative} إرسال ما يلي من الطلبية رقم {part}. يُردّ ثمنه إلى بطاقتكم، والباقي في طريقه إليكم.",
    return_received: "توصلت {cooperative} بما أرجعتم. يُردّ {amount} إلى بطاقتكم.",
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
  stand: "À retirer au stand",
  until: "Jusqu’au",
  follow: "Suivre votre commande",
  closing: "Merci de votre confiance.",
  subject: {
    order_placed: "Votre commande {order}",
    part_shipped: "La commande {part} est en route",
    part_delivered: "La commande {part} est livrée",
    part_refused: "La commande {part} n’a pas pu être honorée",
    part_cancelled: "La commande {part} est annulée",
    line_cancelled: "Un changement dans la commande {part}",
    return_requested: "Votre demande de retour, commande {part}",
    return_accepted: "Retour accepté, commande {part}",
    return_refused: "Retour refusé, commande {part}",
    return_received: "Votre retour est arrivé, commande {part}",
    refund_sent: "Un remboursement, commande {part}",
  },
  intro: {
    order_placed: "Nous avons bien reçu votre commande {order}. Vous payez chaque colis à sa livraison.",
    part_shipped: "{cooperative} a expédié votre colis {part}. Vous le payez à la livraison.",
    part_delivered: "{cooperative} vous a remis la commande {part}.",
    part_refused:
      "{cooperative} n’a pas pu honorer la commande {part}. Vous ne la paierez pas ; le reste de votre commande ne change pas.",
    part_cancelled:
      "La commande {part} est annulée. Vous ne la paierez pas ; le reste de votre commande ne change pas.",
    line_cancelled:
      "{cooperative} ne peut pas envoyer ceci de la commande {part}. Vous ne le paierez pas ; le reste vous est envoyé.",
    return_requested: "{cooperative} a reçu votre demande de retour et vous répondra bientôt.",
    return_accepted:
      "{cooperative} accepte de reprendre ceci. Gardez le produit en l’état jusqu’à sa remise.",
    return_refused: "{cooperative} n’accepte pas de reprendre ceci.",
    return_received: "{cooperative} a reçu votre retour et vous rendra {amount}.",
    refund_sent:
      "{amount} vous ont été rendus pour la commande {part} de {cooperative}. Par carte, la somme peut mettre quelques jours à paraître sur votre compte.",
  },
  paidIntro: {
    order_placed:
      "Nous avons bien reçu votre commande {order}, payée par carte. Vous n’avez rien à payer à la livraison.",
    part_shipped: "{cooperative} a expédié votre colis {part}. Il est déjà payé par carte.",
    part_refused:
      "{cooperative} n’a pas pu honorer la commande {part}. Son prix revient sur votre carte ; le reste de votre commande ne change pas.",
    part_cancelled:
      "La commande {part} est annulée. Son prix revient sur votre carte ; le reste de votre commande ne change pas.",
    line_cancelled:
      "{cooperative} ne peut pas envoyer ceci de la commande {part}. Son prix revient sur votre carte ; le reste vous est envoyé.",
    return_received: "{cooperative} a reçu votre retour. {amount} reviennent sur votre carte.",
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
  stand: "To be fetched at stand",
  until: "Until",
  follow: "Follow your order",
  closing: "Thank you for your trust.",
  subject: {
    order_placed: "Your order {order}",
    part_shipped: "Order {part} is on its way",
    part_delivered: "Order {part} has been delivered",
    part_refused: "Order {part} could not be fulfilled",
    part_cancelled: "Order {part} is cancelled",
    line_cancelled: "A change in order {part}",
    return_requested: "Your return request, order {part}",
    return_accepted: "Return accepted, order {part}",
    return_refused: "Return refused, order {part}",
    return_received: "Your return has arrived, order {part}",
    refund_sent: "A refund, order {part}",
  },
  intro: {
    order_placed: "We have received your order {order}. You pay for each parcel when it is delivered.",
    part_shipped: "{cooperative} has shipped your parcel {part}. You pay for it on delivery.",
    part_delivered: "{cooperative} has handed you order {part}.",
    part_refused:
      "{cooperative} could not fulfil order {part}. You will not pay for it; the rest of your order does not change.",
    part_cancelled:
      "Order {part} is cancelled. You will not pay for it; the rest of your order does not change.",
    line_cancelled:
      "{cooperative} cannot send this of order {part}. You will not pay for it; the rest is sent to you.",
    return_requested: "{cooperative} has received your return request and will answer soon.",
    return_accepted:
      "{cooperative} agrees to take this back. Keep the product as it is until you hand it over.",
    return_refused: "{cooperative} does not agree to take this back.",
    return_received: "{cooperative} has received your return and will give you back {amount}.",
    refund_sent:
      "{amount} were given back to you for order {part} of {cooperative}. By card, it may take a few days to show on your account.",
  },
  paidIntro: {
    order_placed: "We have received your order {order}, paid by card. You have nothing to pay on delivery.",
    part_shipped: "{cooperative} has shipped your parcel {part}. It is paid by card already.",
    part_refused:
      "{cooperative} could not fulfil order {part}. Its price goes back to your card; the rest of your order does not change.",
    part_cancelled:
      "Order {part} is cancelled. Its price goes back to your card; the rest of your order does not change.",
    line_cancelled:
      "{cooperative} cannot send this of order {part}. Its price goes back to your card; the rest is sent to you.",
    return_received: "{cooperative} has received your return. {amount} go back to your card.",
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
  stand: "ⴰⵎⵥ ⵜ ⵣⴳ ⵓⵙⵜⴰⵏⴷ",
  until: "ⴰⵔ",
  follow: "ⴹⴼⵕ ⵜⴰⵙⵙⵓⵜⵔⵜ ⵏⵏⴽ",
  closing: "ⵜⴰⵏⵎⵎⵉⵔⵜ ⵅⴼ ⵜⴼⵍⵙⵜ ⵏⵏⴽ.",
  subject: {
    order_placed: "ⵜⴰⵙⵙⵓⵜⵔⵜ ⵏⵏⴽ {order}",
    part_shipped: "ⵜⴰⵙⵙⵓⵜⵔⵜ {part} ⵍⵍⴰⵏⵜ ⴳ ⵓⴱⵔⵉⴷ",
    part_delivered: "ⵜⴰⵙⵙⵓⵜⵔⵜ {part} ⵜⵍⴽⵎ",
    part_refused: "ⵜⴰⵙⵙⵓⵜⵔⵜ {part} ⵓⵔ ⵜⵖⵉ ⴰⴷ ⵜⵍⴽⵎ",
    part_cancelled: "ⵜⴰⵙⵙⵓⵜⵔⵜ {part} ⵜⵜⵓⵙⵔ",
    line_cancelled: "ⴰⵙⵏⴼⵍ ⴳ ⵜⵙⵙⵓⵜⵔⵜ {part}",
    return_requested: "ⴰⵙⵓⵜⵔ ⵏ ⵓⵔⴰⵔ, ⵜⴰⵙⵙⵓⵜⵔⵜ {part}",
    return_accepted: "ⵉⵜⵜⵓⵇⴱⵍ ⵓⵔⴰⵔ, ⵜⴰⵙⵙⵓⵜⵔⵜ {part}",
    return_refused: "ⵓⵔ ⵉⵜⵜⵓⵇⴱⵍ ⵓⵔⴰⵔ, ⵜⴰⵙⵙⵓⵜⵔⵜ {part}",
    return_received: "ⵢⵍⴽⵎ ⵓⵔⴰⵔ, ⵜⴰⵙⵙⵓⵜⵔⵜ {part}",
    refund_sent: "ⵜⵜⵓⵔⴰⵔ ⴰⴽ ⵜⵎⴽⵍⵉⵜ, ⵜⴰⵙⵙⵓⵜⵔⵜ {part}",
  },
  intro: {
    order_placed: "ⵏⵓⵎⵥ ⵜⴰⵙⵙⵓⵜⵔⵜ ⵏⵏⴽ {order}. ⴰⵔ ⵜⵜⴼⵔⵓⴷ ⴰⴽⵓ ⴰⴽⵔⵓⵙ ⴰⴷⴷⴰⵢ ⵢⵍⴽⵎ.",
    part_shipped: "{cooperative} ⵜⵓⵣⵏ ⴰⴽⵔⵓⵙ ⵏⵏⴽ {part}. ⴰⴷ ⵜ ⵜⴼⵔⵓⴷ ⴰⴷⴷⴰⵢ ⵢⵍⴽⵎ.",
    part_delivered: "{cooperative} ⵜⴼⴽⴰ ⴰⴽ ⵜⴰⵙⵙⵓⵜⵔⵜ {part}.",
    part_refused: "{cooperative} ⵓⵔ ⵜⵖⵉ ⴰⴷ ⵜⴰⵣⵏ ⵜⴰⵙⵙⵓⵜⵔⵜ {part}. ⵓⵔ ⵔⴰⴷ ⵜⵜ ⵜⴼⵔⵓⴷ.",
    part_cancelled: "ⵜⴰⵙⵙⵓⵜⵔⵜ {part} ⵜⵜⵓⵙⵔ. ⵓⵔ ⵔⴰⴷ ⵜⵜ ⵜⴼⵔⵓⴷ.",
    line_cancelled: "{cooperative} ⵓⵔ ⵜⵖⵉ ⴰⴷ ⵜⴰⵣⵏ ⴰⵢⴰ ⵙⴳ ⵜⵙⵙⵓⵜⵔⵜ {part}. ⵓⵔ ⵔⴰⴷ ⵜ ⵜⴼⵔⵓⴷ.",
    return_requested: "{cooperative} ⵜⵓⵎⵥ ⴰⵙⵓⵜⵔ ⵏⵏⴽ, ⵔⴰⴷ ⴰⴽ ⵜⵔⴰⵔ.",
    return_accepted: "{cooperative} ⵜⵇⴱⵍ ⴰⴷ ⵜⴰⵎⵥ ⴰⵢⴰ.",
    return_refused: "{cooperative} ⵓⵔ ⵜⵇⴱⵍ ⴰⴷ ⵜⴰⵎⵥ ⴰⵢⴰ.",
    return_received: "{cooperative} ⵜⵓⵎⵥ ⴰⵢⵏⵏⴰ ⵜⵔⵔⵉⴷ. ⵔⴰⴷ ⴰⴽ ⵜⵔⴰⵔ {amount}.",
    refund_sent: "ⵜⵜⵓⵔⴰⵔ ⴰⴽ {amount} ⵅⴼ ⵜⵙⵙⵓⵜⵔⵜ {part} ⵏ {cooperative}.",
  },
  paidIntro: {
    order_placed: "ⵏⵓⵎⵥ ⵜⴰⵙⵙⵓⵜⵔⵜ ⵏⵏⴽ {order}, ⵜⴼⵔⵓⵜ ⵜⵜ ⵙ ⵜⴽⴰⵕⴹⴰ. ⵓⵔ ⵔⴰⴷ ⵜⴼⵔⵓⴷ ⴰⵎⵢⴰ ⴰⴷⴷⴰⵢ ⵜⵍⴽⵎ.",
    part_shipped: "{cooperative} ⵜⵓⵣⵏ ⴰⴽⵔⵓⵙ ⵏⵏⴽ {part}. ⵉⵜⵜⵓⴼⵔⴰ ⵙ ⵜⴽⴰⵕⴹⴰ.",
    part_refused: "{cooperative} ⵓⵔ ⵜⵖⵉ ⴰⴷ ⵜⴰⵣⵏ ⵜⴰⵙⵙⵓⵜⵔⵜ {part}. ⴰⵜⵉⴳ ⵏⵏⵙ ⴰⴷ ⵢⴰⵖⵓⵍ ⵖⵔ ⵜⴽⴰⵕⴹⴰ ⵏⵏⴽ.",
    part_cancelled: "ⵜⴰⵙⵙⵓⵜⵔⵜ {part} ⵜⵜⵓⵙⵔ. ⴰⵜⵉⴳ ⵏⵏⵙ ⴰⴷ ⵢⴰⵖⵓⵍ ⵖⵔ ⵜⴽⴰⵕⴹⴰ ⵏⵏⴽ.",
    line_cancelled: "{cooperative} ⵓⵔ ⵜⵖⵉ ⴰⴷ ⵜⴰⵣⵏ ⴰⵢⴰ ⵙⴳ ⵜⵙⵙⵓⵜⵔⵜ {part}. ⴰⵜⵉⴳ ⵏⵏⵙ ⴰⴷ ⵢⴰⵖⵓⵍ ⵖⵔ ⵜⴽⴰⵕⴹⴰ ⵏⵏⴽ.",
    return_received: "{cooperative} ⵜⵓⵎⵥ ⴰⵢⵏⵏⴰ ⵜⵔⵔⵉⴷ. {amount} ⴰⴷ ⴰⵖⵓⵍⵏ ⵖⵔ ⵜⴽⴰⵕⴹⴰ ⵏⵏⴽ.",
  },
}

/** Arabic, French and English are complete; Tamazight waits for a speaker's review. */
export const MAIL_TEXTS: Record<Language, MailTexts> = { ar, fr, en, zgh }
