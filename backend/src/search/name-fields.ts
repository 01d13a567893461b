import { search } from "@medusajs/framework/utils"

/** The names of a thing by language, and all of them as they are looked up. */
export const nameFields = {
  names_norm: search.text().array().searchable({ weight: 3 }).retrievable(false),
  name_zgh: search.text().searchable({ weight: 3 }),
  name_ar: search.text(),
  name_fr: search.text(),
  name_en: search.text(),
}
