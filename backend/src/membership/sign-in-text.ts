import type { Language } from "../languages/languages"

const TEXTS: Record<Language, string> = {
  ar: "رمز الدخول إلى تويزة: {code}. صالح لعشر دقائق. لا تعطوه لأحد.",
  fr: "Votre code Twiza : {code}. Valable dix minutes. Ne le donnez à personne.",
  en: "Your Twiza code: {code}. Good for ten minutes. Give it to nobody.",
  zgh: "ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵜⵡⵉⵣⴰ: {code}. ⵜⵍⵍⴰ 10 ⵏ ⵜⵙⴷⵉⴷⵉⵏ. ⴰⴷ ⵜⵜ ⵓⵔ ⵜⴰⴽⴰⴷ ⵉ ⵢⴰⵏ.",
}

/** The message that brings a one-time code. */
export function signInText(lang: Language, code: string): string {
  return TEXTS[lang].replace("{code}", code)
}
