import type { MedusaContainer } from "@medusajs/framework/types"
import type { Language } from "../../languages/languages"
import { languageTexts } from "../../languages/language-text"
import { MARKET } from "../market/market"
import { partsOfSales } from "../../books/sale-parts"
import { readCampaignPrices } from "../../fairs/campaign-price"
import { type Campaigns, campaignLine } from "./campaign-line"
import { type CartGroup, groupByCooperative } from "./cart-groups"
import { readCartSales } from "./cart-sales"
import { type CheckoutCart, type CheckoutItem, cooperativeOf } from "./checkout-cart"
import { chosenPayment } from "./chosen-payment"
import { type DeliveryOption, listDeliveryOptions } from "./delivery-options"
import { OPTION_NAMES, STAND_PICKUP_NAMES } from "./delivery-names"
import { findItemProblems, type ItemProblem, unitsLeft } from "./item-problems"
import { hasAddress, hasContact } from "./merge-address"
import { listPaymentMethods } from "./payment-methods"

export type SummaryChoices = { lang: Language; province?: string | undefined }

/** One thing that stands between the shopper and the order. */
type CartProblem = { code: ItemProblem | "delivery_missing"; item_id?: string; cooperative_id?: string }

/**
 * The cart as the shopper reads it: by cooperative, with each one's delivery options, where its money goes and what is in
 * the way of ordering. Amounts are in the cart's currency, tax included.
 */
export async function summarizeCart(container: MedusaContainer, cart: CheckoutCart, choices: SummaryChoices) {
  const groups = groupByCooperative(cart)
  const itemProblems = findItemProblems(cart)
  const province = choices.province ?? (cart.shipping_address?.province || null)
  const options = await listDeliveryOptions(container, groups, {
    province,
    currency_code: cart.currency_code,
  })
  const problems = listProblems(cart, groups, itemProblems)
  const sales = await readCartSales(container, cart, groups)
  const campaigns = await readCampaignPrices(container, productsOf(cart), new Date())
  const isPayable = canBePaid(cart, groups, problems)
  return {
    cart: {
      ...readTotals(cart),
      ...readCheckout(cart),
      lang: choices.lang,
      is_payable: isPayable,
      is_ready: isPayable && chosenPayment(cart) !== null,
      price_parts: partsOfSales(sales),
    },
    payment_methods: await listPaymentMethods(container, cart),
    groups: groups.map((group) => ({
      ...toGroup(group, options, { problems: itemProblems, campaigns, lang: choices.lang }),
      price_parts: partsOfSales(sales.filter((sale) => sale.cooperative_id === group.cooperative.id)),
    })),
    problems,
  }
}

export type CartSummary = Awaited<ReturnType<typeof summarizeCart>>

const productsOf = ({ items }: CheckoutCart) => items.flatMap(({ product_id }) => product_id ?? [])

function readTotals(cart: CheckoutCart) {
  return {
    id: cart.id,
    completed_at: null,
    locale: cart.locale ?? null,
    currency_code: cart.currency_code,
    country_code: cart.shipping_address?.country_code ?? MARKET.country_code,
    subtotal: cart.item_total,
    shipping_total: cart.shipping_total,
    tax_total: cart.tax_total,
    discount_total: cart.discount_total,
    total: cart.total,
    item_count: cart.items.reduce((sum, { quantity }) => sum + quantity, 0),
    metadata: cart.metadata ?? null,
  }
}

function readCheckout({ email, shipping_address: address, ...cart }: CheckoutCart) {
  return {
    email: email ?? null,
    contact: hasContact(address)
      ? { name: address?.first_name ?? "", phone: address?.phone ?? "", email: email ?? null }
      : null,
    shipping_address: hasAddress(address)
      ? {
          name: address?.first_name || null,
          phone: address?.phone || null,
          province: address?.province ?? "",
          commune: address?.city ?? "",
          address_1: address?.address_1 ?? "",
          postal_code: address?.postal_code || null,
          country_code: address?.country_code ?? null,
          note: address?.metadata?.note ?? null,
        }
      : null,
    payment: chosenPayment(cart),
  }
}

function listProblems(
  cart: CheckoutCart,
  groups: CartGroup[],
  itemProblems: ReadonlyMap<string, ItemProblem>,
): CartProblem[] {
  const ofItems = cart.items.flatMap((item): CartProblem[] => {
    const code = itemProblems.get(item.id)
    const cooperative_id = cooperativeOf(item)?.id
    return code ? [{ code, item_id: item.id, ...(cooperative_id ? { cooperative_id } : {}) }] : []
  })
  const ofDeliveries = groups
    .filter((group) => group.needs_delivery && !group.method)
    .map((group): CartProblem => ({ code: "delivery_missing", cooperative_id: group.cooperative.id }))
  return [...ofItems, ...ofDeliveries]
}

/** Whether only the payment is left to choose. */
function canBePaid(cart: CheckoutCart, groups: CartGroup[], problems: CartProblem[]): boolean {
  const isSent = groups.some(({ method }) => method?.data?.kind === "delivery")
  const address = cart.shipping_address
  const isReachable = hasContact(address) && (!isSent || hasAddress(address))
  return cart.items.length > 0 && !problems.length && isReachable
}

/** What a line is shown with, beside itself. */
type LineFacts = { problems: ReadonlyMap<string, ItemProblem>; campaigns: Campaigns }

function toGroup(
  group: CartGroup,
  options: DeliveryOption[],
  { problems, campaigns, lang }: LineFacts & { lang: Language },
) {
  const { id, handle, name, province_id } = group.cooperative
  const subtotal = group.items.reduce((sum, { total }) => sum + total, 0)
  const shipping_total = group.needs_delivery ? (group.method?.total ?? 0) : 0
  return {
    cooperative: { id, handle, name: languageTexts(name), province: province_id },
    items: group.items.map((item) => toItem(item, { problems, campaigns })),
    needs_delivery: group.needs_delivery,
    delivery_options: options
      .filter(({ cooperative_id }) => cooperative_id === id)
      .map(({ id, kind, amount, fair }) => ({
        id,
        kind,
        name: fair ? STAND_PICKUP_NAMES[lang] : OPTION_NAMES[kind][lang],
        amount,
        at_fair: fair !== null,
        stand: fair?.number ?? null,
        edition_handle: fair?.edition_handle ?? null,
      })),
    chosen_option_id: group.needs_delivery ? (group.method?.shipping_option_id ?? null) : null,
    subtotal,
    shipping_total,
    total: subtotal + shipping_total,
  }
}

function toItem(item: CheckoutItem, { problems, campaigns }: LineFacts) {
  const problem = problems.get(item.id)
  return {
    id: item.id,
    variant_id: item.variant_id,
    product_id: item.product_id,
    product_handle: item.product_handle,
    title: item.variant?.product?.title ?? item.title,
    variant_title: item.variant?.title ?? item.variant_title ?? null,
    thumbnail: item.thumbnail ?? null,
    quantity: item.quantity,
    unit_price: item.unit_price,
    total: item.total,
    ...campaignLine(item, campaigns),
    max_quantity: unitsLeft(item),
    is_service: !item.requires_shipping,
    ...(problem ? { problem } : {}),
  }
}
