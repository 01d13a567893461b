import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { newProductSchema } from "../../../src/api/cooperative/products/validators"
import { listingService } from "../../../src/listing/listing-extras"
import { listProduct } from "../../../src/workflows/listing"
import { tillService } from "../../../src/fairs/till/till-service"
import { quoteService } from "../../../src/workflows/quote-request/ask-for-quote"
import { buildExhibitor, buildFairEdition } from "../../builders"
import { buildTaxonomy } from "../cooperative/listing-scene"
import { COOPERATIVE_ORDER_MODULE } from "../../../src/modules/cooperative-order"
import type { CooperativeOrderModuleService } from "../../../src/modules/cooperative-order/service"
import { INVOICE_MODULE } from "../../../src/modules/invoice"
import type { InvoiceModuleService } from "../../../src/modules/invoice/service"
import { PAYOUT_MODULE } from "../../../src/modules/payout"
import type { PayoutModuleService } from "../../../src/modules/payout/service"
import { inviteMember } from "../../../src/membership/invite-member"
import { refundService } from "../../../src/refunds/refund-service"
import { SYSTEM_ACTOR } from "../../../src/modules/cooperative/actor"
import { addDocument } from "../../../src/review/add-document"

/** What a cooperative has and nobody else may reach. */
export type Belonging =
  | "cooperative"
  | "cooperative_member"
  | "cooperative_document"
  | "cooperative_invitation"
  | "cooperative_order"
  | "cooperative_order_return"
  | "shopper_refund"
  | "product"
  | "spare_product"
  | "photo"
  | "spare_photo"
  | "quote_request"
  | "payout_line"
  | "invoice"
  | "fair_edition"
  | "till_sale"
  | "variant"
  | "line_item"
  | "stock_location"
  | "shipping_profile"

/** One id of each thing. */
export type Belongings = Record<Belonging, string>

type Row = {
  id: string
  members: { id: string }[]
  products: { id: string; variants: { id: string }[] }[]
  stock_location: { id: string }
  shipping_profile: { id: string }
}

/** Builds a return of the order, as if its goods had been delivered. */
async function buildReturn(container: MedusaContainer, order: { id: string; item_ids: string[] }) {
  const service = container.resolve<CooperativeOrderModuleService>(COOPERATIVE_ORDER_MODULE)
  const row = await service.createCooperativeOrderReturns({
    cooperative_order_id: order.id,
    items: { items: [{ line_id: order.item_ids[0], quantity: 1 }] },
    reason: "changed_mind",
    requested_at: new Date(),
  })
  return row.id
}

/** Builds a refund of the order that its shopper waits for. */
async function buildRefund(
  container: MedusaContainer,
  order: { id: string; order_id: string },
  cooperative_id: string,
) {
  const { id } = await refundService(container).createShopperRefunds({
    ...{ order_id: order.order_id, cooperative_order_id: order.id, cooperative_id, centimes: 100 },
    ...{ source_key: `return:${order.id}`, currency_code: "mad", method: "cash" as const },
    due_by: new Date("2099-01-01"),
  })
  return id
}

/** Builds a paper with its private file. */
async function buildDocument(container: MedusaContainer, cooperativeId: string): Promise<string> {
  const { id } = await addDocument(container, {
    cooperativeId,
    kind: "registration",
    filename: "registre.pdf",
    content: Buffer.from("%PDF-1.7"),
    mime_type: "application/pdf",
    extension: "pdf",
    actor: SYSTEM_ACTOR,
  })
  return id
}

/** Builds a link nobody has used. */
async function buildInvitation(container: MedusaContainer, cooperativeId: string): Promise<string> {
  const actor = { type: "system" as const, id: "test" }
  return (await inviteMember(container, { cooperativeId, role: "seller", lang: "ar", actor })).id
}

/** Builds what the cooperative lists its goods with: photographs, a product nobody ordered, a request for a quote. */
async function buildListings(container: MedusaContainer, cooperative_id: string, product_id: string) {
  await buildTaxonomy(container)
  const photos = await listingService(container).createListingPictures(
    [0, 1].map(() => ({ cooperative_id, status: "ready" as const, variants: { files: [] } })),
  )
  const spare = newProductSchema.parse({ kind: "good", category: "olive-oil", price: 10 })
  const quote = await quoteService(container).createQuoteRequests({
    number: `Q-${cooperative_id}`,
    ...{ product_id, cooperative_id, product_title: "Traiteur", name: "Amina", lang: "fr" as const },
    ...{ phone: "+212612345678", message: "Pour 80 personnes" },
  })
  return {
    photo: photos[0]!.id,
    spare_photo: photos[1]!.id,
    spare_product: await listProduct(container, cooperative_id, spare),
    quote_request: quote.id,
  }
}

/** Builds a payout that is on its way to the cooperative's bank. */
async function buildPayout(container: MedusaContainer, cooperative_id: string): Promise<string> {
  const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE)
  const at = new Date()
  const batch = await service.createPayoutBatches({
    status: "exported",
    proposed_by: "user_1",
    proposed_at: at,
  })
  const line = await service.createPayoutLines({
    ...{ batch_id: batch.id, cooperative_id, name: "Coopérative", status: "sent" as const, sent_at: at },
    ...{ proposed_centimes: 10_000, centimes: 10_000 },
  })
  return line.id
}

/** Builds an invoice of the order. */
async function buildInvoice(container: MedusaContainer, cooperative_id: string, part: string) {
  const place = { address: null, commune: null, province: {} }
  const seller = { legal_form: null, registry_number: null, ice: null, phone: null, email: null }
  const { id } = await container.resolve<InvoiceModuleService>(INVOICE_MODULE).issue({
    ...{ kind: "invoice", source_key: `invoice:${part}`, cooperative_id, cooperative_order_id: part },
    issued_at: new Date(),
    content: {
      seller: { ...seller, ...place, name: { fr: "Coopérative" } },
      buyer: { ...place, name: "Amina", postal_code: null },
      ...{ part_number: "1043-1", ordered_at: new Date(), payment: "cash_on_delivery", currency_code: "mad" },
      ...{ lines: [], vat: [], totals: { net: 0, vat: 0, total: 0, discount: 0 }, credits: null },
    },
  })
  return id
}

/** Builds a fair at which the cooperative has a stand, and nobody else, and a sale that was undone there. */
async function buildStand(container: MedusaContainer, cooperative_id: string) {
  const edition_id = await buildFairEdition(container, `fair-${cooperative_id.slice(-8).toLowerCase()}`)
  await buildExhibitor(container, edition_id, cooperative_id, "A1")
  const sale = await tillService(container).createTillSales({
    ...{ cooperative_id, edition_id, sale_key: `sale-${cooperative_id}`, device_id: "phone-one" },
    ...{ sequence: 1, lines: { lines: [] }, total_centimes: 100, cash_centimes: null, member_id: "test" },
    ...{ phone_sold_at: new Date(), sold_at: new Date(), status: "voided" as const },
  })
  return { fair_edition: edition_id, till_sale: sale.id }
}

/** Reads one of each thing the cooperative has; fails when the scene gave it none. */
export async function readBelongings(container: MedusaContainer, cooperativeId: string): Promise<Belongings> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = [
    "id",
    "members.id",
    "products.id",
    "products.variants.id",
    "stock_location.id",
    "shipping_profile.id",
  ]
  const cooperatives = await query.graph({ entity: "cooperative", fields, filters: { id: cooperativeId } })
  const orders = await query.graph({
    entity: "cooperative_order",
    fields: ["id", "order_id", "item_ids"],
    filters: { cooperative_id: cooperativeId },
  })
  const row = cooperatives.data[0] as unknown as Row
  const order = orders.data[0] as unknown as { id: string; order_id: string; item_ids: string[] }
  return {
    cooperative: row.id,
    cooperative_member: row.members[0]!.id,
    cooperative_document: await buildDocument(container, row.id),
    cooperative_invitation: await buildInvitation(container, row.id),
    cooperative_order: order.id,
    cooperative_order_return: await buildReturn(container, order),
    shopper_refund: await buildRefund(container, order, row.id),
    product: row.products[0]!.id,
    ...(await buildListings(container, row.id, row.products[0]!.id)),
    payout_line: await buildPayout(container, row.id),
    invoice: await buildInvoice(container, row.id, order.id),
    ...(await buildStand(container, row.id)),
    variant: row.products[0]!.variants[0]!.id,
    line_item: order.item_ids[0]!,
    stock_location: row.stock_location.id,
    shipping_profile: row.shipping_profile.id,
  }
}
