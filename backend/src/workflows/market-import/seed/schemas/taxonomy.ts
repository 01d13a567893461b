import { z } from "@medusajs/framework/zod"
import { Slug, textsUpTo } from "./texts"

const Names = textsUpTo(80)
const Keywords = z.object({
  ar: z.array(z.string()).default([]),
  darija_latn: z.array(z.string()).default([]),
  fr: z.array(z.string()).default([]),
  en: z.array(z.string()).default([]),
  zgh: z.array(z.string()).default([]),
})

const TaxonomyNode = z.object({ slug: Slug, parent: Slug.nullable(), name: Names })

const TaxonomyLeaf = z.object({
  slug: Slug,
  parent: Slug,
  name: Names,
  provinces: z.array(Slug),
  keywords: Keywords,
  /** 1 is shown in navigation and filters, 2 is found by searching. */
  tier: z.union([z.literal(1), z.literal(2)]),
})

/** `product-taxonomy.json`: parents come before their children, no slug twice. */
export const Taxonomy = z
  .object({ nodes: z.array(TaxonomyNode).min(1), leaves: z.array(TaxonomyLeaf).min(1) })
  .superRefine(({ nodes, leaves }, context) => {
    const known = new Set<string>()
    const entries = [
      ...nodes.map((entry, index) => ({ entry, path: ["nodes", index] })),
      ...leaves.map((entry, index) => ({ entry, path: ["leaves", index] })),
    ]
    for (const { entry, path } of entries) {
      const issue = (key: string, message: string) =>
        context.addIssue({ code: "custom", path: [...path, key], message })
      if (known.has(entry.slug)) issue("slug", `"${entry.slug}" is there twice`)
      if (entry.parent && !known.has(entry.parent))
        issue("parent", `"${entry.parent}" does not come before it`)
      known.add(entry.slug)
    }
  })

export type Taxonomy = z.infer<typeof Taxonomy>
export type TaxonomyLeaf = z.infer<typeof TaxonomyLeaf>
