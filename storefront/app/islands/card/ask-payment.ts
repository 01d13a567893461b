/** What the market answers to a browser that is about to pay. */
export type PaymentAnswer =
  | { state: "confirm"; clientSecret: string; centimes: number }
  /** It was confirmed before: nothing is left but to wait for the order. */
  | { state: "paid" }
  | { state: "refused"; sentence: string }

/** Asks the market to open the payment of this cart, or to give the one that is open. */
export const askPayment = async (address: string): Promise<PaymentAnswer> => {
  const answer = await fetch(address, { method: "POST", headers: { accept: "application/json" } })
  return readAnswer(await answer.json())
}

/** @throws when it is no answer of the market's */
export const readAnswer = (answer: unknown): PaymentAnswer => {
  const field = (name: string): unknown =>
    typeof answer === "object" && answer !== null ? Reflect.get(answer, name) : undefined
  const sentence = field("sentence")
  if (typeof sentence === "string") return { state: "refused", sentence }
  const status = field("status")
  if (status === "succeeded" || status === "processing") return { state: "paid" }
  const clientSecret = field("client_secret")
  const centimes = field("amount")
  if (typeof clientSecret !== "string" || typeof centimes !== "number")
    throw new Error("The market did not answer about the payment")
  return { state: "confirm", clientSecret, centimes }
}
