import { LEAF_FACTS } from "./leaf-facts"

export type ListingKind = "good" | "service"

/** A quality label a leaf's products may carry: `code` is ours, `type` and `name` are what the public reads. */
export type LabelFacts = { code: string; type: string; name: string }

/** What is known of a leaf of the taxonomy before anybody lists a product in it. */
export type LeafFacts = {
  kind: ListingKind
  /** What the price of a service is usually counted by; null for goods. */
  unit: string | null
  titles: { ar: string; fr: string; en: string }[]
  labels: LabelFacts[]
}

/** The facts of a leaf, or undefined for a slug that is none. */
export function leafFacts(slug: string): LeafFacts | undefined {
  return Object.keys(LEAF_FACTS).includes(slug) ? LEAF_FACTS[slug] : undefined
}

/** The label of a code among those a leaf's products may carry. */
export function labelOfLeaf(slug: string, code: string): LabelFacts | undefined {
  return leafFacts(slug)?.labels.find((label) => label.code === code)
}

/** Every label there is, with the leaves that may carry it. */
export function allLabels(): (LabelFacts & { leaves: string[] })[] {
  const labels = new Map<string, LabelFacts & { leaves: string[] }>()
  for (const [slug, facts] of Object.entries(LEAF_FACTS)) {
    for (const label of facts.labels) {
      const known = labels.get(label.code) ?? { ...label, leaves: [] }
      known.leaves.push(slug)
      labels.set(label.code, known)
    }
  }
  return [...labels.values()]
}
