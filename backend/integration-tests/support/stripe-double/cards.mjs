/**
 * What becomes of a payment with one of the test cards. Numbers and names are Stripe's
 * (https://docs.stripe.com/testing), but the slow one: no card of Stripe's stays in `processing`.
 *
 * @typedef {"succeeds" | "declined" | "insufficient_funds" | "challenged" | "disputed" | "slow"} Fate
 * @type {{ number: string, id: string, fate: Fate }[]}
 */
const CARDS = [
  { number: "4242424242424242", id: "pm_card_visa", fate: "succeeds" },
  { number: "4000000000000002", id: "pm_card_chargeDeclined", fate: "declined" },
  {
    number: "4000000000009995",
    id: "pm_card_chargeDeclinedInsufficientFunds",
    fate: "insufficient_funds",
  },
  { number: "4000000000003220", id: "pm_card_threeDSecure2Required", fate: "challenged" },
  { number: "4000000000000259", id: "pm_card_createDispute", fate: "disputed" },
  { number: "4000000000000077", id: "pm_card_slow", fate: "slow" },
]

/** @param {string} named a card's number, with or without spaces, or its name */
export function cardOf(named) {
  const plain = named.replaceAll(/\s/g, "")
  return CARDS.find(({ number, id }) => number === plain || id === named)
}
