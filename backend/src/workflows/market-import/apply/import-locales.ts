import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { LANGUAGES, type Language } from "../../../languages/languages"
import { tally, type Tally } from "./tally"

const NAMES: Record<Language, string> = {
  ar: "العربية",
  fr: "Français",
  en: "English",
  zgh: "ⵜⴰⵎⴰⵣⵉⵖⵜ",
}

/** Makes the market's languages locales of the Translation Module, which only comes with forms of other countries. */
export async function importLocales(container: MedusaContainer): Promise<Tally> {
  const translation = container.resolve(Modules.TRANSLATION)
  const existing = await translation.listLocales({ code: [...LANGUAGES] })
  const missing = LANGUAGES.filter((language) => !existing.some(({ code }) => code === language))
  if (missing.length) await translation.createLocales(missing.map((code) => ({ code, name: NAMES[code] })))
  return tally(LANGUAGES.length, missing.length)
}
