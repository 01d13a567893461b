import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ApiError } from "../../../api/errors/api-error"
import { cardSettings } from "../../../card/card-access"
import { assertBuyable, assertDeliverable, assertNotEmpty } from "../assert-ready"
import { groupByCooperative } from "../cart-groups"
import type { CheckoutCart } from "../checkout-cart"
import type { CheckoutInput } from "../checkout-input"
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
    await assertProvince(container, input)
    const address = mergeAddress(cart.shipping_address, input)
    const groups = groupByCooperative(cart)
    const destination = { province: address?.province ?? cart.shipping_address?.province ?? null }
    const options = await listDeliveryOptions(container, groups, destination)
    const chosen = chooseDeliveries(groups, options, input.deliveries ?? {})
    if (input.payment) {
      assertBuyable(findItemProblems(cart))
      assertDeliverable(groups, chosen, address ?? cart.shipping_address)
      if (input.payment === "card") cardSettings()
    }
    const saves_card = Boolean(input.payment === "card" && input.save_card && access.customer_id)
    return new StepResponse({
      cart_id: cart.id,
      changes: changesOf(cart, { access, input }, address),
      methods: diffMethods(cart, chosen),
      promo_codes: (cart.promotions ?? []).flatMap((promotion) => promotion?.code ?? []),
      has_payment_collection: Boolean(cart.payment_collection),
      payment: input.payment ?? null,
      saves_card,
      customer_id: saves_card ? access.customer_id : null,
    })
  },
)

async function assertProvince(container: MedusaContainer, { address }: CheckoutInput): Promise<void> {
  if (!address || (await isKnownProvince(container, address.province))) return
  throw ApiError.invalid("invalid_input", "No such province.", { "address.province": "unknown_province" })
}

function changesOf(
  cart: CheckoutCart,
  { access, input }: PlanInput,
  address: ReturnType<typeof mergeAddress>,
) {
  const changes = {
    ...(input.contact ? { email: input.contact.email ?? null } : {}),
    ...(input.lang && input.lang !== cart.locale ? { locale: input.lang } : {}),
    ...(address ? { shipping_address: address } : {}),
    ...(access.customer_id && !cart.customer ? { customer_id: access.customer_id } : {}),
  }
  return Object.keys(changes).length ? [{ id: cart.id, ...changes }] : []
}
