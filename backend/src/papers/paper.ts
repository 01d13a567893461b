import { z } from "@medusajs/framework/zod"
import { LANGUAGES } from "../languages/languages"

const labelled = z.object({ label: z.string(), value: z.string() })

/**
 * A paper a person keeps: an invoice, a credit note, a statement. Every text in it is ready to be read, in the paper's
 * language: whoever shows it (PDF, page) formats and translates nothing. Numbers are wrapped by `ltr`, so that they are
 * read from left to right among Arabic words.
 */
export const paperSchema = z.object({
  lang: z.enum(LANGUAGES),
  dir: z.enum(["rtl", "ltr"]),
  title: z.string(),
  number: z.string().optional(),
  /** The day on it, written out. */
  date: z.string(),
  /** Who it is from, then who it is for. */
  parties: z.array(z.object({ label: z.string(), name: z.string(), lines: z.array(z.string()) })),
  facts: z.array(labelled),
  /** `number` columns stand at the end of their cell. */
  columns: z.array(z.object({ label: z.string(), kind: z.enum(["text", "number"]) })),
  /** As many cells as columns; a `group` row names those under it, a `sum` row adds them up. */
  rows: z.array(z.object({ cells: z.array(z.string()), kind: z.enum(["line", "group", "sum"]) })),
  totals: z.array(labelled.extend({ is_strong: z.boolean() })),
  notes: z.array(z.string()),
  /** What "page 2 of 3" begins with. */
  page_word: z.string(),
})

export type Paper = z.output<typeof paperSchema>

/** The direction a language is written in. */
export function directionOf(lang: Paper["lang"]): Paper["dir"] {
  return lang === "ar" ? "rtl" : "ltr"
}
