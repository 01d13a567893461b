import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { readCategoryTree, type CategoryEntry } from "../catalogue/read-category-tree"
import { languageTexts } from "../languages/language-text"
import { allLabels, leafFacts } from "./leaf"
import { readLeafVat, type LeafVat } from "./leaf-vat"

const Province = z.object({ id: z.string(), names: z.unknown(), position: z.number() })

/** Where a leaf's first drawn picture lies. */
export function illustrationOf(leaf: string): string {
  return `/media/illustrations/${leaf}-1-640.webp`
}

function leafOption({ slug, parent, name }: CategoryEntry, vat: LeafVat) {
  const facts = leafFacts(slug)
  if (!facts) return []
  return [
    {
      slug,
      kind: facts.kind,
      name,
      parent,
      suggested_titles: facts.titles,
      unit: facts.unit,
      vat_rate: vat.percentOf(slug),
      labels: facts.labels.map(({ code }) => code),
      illustration: illustrationOf(slug),
    },
  ]
}

async function readProvinces(container: MedusaContainer) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "province",
    fields: ["id", "names", "position"],
  })
  const provinces = z.array(Province).parse(data)
  provinces.sort((a, b) => a.position - b.position)
  return provinces.map(({ id, names }) => ({ slug: id, name: languageTexts(names) }))
}

/** Everything a listing is chosen from: kinds of goods and services, families, labels, provinces. */
export async function readListingOptions(container: MedusaContainer) {
  const [tree, vat, provinces] = await Promise.all([
    readCategoryTree(container),
    readLeafVat(container),
    readProvinces(container),
  ])
  return {
    leaves: tree.flatMap((entry) => leafOption(entry, vat)),
    families: tree
      .filter(({ slug }) => !leafFacts(slug))
      .map(({ slug, parent, name }) => ({ slug, parent, name })),
    labels: allLabels(),
    provinces,
  }
}
