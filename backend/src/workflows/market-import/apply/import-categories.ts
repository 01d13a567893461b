import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createProductCategoriesWorkflow, updateProductCategoriesWorkflow } from "@medusajs/medusa/core-flows"
import { z } from "@medusajs/framework/zod"
import type { Taxonomy, TaxonomyLeaf } from "../seed/schemas/taxonomy"
import { contentHash, SEED_HASH } from "./content-hash"
import { importTranslations, type WantedTranslation } from "./import-translations"
import { tally, type Tally } from "./tally"

type Wanted = {
  slug: string
  parent: string | null
  name: TaxonomyLeaf["name"]
  zgh: string | undefined
  facts: object
}

const Stored = z.object({
  id: z.string(),
  handle: z.string(),
  metadata: z.record(z.string(), z.unknown()).nullable(),
})
type Stored = z.infer<typeof Stored>

/** Nodes, then leaves, each after its parent. A leaf's first Tamazight keyword is what it is called. */
function wantedCategories({ nodes, leaves }: Taxonomy): Wanted[] {
  return [
    ...nodes.map(({ slug, parent, name }) => ({ slug, parent, name, zgh: undefined, facts: {} })),
    ...leaves.map(({ slug, parent, name, keywords, tier }) => ({
      slug,
      parent,
      name,
      zgh: keywords.zgh[0],
      facts: { keywords, tier },
    })),
  ]
}

async function readStored(container: MedusaContainer, handles: string[]): Promise<Map<string, Stored>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_category",
    fields: ["id", "handle", "metadata"],
    filters: { handle: handles },
  })
  return new Map(
    z
      .array(Stored)
      .parse(data)
      .map((stored) => [stored.handle, stored]),
  )
}

const metadataOf = (wanted: Wanted) => ({ ...wanted.facts, [SEED_HASH]: contentHash(wanted) })

/** Siblings are created together, so that they rank in the order of the file. */
async function createMissing(
  container: MedusaContainer,
  wanted: Wanted[],
  idOf: Map<string, string>,
): Promise<number> {
  const missing = wanted.filter(({ slug }) => !idOf.has(slug))
  for (const parent of new Set(missing.map((one) => one.parent))) {
    const siblings = missing.filter((one) => one.parent === parent)
    const { result } = await createProductCategoriesWorkflow(container).run({
      input: {
        product_categories: siblings.map((one) => ({
          name: one.name.fr,
          handle: one.slug,
          is_active: true,
          parent_category_id: parent ? (idOf.get(parent) ?? null) : null,
          metadata: metadataOf(one),
        })),
      },
    })
    for (const { handle, id } of result) idOf.set(handle, id)
  }
  return missing.length
}

async function updateChanged(container: MedusaContainer, wanted: Wanted[], stored: Map<string, Stored>) {
  const changed = wanted.filter((one) => {
    const before = stored.get(one.slug)
    return before && before.metadata?.[SEED_HASH] !== contentHash(one)
  })
  for (const one of changed) {
    await updateProductCategoriesWorkflow(container).run({
      input: {
        selector: { id: stored.get(one.slug)?.id ?? "" },
        update: { name: one.name.fr, metadata: metadataOf(one) },
      },
    })
  }
  return changed.length
}

function translationsOf(wanted: Wanted[], idOf: Map<string, string>): WantedTranslation[] {
  return wanted.flatMap(({ slug, name: { ar, en }, zgh }) =>
    Object.entries({ ar, en, ...(zgh && { zgh }) }).map(([locale, name]) => ({
      reference: "product_category",
      reference_id: idOf.get(slug) ?? "",
      locale_code: z.enum(["ar", "en", "zgh"]).parse(locale),
      translations: { name },
    })),
  )
}

/**
 * Makes the taxonomy the store's product categories, named in every language; `handle` is the slug. Nothing is ever
 * removed. Answers the category ids by slug.
 */
export async function importCategories(
  container: MedusaContainer,
  taxonomy: Taxonomy,
): Promise<{ categories: Tally; texts: Tally; idOf: Map<string, string> }> {
  const wanted = wantedCategories(taxonomy)
  const stored = await readStored(
    container,
    wanted.map(({ slug }) => slug),
  )
  const idOf = new Map([...stored].map(([slug, { id }]) => [slug, id]))
  const created = await createMissing(container, wanted, idOf)
  const updated = await updateChanged(container, wanted, stored)
  const texts = await importTranslations(container, translationsOf(wanted, idOf))
  return { categories: tally(wanted.length, created, updated), texts, idOf }
}
