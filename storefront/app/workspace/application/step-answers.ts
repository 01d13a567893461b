import { localize } from "~/i18n/localized-text"
import type { Language } from "~/i18n/languages"
import type { Refused } from "../access/member-session.server"
import type { Facts } from "./application"

type Said = (code: string) => string

/** What a screen's fields show: what was typed last or is kept, and what is wrong with it. */
export type StepAnswers = {
  valueOf: (field: string) => string
  errorOf: (field: string) => string | undefined
}

/** Answers just typed come before those kept; a text is shown in the page's language, or in the one it has. */
export const stepAnswers = (
  facts: Facts,
  refused: Refused | undefined,
  notes: Record<string, string>,
  language: Language,
  sentence: Said,
): StepAnswers => ({
  valueOf: (field) => refused?.values[field] ?? textOf(facts[field as keyof Facts], language),
  errorOf: (field) => {
    const code = refused?.fields[field]
    return code ? sentence(code) : notes[field]
  },
})

const textOf = (value: Facts[keyof Facts], language: Language): string => {
  if (value === null || value === undefined || Array.isArray(value)) return ""
  return typeof value === "object" ? localize(value, language).text : String(value)
}
