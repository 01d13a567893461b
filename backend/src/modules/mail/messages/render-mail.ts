import type { Language } from "../../../languages/languages"
import { escapeHtml } from "../escape-html"
import type { MailData, MailPart, MailTemplate } from "./mail-data"
import { MAIL_TEXTS, type MailTexts } from "./texts"

/** A mail ready to send. */
export type RenderedMail = { subject: string; html: string; text: string }

const twoDecimals = new Intl.NumberFormat("fr", { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** Renders a mail in the reader's language: text for every reader, HTML (right to left in Arabic) for most. */
export function renderMail(template: MailTemplate, data: MailData): RenderedMail {
  const texts = textsOf(data)
  const part = data.parts[0]
  const fill = (sentence: string) =>
    sentence
      .replaceAll("{order}", data.order_number)
      .replaceAll("{part}", part?.number ?? "")
      .replaceAll("{cooperative}", part?.cooperative_name ?? "")
      .replaceAll("{name}", data.customer_name)
      .replaceAll("{amount}", money(part?.total ?? 0, texts))
  const subject = fill(texts.subject[template])
  const intro = (data.is_paid ? texts.paidIntro[template] : undefined) ?? texts.intro[template]
  const opening = [fill(texts.greeting), fill(intro)]
  return {
    subject: subject.replace(/[\r\n]+/g, " "),
    text: textOf(opening, data, texts),
    html: htmlOf(subject, opening, data, texts),
  }
}

const SIGNS: Record<string, string> = { eur: "€", usd: "$" }

/** The reader's texts, with the sign of the order's currency. */
function textsOf({ lang, currency_code }: MailData): MailTexts {
  const texts = MAIL_TEXTS[lang]
  return { ...texts, currency: SIGNS[currency_code ?? ""] ?? texts.currency }
}

function money(amount: number, texts: MailTexts): string {
  return `${twoDecimals.format(amount)} ${texts.currency}`
}

/** The lines under a part's goods: what they cost, and what is to know about this parcel. */
function footLines(part: MailPart, texts: MailTexts): [string, string][] {
  const lines: [string, string][] = []
  if (part.shipping_total > 0) lines.push([texts.delivery, money(part.shipping_total, texts)])
  if (typeof part.total === "number") lines.push([texts.total, money(part.total, texts)])
  if (part.tracking_number) lines.push([texts.tracking, part.tracking_number])
  if (part.stand) lines.push([texts.stand, part.stand.place], [texts.until, part.stand.until])
  if (part.reason) lines.push([texts.reason, part.reason])
  return lines
}

const itemOf = ({ quantity, title }: MailPart["items"][number]) => `${quantity} × ${title}`

function amountOf({ total }: MailPart["items"][number], texts: MailTexts): string {
  return typeof total === "number" ? money(total, texts) : ""
}

function textOf(opening: string[], data: MailData, texts: MailTexts): string {
  const parts = data.parts.map((part) =>
    [
      `${part.cooperative_name} (${part.number})`,
      ...part.items.map((item) => `- ${[itemOf(item), amountOf(item, texts)].filter(Boolean).join(": ")}`),
      ...footLines(part, texts).map(([label, value]) => `${label}: ${value}`),
    ].join("\n"),
  )
  const total = data.parts.length > 1 ? [`${texts.total}: ${money(data.total, texts)}`] : []
  const follow = data.lookup_url ? [`${texts.follow}: ${data.lookup_url}`] : []
  return [...opening, ...parts, ...total, ...follow, texts.closing, texts.market].join("\n\n") + "\n"
}

function directionOf(lang: Language): "rtl" | "ltr" {
  return lang === "ar" ? "rtl" : "ltr"
}

const row = (label: string, value: string) =>
  `<tr><td style="padding:4px 0">${label}</td><td style="padding:4px 0;text-align:end"><bdi>${value}</bdi></td></tr>`

function partHtml(part: MailPart, texts: MailTexts): string {
  const items = part.items.map((item) =>
    row(`${item.quantity} × <bdi>${escapeHtml(item.title)}</bdi>`, amountOf(item, texts)),
  )
  const foot = footLines(part, texts).map(([label, value]) => row(`<b>${label}</b>`, escapeHtml(value)))
  return `<h2 style="font-size:16px;margin:24px 0 4px"><bdi>${escapeHtml(part.cooperative_name)}</bdi> <small>${escapeHtml(part.number)}</small></h2>
<table role="presentation" width="100%" style="border-top:1px solid #c9b8a3">${[...items, ...foot].join("")}</table>`
}

function htmlOf(subject: string, opening: string[], data: MailData, texts: MailTexts): string {
  const total =
    data.parts.length > 1 ? `<p><b>${texts.total}: <bdi>${money(data.total, texts)}</bdi></b></p>` : ""
  const follow = data.lookup_url
    ? `<p><a href="${escapeHtml(data.lookup_url)}" style="color:#8a3b12">${texts.follow}</a></p>`
    : ""
  return `<!doctype html>
<html lang="${data.lang}" dir="${directionOf(data.lang)}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;background:#faf6ef;color:#2b2118;font-family:Tahoma,Arial,sans-serif;font-size:15px;line-height:1.6">
<div style="max-width:560px;margin:0 auto;padding:24px">
${opening.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join("\n")}
${data.parts.map((part) => partHtml(part, texts)).join("\n")}
${total}${follow}
<p>${texts.closing}<br>${texts.market}</p>
</div></body></html>
`
}
