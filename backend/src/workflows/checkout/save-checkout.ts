import {
  acquireLockStep,
  addShippingMethodToCartStep,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
  dismissRemoteLinkStep,
  refreshPaymentCollectionForCartWorkflow,
  releaseLockStep,
  removeShippingMethodFromCartStep,
  updateCartPromotionsWorkflow,
  updateCartsStep,
  upsertTaxLinesWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { Modules, PromotionActions } from "@medusajs/framework/utils"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { PROVIDER_OF_PAYMENT } from "./chosen-payment"
import { hasOpenSessionStep } from "./steps/has-open-session"
import { hasPromotionsStep } from "./steps/has-promotions"
import { type PlanInput, planCheckoutStep } from "./steps/plan-checkout"

type CartRow = { payment_collection?: { id: string } | null }

export const saveCheckoutWorkflowId = "save-checkout"

/**
 * Saves what the shopper told at checkout: contact, address, the delivery of every cooperative, payment. Everything is
 * decided before anything is written, and what is written is undone when a later step fails. It is core's own steps,
 * each once, where core's routes would refresh the whole cart after each.
 *
 * @example
 * await saveCheckoutWorkflow(container).run({ input: { access: { cart_id, customer_id: null }, input } })
 */
export const saveCheckoutWorkflow = createWorkflow(saveCheckoutWorkflowId, (input: PlanInput) => {
  const cart_id = transform({ input }, ({ input }) => input.access.cart_id)
  acquireLockStep({ key: cart_id, timeout: 10, ttl: 60 })
  const plan = planCheckoutStep(input)
  when("cart-changes", { plan }, ({ plan }) => plan.changes.length > 0).then(() => {
    updateCartsStep(transform({ plan }, ({ plan }) => plan.changes))
  })
  saveDeliveries(plan)
  refreshTotals(plan)
  savePayment(plan)
  releaseLockStep({ key: cart_id })
  return new WorkflowResponse(void 0)
})

type Plan = ReturnType<typeof planCheckoutStep>

function saveDeliveries(plan: Plan) {
  when("methods-to-remove", { plan }, ({ plan }) => plan.methods.remove.length > 0).then(() => {
    removeShippingMethodFromCartStep({ shipping_method_ids: plan.methods.remove })
  })
  when("methods-to-add", { plan }, ({ plan }) => plan.methods.add.length > 0).then(() => {
    const shipping_methods = addShippingMethodToCartStep({ shipping_methods: plan.methods.add })
    upsertTaxLinesWorkflow.runAsStep({
      input: { cart_id: plan.cart_id, items: [], shipping_methods },
    })
  })
}

function refreshTotals(plan: Plan) {
  const hasPromotions = hasPromotionsStep()
  when("promotions", { plan, hasPromotions }, ({ hasPromotions }) => hasPromotions).then(() => {
    updateCartPromotionsWorkflow.runAsStep({
      input: { cart_id: plan.cart_id, promo_codes: plan.promo_codes, action: PromotionActions.REPLACE },
    })
  })
  when("collection-to-refresh", { plan }, ({ plan }) => plan.has_payment_collection).then(() => {
    refreshPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: plan.cart_id } })
  })
}

function savePayment(plan: Plan) {
  when("collection-spent", { plan }, ({ plan }) => Boolean(plan.spent_collection_id)).then(() => {
    dismissRemoteLinkStep(
      transform({ plan }, ({ plan }) => [
        {
          [Modules.CART]: { cart_id: plan.cart_id },
          [Modules.PAYMENT]: { payment_collection_id: plan.spent_collection_id ?? "" },
        },
      ]),
    )
  })
  when(
    "collection-to-create",
    { plan },
    ({ plan }) => Boolean(plan.payment) && !plan.has_payment_collection,
  ).then(() => {
    createPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: plan.cart_id } })
  })
  const hasOpenSession = hasOpenSessionStep(plan)
  when("session-to-create", { plan, hasOpenSession }, ({ plan, hasOpenSession }) => {
    return Boolean(plan.payment) && !hasOpenSession
  }).then(() => {
    const { data: carts } = useQueryGraphStep({
      entity: "cart",
      fields: ["payment_collection.id"],
      filters: { id: plan.cart_id },
    })
    createPaymentSessionsWorkflow.runAsStep({
      input: transform({ carts, plan }, ({ carts, plan }) => ({
        payment_collection_id: (carts as CartRow[])[0]?.payment_collection?.id ?? "",
        provider_id: PROVIDER_OF_PAYMENT[plan.payment ?? "cash_on_delivery"],
        ...(plan.customer_id ? { customer_id: plan.customer_id, data: { save_card: true } } : {}),
      })),
    })
  })
}
