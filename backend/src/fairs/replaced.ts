import type { LanguageTexts } from "../languages/language-text"
import type { EditionHours } from "./hours"

/**
 * Texts that take the place of others. An update merges what is stored in a JSON column with what is new: a language that
 * is left out has to be emptied.
 */
export const replacedTexts = (texts: LanguageTexts): Record<string, string | null> => ({
  ...{ ar: null, fr: null, en: null, zgh: null },
  ...texts,
})

/** Hours that take the place of others, for the same reason: a day that differs no more has the usual hours. */
export function replacedHours(before: EditionHours, { from, to, days = {} }: EditionHours): EditionHours {
  const usual = Object.keys(before.days ?? {}).map((day): [string, { from: string; to: string }] => [
    day,
    { from, to },
  ])
  return { from, to, days: { ...Object.fromEntries(usual), ...days } }
}
