import type { GraphQuery } from "@twiza/plugin-province/options"
import { readProductsOfEdition } from "../../fairs/fairs-of-products"
import { campaignProductIds, editionIdOf, eventIds, subjectIds } from "./event-ids"
import { graphIds } from "./graph-ids"

/** Finds the products whose search document an event changes. */
type FindProducts = (query: GraphQuery, data: unknown) => Promise<string[]>

const CHANGES = ["created", "updated", "deleted", "restored"]
const LINKED = ["attached", "detached"]
const named = (object: string, actions: readonly string[]) => actions.map((action) => `${object}.${action}`)

const itself: FindProducts = async (_query, data) => eventIds(data)

/** The products at these paths of the rows the event names. */
const through =
  (entity: string, ...paths: string[]): FindProducts =>
  (query, data) =>
    graphIds(query, entity, eventIds(data), paths)

const ofSubject: FindProducts = (query, data) =>
  graphIds(query, "cooperative", subjectIds(data), ["products.id"])

const ofInventoryOf =
  (entity: string): FindProducts =>
  async (query, data) => {
    const items = await graphIds(query, entity, eventIds(data), ["inventory_item_id"])
    return graphIds(query, "inventory_item", items, ["variants.product_id"])
  }

const ofPrices =
  (entity: string, path: string): FindProducts =>
  async (query, data) => {
    const sets = await graphIds(query, entity, eventIds(data), [path])
    return graphIds(query, "price_set", sets, ["variant.product_id"])
  }

/** A translation names what it translates; ids of other things match no product. */
const ofTranslation = through("translation", "reference_id")

const inCategories = through(
  "product_category",
  "products.id",
  "category_children.products.id",
  "category_children.category_children.products.id",
)

/** Whose goods a fair has, or had until now. */
const ofExhibitors: FindProducts = async (query, data) => readProductsOfEdition(query, editionIdOf(data))

const ofCampaign: FindProducts = async (_query, data) => campaignProductIds(data)

const SOURCES: [events: string[], find: FindProducts][] = [
  [named("product", CHANGES), itself],
  [["product_origin.changed"], itself],
  [named("product-variant", CHANGES), through("variant", "product_id")],
  [named("product-category", ["updated", "deleted"]), inCategories],
  [named("translation", CHANGES), ofTranslation],
  [named("inventory.inventory-level", CHANGES), ofInventoryOf("inventory_level")],
  [named("inventory.reservation-item", CHANGES), ofInventoryOf("reservation_item")],
  [named("pricing.price", CHANGES), ofPrices("price", "price_set_id")],
  [named("pricing.price-list", CHANGES), ofPrices("price_list", "prices.price_set_id")],
  [
    ["updated", "verified", "suspended", "reopened", "closed"].map((action) => `cooperative.${action}`),
    through("cooperative", "products.id"),
  ],
  [["priority_credential.changed"], ofSubject],
  [["fair.exhibitors_changed", "fair.phase_changed"], ofExhibitors],
  [["fair.campaign_changed"], ofCampaign],
  [named("LinkProductProductCooperativeCooperative", LINKED), through("product_cooperative", "product_id")],
]

const FINDERS = new Map(SOURCES.flatMap(([events, find]) => events.map((event) => [event, find] as const)))

/** Every event after which some product's search document may be another. */
export const PRODUCT_EVENTS: string[] = [...FINDERS.keys()]

/** The products an event of `PRODUCT_EVENTS` concerns, in a number of queries that does not grow with them. */
export async function findAffectedProducts(
  query: GraphQuery,
  event: { name: string; data: unknown },
): Promise<string[]> {
  return (await FINDERS.get(event.name)?.(query, event.data)) ?? []
}
