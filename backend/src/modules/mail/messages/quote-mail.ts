import { z } from "@medusajs/framework/zod"
import { LANGUAGES } from "../../../languages/languages"
import { escapeHtml } from "../escape-html"
import { QUOTE_TEXTS, type QuoteTexts } from "./quote-texts"
import type { RenderedMail } from "./render-mail"
import { MAIL_TEXTS } from "./texts"

/** The mails about a quote: one to the cooperative that is asked, two to the shopper who asked. */
export const QUOTE_TEMPLATES = ["quote_requested", "quote_answered", "quote_declined"] as const
export type QuoteTemplate = (typeof QUOTE_TEMPLATES)[number]

/** What a mail about a quote tells, in the language of who reads it. The price is in dirhams, tax included. */
export const quoteDataSchema = z.object({
  lang: z.enum(LANGUAGES),
  number: z.string(),
  product_title: z.string(),
  cooperative_name: z.string(),
  name: z.string(),
  phone: z.string().nullish(),
  wanted_on: z.string().nullish(),
  quantity: z.number().nullish(),
  message: z.string().nullish(),
  price_mad: z.number().nullish(),
  reason: z.string().nullish(),
})

export type QuoteData = z.infer<typeof quoteDataSchema>

const twoDecimals = new Intl.NumberFormat("fr", { minimumFractionDigits: 2, maximumFractionDigits: 2 })

function linesOf(template: QuoteTemplate, data: QuoteData, texts: QuoteTexts): [string, string][] {
  const { currency } = MAIL_TEXTS[data.lang]
  const price =
    typeof data.price_mad === "number" ? `${twoDecimals.format(data.price_mad)} ${currency}` : null
  const asker: [string, string | null | undefined][] =
    template === "quote_requested"
      ? [
          [texts.name, data.name],
          [texts.phone, data.phone],
        ]
      : []
  const lines: [string, string | null | undefined][] = [
    [texts.service, data.product_title],
    ...asker,
    [texts.date, data.wanted_on],
    [texts.quantity, data.quantity ? String(data.quantity) : null],
    [texts.price, price],
    [texts.message, data.message],
    [texts.reason, data.reason],
  ]
  return lines.flatMap(([label, value]) => (value ? [[label, value]] : []))
}

const row = ([label, value]: [string, string]) =>
  `<tr><td style="padding:4px 0;vertical-align:top"><b>${label}</b></td><td style="padding:4px 0 4px 12px"><bdi>${escapeHtml(value).replaceAll("\n", "<br>")}</bdi></td></tr>`

/** Renders a mail about a quote in its reader's language. */
export function renderQuoteMail(template: QuoteTemplate, data: QuoteData): RenderedMail {
  const texts = QUOTE_TEXTS[data.lang]
  const { market } = MAIL_TEXTS[data.lang]
  const fill = (sentence: string) =>
    sentence
      .replaceAll("{number}", data.number)
      .replaceAll("{product}", data.product_title)
      .replaceAll("{cooperative}", data.cooperative_name)
      .replaceAll("{name}", data.name)
  const subject = fill(texts.subject[template]).replace(/[\r\n]+/g, " ")
  const intro = fill(texts.intro[template])
  const lines = linesOf(template, data, texts)
  return {
    subject,
    text: [intro, lines.map(([label, value]) => `${label}: ${value}`).join("\n"), market].join("\n\n") + "\n",
    html: `<!doctype html>
<html lang="${data.lang}" dir="${data.lang === "ar" ? "rtl" : "ltr"}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;background:#faf6ef;color:#2b2118;font-family:Tahoma,Arial,sans-serif;font-size:15px;line-height:1.6">
<div style="max-width:560px;margin:0 auto;padding:24px">
<p>${escapeHtml(intro)}</p>
<table role="presentation" width="100%" style="border-top:1px solid #c9b8a3">${lines.map(row).join("")}</table>
<p>${market}</p>
</div></body></html>
`,
  }
}
