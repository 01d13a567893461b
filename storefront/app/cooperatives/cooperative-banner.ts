import { type Category, pathTo } from "~/catalogue/category-tree"

/** How many banners each family of crafts has. */
const VARIANTS = 3

/** A number that stays the same for a text: FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

/**
 * The drawn banner of a cooperative, without width and extension: of the family of its first craft, in one of its
 * variants, always the same one for the same cooperative. Nothing when its craft is unknown.
 */
export function cooperativeBanner(
  handle: string,
  crafts: readonly string[],
  categories: Category[],
): string | null {
  // From the root: the sector, the family, the craft.
  const [, family] = crafts[0] ? pathTo(categories, crafts[0]) : []
  return family ? `/media/illustrations/cooperative-${family.slug}-${(hashOf(handle) % VARIANTS) + 1}` : null
}
