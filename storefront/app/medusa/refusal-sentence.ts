import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import { WORKSPACE_SENTENCES } from "./workspace-refusals"

/** What each refusal of the backend means to the person who meets it, and what to do next. */
const SENTENCES: Record<string, MessageDescriptor> = {
  ...WORKSPACE_SENTENCES,
  backend_unreachable: msg`The market does not answer for the moment. Nothing you typed is lost: please try again in a minute.`,
  unexpected_answer: msg`Something went wrong on our side. Nothing was charged; please try again.`,
  out_of_stock: msg`There is not enough left of one of the articles. Lower its quantity or remove it, then continue.`,
  invalid_quantity: msg`Give a quantity between 1 and 1000.`,
  cooperative_unavailable: msg`This cooperative does not sell for the moment. Remove its articles to continue with the others.`,
  cooperative_closed: msg`This cooperative is closed for a while. Its articles will come back when it reopens.`,
  cooperative_on_holiday: msg`This cooperative is closed for a while. Its articles will come back when it reopens.`,
  product_unavailable: msg`This article is no longer for sale. Remove it to continue.`,
  variant_not_found: msg`This article no longer exists.`,
  cart_empty: msg`Your cart is empty.`,
  cart_being_completed: msg`Your order is being placed. Wait a moment, then look at your orders before trying again.`,
  contact_missing: msg`Give your name and phone first.`,
  address_missing: msg`Give the address first.`,
  payment_missing: msg`Choose how to pay.`,
  invalid_postal_code: msg`A postal code has 5 digits.`,
  reason_needed: msg`Say why, so that the shopper knows.`,
  cooperative_suspended: msg`Your cooperative is suspended: it cannot accept new orders. Ask your network.`,
  cart_not_found: msg`This cart no longer exists. We have opened a new one for you.`,
  cart_completed: msg`This cart was already ordered.`,
  delivery_missing: msg`Choose a delivery for each cooperative.`,
  invalid_delivery: msg`This delivery is not possible here. Choose another one.`,
  unknown_province: msg`Choose your province in the list.`,
  invalid_phone: msg`Give a Moroccan phone number, such as 06 12 34 56 78.`,
  invalid_email: msg`Give an e-mail address such as name@example.com, or leave it empty.`,
  required: msg`This is needed.`,
  too_long: msg`This is too long.`,
  invalid: msg`This cannot be used as it is. Check it, please.`,
  too_many_requests: msg`Too many tries. Wait a few minutes, then try again.`,
  order_not_found: msg`No order has this number with this phone or e-mail. Check both, please.`,
  unauthorized: msg`The e-mail or the password is not right.`,
  email_taken: msg`An account with this e-mail already exists. Sign in instead.`,
  weak_password: msg`Choose a password of at least 8 characters.`,
  nothing_to_send: msg`Say how many of which goods leave now.`,
  invalid_amount: msg`Give an amount in dirhams, such as 149,50.`,
  changed_meanwhile: msg`Someone changed it meanwhile. Choose which one stays.`,
  depends_on_failed: msg`It needs something that could not be sent.`,
  in_the_past: msg`Choose a day to come.`,
  before_start: msg`The last day comes before the first. Check both, please.`,
  role_not_allowed: msg`Your role in the cooperative does not allow this. Ask a manager.`,
  wrong_status: msg`This step is no longer possible: the order has moved on. The page now shows where it stands.`,
}

/** The sentence for a code; a code without its own gets the general one, never the code itself. */
export const refusalSentence = (code: string): MessageDescriptor =>
  SENTENCES[code] ?? (SENTENCES.invalid as MessageDescriptor)
