import { z } from "@medusajs/framework/zod"

const ARABIC_LETTER = /[\u0621-\u064A]/
const TIFINAGH_LETTER = /[\u2D30-\u2D7F]/
const STRAIGHT_APOSTROPHE = /'/

export const Slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be a slug")

/** A text of at most `max` characters in each of the three languages every product is written in. */
export function textsUpTo(max: number) {
  const text = z.string().trim().min(1, "must not be empty").max(max, `must be at most ${max} characters`)
  const typeset = text.refine((value) => !STRAIGHT_APOSTROPHE.test(value), "has a straight apostrophe")
  return z.strictObject({
    ar: text.regex(ARABIC_LETTER, "has no Arabic letter"),
    fr: typeset,
    en: typeset,
  })
}

export const TifinaghText = z.string().regex(TIFINAGH_LETTER, "has no Tifinagh letter")

/** A short text that may be a bare number or code (`42`, `XL`), the same in every language. */
export const ShortTexts = z.strictObject({
  ar: z.string().min(1).max(60),
  fr: z.string().min(1).max(60),
  en: z.string().min(1).max(60),
})

export type Texts = z.infer<ReturnType<typeof textsUpTo>>
