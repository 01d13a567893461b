/** What the treasurer says of a payout: it is in the bank, or it is not. */
export type PayoutAnswer = "confirm" | "not-received"

export type PayoutRequest = { answer: PayoutAnswer; path: string; body: Record<string, string> }

const MOST_LETTERS = 500

/** Reads an answer's form into what the backend is asked; undefined for a form that is none. */
export const readPayoutForm = (form: FormData): PayoutRequest | undefined => {
  const id = form.get("id")
  const answer = form.get("answer")
  if (typeof id !== "string" || id === "" || (answer !== "confirm" && answer !== "not-received"))
    return undefined
  const note = form.get("note")
  const typed = typeof note === "string" ? note.trim().slice(0, MOST_LETTERS) : ""
  const path = `money/payouts/${encodeURIComponent(id)}/${answer}`
  return { answer, path, body: answer === "not-received" && typed ? { note: typed } : {} }
}
