import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ApiError } from "../../../api/errors/api-error"
import { assertNotBeingPaid } from "../../../card/assert-not-being-paid"
import { assertCashAllowed, cashCartOf } from "../../../cash-terms/cod-eligibility"
import { cardSettings } from "../../../card/card-access"
import { wasGivenBack } from "../../../card/given-back"
import { assertDestination } from "../assert-destination"
import { assertBuyable, assertDeliverable, assertNotEmpty } from "../assert-ready"
import { groupByCooperative } from "../cart-groups"
import type { CheckoutCart } from "../checkout-cart"
import type { CheckoutInput } from "../checkout-input"
import { PROVIDER_OF_PAYMENT } from "../chosen-payment"
import { chooseDeliveries, diffMethods } from "../choose-deliveries"
import { listDeliveryOptions } from "../delivery-options"
import { findItemProblems } from "../item-problems"
import { isKnownProvince } from "../known-province"
import { mergeAddress } from "../merge-address"
import { type CartAccess, readCheckoutCart } from "../read-checkout-cart"

export type PlanInput = { access: CartAccess; input: CheckoutInput }

/**
 * Reads the cart and decides everything checkout will write, so that a refusal comes before the first write.
 *
 * @throws {ApiError} what the checkout's contract lists: unknown cart, province, delivery, goods that cannot be bought.
 */
export const planCheckoutStep = createStep(
  "plan-checkout",
  async ({ access, input }: PlanInput, { container }) => {
    const cart = await readCheckoutCart(container, access)
    assertNotEmpty(cart)
    assertDestination(cart, input)
    if (changesCart(input) && hasCardSession(cart)) await assertNotBeingPaid(container, cart.id)
    await assertProvince(container, input)
    const address = mergeAddress(cart.shipping_address, input)
    const groups = groupByCooperative(cart)
    const destination = {
      province: address?.province ?? cart.shipping_address?.province ?? null,
      currency_code: cart.currency_code,
    }
    const options = await listDeliveryOptions(container, groups, destination)
    const chosen = chooseDeliveries(groups, options, input.deliveries ?? {})
    if (input.payment) {
      assertBuyable(findItemProblems(cart))
      assertDeliverable(groups, chosen, address ?? cart.shipping_address)
      if (input.payment === "card") cardSettings()
      else await assertCashAllowed(container, cashCartOf(withDeliveries(cart, chosen, address)))
    }
    const spent_collection_id = await readSpentCollection(container, cart, input)
    const saves_card = Boolean(input.payment === "card" && input.save_card && access.customer_id)
    return new StepResponse({
      cart_id: cart.id,
      changes: changesOf(cart, { access, input }, address),
      methods: diffMethods(cart, chosen),
      promo_codes: (cart.promotions ?? []).flatMap((promotion) => promotion?.code ?? []),
      has_payment_collection: Boolean(cart.payment_collection) && !spent_collection_id,
      spent_collection_id,
      payment: input.payment ?? null,
      saves_card,
      customer_id: saves_card ? access.customer_id : null,
    })
  },
)

/** The cart as it will be: with the chosen deliveries and the new address. */
function withDeliveries(
  { item_total, shipping_address }: CheckoutCart,
  chosen: { amount: number }[],
  address: ReturnType<typeof mergeAddress>,
) {
  const total = chosen.reduce((sum, { amount }) => sum + amount, item_total)
  return { total, shipping_address: address ?? shipping_address }
}

const hasCardSession = ({ payment_collection }: CheckoutCart): boolean =>
  Boolean(
    payment_collection?.payment_sessions?.some(({ provider_id }) => provider_id === PROVIDER_OF_PAYMENT.card),
  )

/** Coming back to a card payment changes nothing. */
const changesCart = ({ payment, lang: _lang, save_card: _save, ...rest }: CheckoutInput): boolean =>
  payment !== "card" || Object.values(rest).some((told) => told !== undefined)

/** A payment that was given back stays as it is, in a collection of its own: the next one begins anew. */
async function readSpentCollection(
  container: MedusaContainer,
  cart: CheckoutCart,
  { payment }: CheckoutInput,
): Promise<string | null> {
  const id = payment && cart.payment_collection?.id
  return id && (await wasGivenBack(container, id)) ? id : null
}

async function assertProvince(container: MedusaContainer, { address }: CheckoutInput): Promise<void> {
  if (!address || (await isKnownProvince(container, address.province))) return
  throw ApiError.invalid("invalid_input", "No such province.", { "address.province": "unknown_province" })
}

function changesOf(
  cart: CheckoutCart,
  { access, input }: PlanInput,
  address: ReturnType<typeof mergeAddress>,
) {
  const contact = input.contact ?? input.abroad?.contact
  const changes = {
    ...(contact ? { email: contact.email ?? null } : {}),
    ...(input.lang && input.lang !== cart.locale ? { locale: input.lang } : {}),
    ...(address ? { shipping_address: address } : {}),
    ...(access.customer_id && !cart.customer ? { customer_id: access.customer_id } : {}),
  }
  return Object.keys(changes).length ? [{ id: cart.id, ...changes }] : []
}
