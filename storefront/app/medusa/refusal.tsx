import { useLingui } from "@lingui/react"
import { refusalSentence } from "./refusal-sentence"

/** Turns a refusal's code into a sentence in the page's language. */
export const useRefusal = (): ((code: string) => string) => {
  const { i18n } = useLingui()
  return (code) => i18n._(refusalSentence(code))
}
