import { z } from "@medusajs/framework/zod"
import { LANGUAGES } from "../../../languages/languages"
import { escapeHtml } from "../escape-html"
import type { RenderedMail } from "./render-mail"

/** The template of a mail that brings its own words. */
export const LETTER_TEMPLATE = "letter"

/** A letter: what it says, already in the reader's language, and one place to go to. `name` is for the outbox. */
export const letterSchema = z.object({
  lang: z.enum(LANGUAGES),
  name: z.string(),
  subject: z.string().min(1),
  paragraphs: z.array(z.string()).min(1),
  action: z.object({ label: z.string(), url: z.string() }).nullish(),
})

export type Letter = z.infer<typeof letterSchema>

const paragraphHtml = (text: string) => `<p style="white-space:pre-line">${escapeHtml(text)}</p>`

/** Renders a letter as text and as HTML, right to left in Arabic. */
export function renderLetter({ lang, subject, paragraphs, action }: Letter): RenderedMail {
  const text = [...paragraphs, ...(action ? [`${action.label}: ${action.url}`] : [])].join("\n\n")
  const link = action
    ? `<p><a href="${escapeHtml(action.url)}" style="color:#8a3b12">${escapeHtml(action.label)}</a></p>`
    : ""
  const html = `<!doctype html>
<html lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;background:#faf6ef;color:#2b2118;font-family:Tahoma,Arial,sans-serif;font-size:15px;line-height:1.6">
<div style="max-width:560px;margin:0 auto;padding:24px">
${paragraphs.map(paragraphHtml).join("\n")}
${link}
</div></body></html>
`
  return { subject: subject.replace(/[\r\n]+/g, " "), html, text: `${text}\n` }
}
