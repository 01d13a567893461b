import { useState } from "react"

/**
 * What the page's form was answered. The router forgets it as soon as something refreshes the page's data, which the
 * outbox does whenever it has sent something; a link told once or a refusal must stay until the next page.
 */
export const useKeptAnswer = <T>(answer: T | undefined): T | undefined => {
  const [kept, keep] = useState(answer)
  if (answer !== undefined && answer !== kept) keep(answer)
  return kept
}
