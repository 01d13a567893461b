import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import type { CardWord } from "~/islands/card/refusal-word"

/** What the card's panel says while it pays and when it cannot; written into the page, for its script has no texts. */
export const CARD_WORDS: Record<CardWord, MessageDescriptor> = {
  busy: msg`Asking your bank…`,
  declined: msg`Your bank refused this card. Nothing was taken. Try another card, or pay in cash.`,
  insufficient_funds: msg`There is not enough money on this card. Nothing was taken. Try another card, or pay in cash.`,
  expired: msg`This card is no longer valid. Try another one.`,
  wrong_number: msg`The number or the code of the card is not right. Check them, please.`,
  not_confirmed: msg`Your bank could not make sure that it was you. Nothing was taken. Try again, or try another card.`,
  incomplete: msg`Fill in the card's number, date and code.`,
  changed: msg`Your cart changed meanwhile, and nothing was taken. Load the page again to see what you pay.`,
  unreachable: msg`The payment service does not answer. Nothing you typed is lost: try again in a minute. You cannot pay twice.`,
}
