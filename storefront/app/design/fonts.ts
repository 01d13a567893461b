import type { Language } from "~/i18n/languages"
import arabic from "./fonts/readex-pro-arabic.woff2?url"
import digits from "./fonts/readex-pro-digits.woff2?url"
import latin from "./fonts/readex-pro-latin.woff2?url"
import tifinagh from "./fonts/noto-sans-tifinagh.woff2?url"

/** The fonts a page is written in, to be fetched with it. Others arrive when a letter needs them. */
export const FIRST_FONTS: Record<Language, string[]> = {
  ar: [arabic, digits],
  fr: [latin],
  en: [latin],
  zgh: [tifinagh, digits],
}
