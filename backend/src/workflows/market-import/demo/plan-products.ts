import type { Label, Leaf, Template } from "../seed/schemas/products"
import type { DemoMarket } from "../seed/seed"
import { dealTemplates, type Dealt } from "./deal-templates"
import { describeProduct, titleProduct, type ProductTexts } from "./product-texts"
import { planVariants, type PlannedVariant } from "./plan-variants"

/** One product of the demo market, as it shall be. */
export type PlannedProduct = {
  handle: string
  cooperative: string
  leaf: string
  kind: Leaf["kind"]
  titles: ProductTexts & { zgh?: string | undefined }
  descriptions: ProductTexts
  labels: Pick<Label, "type" | "name">[]
  unit: Template["unit"]
  /** Which of the leaf's pictures, from 1; null where none is drawn. */
  picture: number | null
  option: string
  variants: PlannedVariant[]
}

const handleOf = (leaf: Leaf, { template, cooperative }: Dealt): string =>
  `${leaf.leaf}-${template.key}-${cooperative.slug.replace(/^demo-/, "")}`

function labelsOf(leaf: Leaf, { template, cooperative }: Dealt): PlannedProduct["labels"] {
  if (!template.labelled) return []
  const held = (leaf.labels ?? []).filter(({ provinces }) => provinces.includes(cooperative.province))
  return held.map(({ type, name }) => ({ type, name }))
}

function pictureOf(leaf: Leaf, { template, turn }: Dealt, pictures: number): number | null {
  if (!pictures) return null
  return 1 + ((leaf.templates.indexOf(template) + turn) % pictures)
}

function planProduct(leaf: Leaf, dealt: Dealt, market: DemoMarket): PlannedProduct {
  const { template, cooperative } = dealt
  const handle = handleOf(leaf, dealt)
  return {
    handle,
    cooperative: cooperative.slug,
    leaf: leaf.leaf,
    kind: leaf.kind,
    titles: { ...titleProduct(dealt, market), ...(leaf.title_zgh && { zgh: leaf.title_zgh }) },
    descriptions: describeProduct(leaf, dealt, market),
    labels: labelsOf(leaf, dealt),
    unit: template.unit,
    picture: pictureOf(leaf, dealt, market.illustrations[leaf.leaf] ?? 0),
    option: market.options.values[template.variants[0]?.value ?? ""]?.option ?? "",
    variants: planVariants({ handle, leaf, dealt, options: market.options }),
  }
}

/** Every product of the demo market, from what was written for the leaves. The same seed gives the same products. */
export function planProducts(market: DemoMarket): PlannedProduct[] {
  return market.leaves.flatMap((leaf) =>
    dealTemplates(leaf, market.cooperatives).map((dealt) => planProduct(leaf, dealt, market)),
  )
}
