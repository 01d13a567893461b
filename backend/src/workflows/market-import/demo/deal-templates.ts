import type { DemoCooperative } from "../seed/schemas/cooperatives"
import type { Leaf, Template } from "../seed/schemas/products"

/** One product to be: a template of the leaf, made by a cooperative. `makers` is how many make the same. */
export type Dealt = { cooperative: DemoCooperative; template: Template; turn: number; makers: number }

/** How many products a cooperative has of each of its activities, by how many activities it has. */
const PRODUCTS_BY_ACTIVITIES: Record<number, number> = { 1: 8, 2: 4 }
const PRODUCTS_BY_MORE_ACTIVITIES = 3

type Hand = { cooperative: DemoCooperative; templates: Template[] }

function isMadeIn({ only, except }: Template, province: string): boolean {
  return (only?.includes(province) ?? true) && !except?.includes(province)
}

/** What is made only in the maker's province first, then the others from a place that moves on with every maker. */
function handOf(leaf: Leaf, cooperative: DemoCooperative, turn: number): Hand {
  const size = PRODUCTS_BY_ACTIVITIES[cooperative.activities.length] ?? PRODUCTS_BY_MORE_ACTIVITIES
  const possible = leaf.templates.filter((template) => isMadeIn(template, cooperative.province))
  const local = possible.filter(({ only }) => only)
  const common = possible.filter(({ only }) => !only)
  const start = common.length ? (turn * size) % common.length : 0
  const templates = [...local, ...common.slice(start), ...common.slice(0, start)].slice(0, size)
  return { cooperative, templates }
}

/** What nobody got goes to whoever may make it and has least: nothing that was written is left out. */
function dealRest(leaf: Leaf, hands: Hand[]): void {
  const dealt = new Set(hands.flatMap(({ templates }) => templates))
  for (const template of leaf.templates.filter((one) => !dealt.has(one))) {
    const [taker] = hands
      .filter(({ cooperative }) => isMadeIn(template, cooperative.province))
      .sort((a, b) => a.templates.length - b.templates.length)
    taker?.templates.push(template)
  }
}

/** Deals the products written for a leaf to the cooperatives that make it: always the same way. */
export function dealTemplates(leaf: Leaf, cooperatives: DemoCooperative[]): Dealt[] {
  const makers = cooperatives
    .filter(({ activities }) => activities.includes(leaf.leaf))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
  const hands = makers.map((cooperative, turn) => handOf(leaf, cooperative, turn))
  dealRest(leaf, hands)
  const makersOf = (template: Template) =>
    hands.filter(({ templates }) => templates.includes(template)).length
  return hands.flatMap(({ cooperative, templates }, turn) =>
    templates.map((template) => ({ cooperative, template, turn, makers: makersOf(template) })),
  )
}
