import { z } from "@medusajs/framework/zod"

const Names = z.object({
  ar: z.string().optional(),
  fr: z.string().optional(),
  en: z.string().optional(),
  zgh: z.string().nullish(),
})

/** A place's name by language. Tamazight is missing where no source gives it. */
export type Names = { ar?: string; fr?: string; en?: string; zgh?: string }

/** Reads a stored JSON of names; a language without a name is left out. */
export function parseNames(stored: unknown): Names {
  const { ar, fr, en, zgh } = Names.parse(stored)
  return { ...(ar && { ar }), ...(fr && { fr }), ...(en && { en }), ...(zgh && { zgh }) }
}
