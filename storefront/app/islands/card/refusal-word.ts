import type { StripeRefusal } from "./stripe-js"

/** The sentences of the page, by what went wrong. */
export type CardWords = Record<CardWord, string>
export type CardWord =
  | "busy"
  | "declined"
  | "insufficient_funds"
  | "expired"
  | "wrong_number"
  | "not_confirmed"
  | "incomplete"
  | "changed"
  | "unreachable"

const WORDS: Record<string, CardWord> = {
  insufficient_funds: "insufficient_funds",
  expired_card: "expired",
  incorrect_number: "wrong_number",
  incorrect_cvc: "wrong_number",
  invalid_cvc: "wrong_number",
  payment_intent_authentication_failure: "not_confirmed",
  authentication_required: "not_confirmed",
  payment_intent_unexpected_state: "changed",
}

/** Which sentence says why a card did not pay; any bank's "no" without a reason is just that. */
export const refusalWord = ({ type, code, decline_code }: StripeRefusal): CardWord => {
  if (type === "validation_error") return "incomplete"
  if (type === "api_connection_error") return "unreachable"
  return WORDS[decline_code ?? ""] ?? WORDS[code ?? ""] ?? (type === "card_error" ? "declined" : "changed")
}
