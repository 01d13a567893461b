import type { Reference, DemoMarket } from "./seed"
import type { Leaf, Template } from "./schemas/products"
import type { SeedFault } from "./seed-refusal"

type Note = (fault: SeedFault) => void

/** A leaf with the file it is written in and its place there. */
export type LocatedLeaf = Leaf & { file: string; at: string; family: string }

function checkLeaves(leaves: LocatedLeaf[], { taxonomy }: Reference, note: Note): void {
  const parentOf = new Map(taxonomy.leaves.map(({ slug, parent }) => [slug, parent]))
  const seen = new Set<string>()
  for (const { leaf, family, file, at } of leaves) {
    const fault = (reason: string) => note({ file, at: `${at}.leaf`, reason })
    if (!parentOf.has(leaf)) fault(`"${leaf}" is not a leaf of the taxonomy`)
    else if (parentOf.get(leaf) !== family) fault(`"${leaf}" belongs to the family ${parentOf.get(leaf)}`)
    if (seen.has(leaf)) fault(`"${leaf}" is there twice`)
    seen.add(leaf)
  }
}

function checkTemplate(
  leaf: LocatedLeaf,
  template: Template,
  at: string,
  market: DemoMarket,
  note: Note,
): void {
  const fault = (key: string, reason: string) => note({ file: leaf.file, at: `${at}.${key}`, reason })
  const { values } = market.options
  const unknown = template.variants.find(({ value }) => !values[value])
  if (unknown) return fault("variants", `"${unknown.value}" is not in options.json`)
  const options = new Set(template.variants.map(({ value }) => values[value]?.option))
  if (options.size > 1) fault("variants", `values of several options: ${[...options].join(", ")}`)
}

function checkTemplates(market: DemoMarket, note: Note): void {
  const provinces = new Set(market.places.map(({ slug }) => slug))
  for (const leaf of market.leaves) {
    leaf.templates.forEach((template, index) => {
      const at = `${leaf.at}.templates[${index}]`
      checkTemplate(leaf, template, at, market, note)
      const named = [...(template.only ?? []), ...(template.except ?? [])]
      const unknown = named.find((province) => !provinces.has(province))
      if (unknown) note({ file: leaf.file, at, reason: `"${unknown}" is not a province` })
    })
  }
}

function checkCooperatives(market: DemoMarket, { taxonomy }: Reference, note: Note): void {
  const regionOf = new Map(market.places.map(({ slug, region }) => [slug, region]))
  const familyOf = new Map(taxonomy.leaves.map(({ slug, parent }) => [slug, parent]))
  const written = new Set(market.leaves.map(({ leaf }) => leaf))
  market.cooperatives.forEach(({ province, region, activities }, index) => {
    const fault = (key: string, reason: string) =>
      note({ file: "data/demo-cooperatives.json", at: `cooperatives[${index}].${key}`, reason })
    if (regionOf.get(province) !== region) fault("province", `"${province}" is not a province of ${region}`)
    const unknown = activities.find((activity) => !written.has(activity))
    if (unknown) fault("activities", `no product is written for "${unknown}"`)
    const family = familyOf.get(activities[0] ?? "")
    if (family && !market.stories.work[family])
      fault("activities[0]", `stories.json has no work for "${family}"`)
  })
}

/** What one file of the demo market says of another: what no schema of a single file can see. */
export function checkDemoMarket(market: DemoMarket, reference: Reference): SeedFault[] {
  const faults: SeedFault[] = []
  const note: Note = (fault) => void faults.push(fault)
  checkLeaves(market.leaves, reference, note)
  checkTemplates(market, note)
  checkCooperatives(market, reference, note)
  return faults
}
