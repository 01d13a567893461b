import type { CooperativeFacts, ProductFacts } from "./facts"
import type { Condition, CredentialKind } from "./rule-version"

/** One reason: a code the screen translates, its numbers and codes, and whether the condition held. */
export type Reason = {
  tier: number
  code: Condition["condition"] | "every_cooperative"
  met: boolean
  params: Record<string, string | number | string[] | null>
}

type Check = Pick<Reason, "met" | "params">

function validKinds({ credentials, as_of }: CooperativeFacts): CredentialKind[] {
  const now = Date.parse(as_of)
  return credentials
    .filter(({ valid_until }) => valid_until === null || Date.parse(valid_until) > now)
    .map(({ kind }) => kind)
}

function checkCredential(kinds: readonly CredentialKind[], cooperative: CooperativeFacts): Check {
  const held = validKinds(cooperative).filter((kind) => kinds.includes(kind))
  return { met: held.length > 0, params: { kinds: [...kinds], held: [...new Set(held)].sort() } }
}

function checkWomenShare(atLeast: number, { members, women_members }: CooperativeFacts): Check {
  const isKnown = members !== null && women_members !== null && members > 0
  return {
    met: isKnown && women_members >= atLeast * members,
    params: { at_least_percent: Math.round(atLeast * 100), members, women_members },
  }
}

function checkProductIn(
  categories: readonly string[],
  { category, category_ancestors }: ProductFacts,
): Check {
  const within = category === null ? [] : [category, ...category_ancestors]
  return {
    met: within.some((slug) => categories.includes(slug)),
    params: { categories: [...categories], category },
  }
}

function checkMakes({ activities }: CooperativeFacts, { category }: ProductFacts): Check {
  return { met: category !== null && activities.includes(category), params: { category } }
}

/** Whether one condition of the rule holds for these facts, with what a reader needs to see why. */
export function checkCondition(
  condition: Condition,
  cooperative: CooperativeFacts,
  product: ProductFacts,
): Check {
  switch (condition.condition) {
    case "verified_cooperative":
      return { met: cooperative.is_verified, params: {} }
    case "credential":
      return checkCredential(condition.kinds, cooperative)
    case "women_share":
      return checkWomenShare(condition.at_least, cooperative)
    case "product_in":
      return checkProductIn(condition.categories, product)
    case "makes_category":
      return checkMakes(cooperative, product)
  }
}
