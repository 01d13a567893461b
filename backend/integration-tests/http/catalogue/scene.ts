import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createInventoryLevelsWorkflow,
  createProductCategoriesWorkflow,
  createProductsWorkflow,
  createTaxRatesWorkflow,
  createTaxRegionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { COOPERATIVE_MODULE } from "../../../src/modules/cooperative"
import type { Market } from "../../builders"

export type Categories = { handicraft: string; carpets: string; azilal: string }

/** Artisanat > Tapis > Tapis d'Azilal, named in Arabic too. */
export async function buildCategories(container: MedusaContainer): Promise<Categories> {
  const create = async (name: string, handle: string, parent?: string) => {
    const category = { name, handle, is_active: true, ...(parent ? { parent_category_id: parent } : {}) }
    const { result } = await createProductCategoriesWorkflow(container).run({
      input: { product_categories: [category] },
    })
    return result[0]!.id
  }
  const handicraft = await create("Artisanat", "handicraft")
  const carpets = await create("Tapis", "carpets", handicraft)
  const azilal = await create("Tapis d'Azilal", "carpet-azilal", carpets)
  await translate(container, "product_category", carpets, "ar", { name: "زرابي" })
  return { handicraft, carpets, azilal }
}

/** Gives an entity's texts in one more language. */
export async function translate(
  container: MedusaContainer,
  reference: string,
  reference_id: string,
  locale_code: string,
  translations: Record<string, string>,
): Promise<void> {
  await container
    .resolve(Modules.TRANSLATION)
    .createTranslations([{ reference, reference_id, locale_code, translations }])
}

/** VAT of 20 % for everything sold in Morocco. */
export async function buildVat(container: MedusaContainer): Promise<void> {
  const regions = await createTaxRegionsWorkflow(container).run({
    input: [{ country_code: "ma", provider_id: "tp_system" }],
  })
  await createTaxRatesWorkflow(container).run({
    input: [
      {
        tax_region_id: regions.result[0]!.id,
        name: "TVA 20 %",
        code: "standard",
        rate: 20,
        is_default: true,
      },
    ],
  })
}

type Carpet = { handle: string; sizes: { size: string; price: number; stock: number }[] }

/** A carpet in several sizes, stocked in one place of the market's sales channel. */
export async function buildCarpet(
  container: MedusaContainer,
  market: Market,
  cooperativeId: string,
  categoryId: string,
  { handle, sizes }: Carpet,
): Promise<{ id: string; handle: string }> {
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title: "Tapis noué",
          description: "Laine vive, noué à la main.",
          handle,
          status: "published",
          category_ids: [categoryId],
          images: [{ url: `/media/illustrations/${handle}-1-640.webp` }],
          metadata: { illustration: true, labels: [{ type: "IGP", name: "Azilal" }] },
          sales_channels: [{ id: market.sales_channel_id }],
          options: [{ title: "Taille", values: sizes.map(({ size }) => size) }],
          variants: sizes.map(({ size, price }) => ({
            title: size,
            weight: 4000,
            manage_inventory: true,
            options: { Taille: size },
            prices: [{ currency_code: "mad", amount: price }],
          })),
        },
      ],
    },
  })
  const product = result[0]!
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.PRODUCT]: { product_id: product.id },
    [COOPERATIVE_MODULE]: { cooperative_id: cooperativeId },
  })
  await stock(container, cooperativeId, product.id, sizes)
  return { id: product.id, handle }
}

async function stock(
  container: MedusaContainer,
  cooperativeId: string,
  productId: string,
  sizes: Carpet["sizes"],
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const places = await query.graph({
    entity: "cooperative",
    fields: ["stock_location.id"],
    filters: { id: cooperativeId },
  })
  const variants = await query.graph({
    entity: "variant",
    fields: ["title", "inventory_items.inventory_item_id"],
    filters: { product_id: productId },
  })
  const location_id: string = places.data[0]!.stock_location!.id
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: variants.data.map(({ title, inventory_items }) => ({
        inventory_item_id: inventory_items![0]!.inventory_item_id,
        location_id,
        stocked_quantity: sizes.find(({ size }) => size === title)?.stock ?? 0,
      })),
    },
  })
}
