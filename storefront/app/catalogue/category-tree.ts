import type { LocalizedText } from "~/i18n/localized-text"

/** A category: a group of crafts (`carpets`) or one craft (`carpet-azilal`); `count` is how many goods are under it. */
export type Category = { slug: string; parent: string | null; name: LocalizedText; count: number }

export const childrenOf = (categories: Category[], slug: string | null): Category[] =>
  categories.filter(({ parent }) => parent === slug)

export const findCategory = (categories: Category[], slug: string | undefined): Category | undefined =>
  slug === undefined ? undefined : categories.find((category) => category.slug === slug)

/** From the root to the category itself. */
export const pathTo = (categories: Category[], slug: string): Category[] => {
  const found = findCategory(categories, slug)
  if (!found) return []
  return found.parent ? [...pathTo(categories, found.parent), found] : [found]
}

/** The crafts under a category, itself when it is one: goods carry only their craft. */
export const leavesUnder = (categories: Category[], slug: string): string[] => {
  const children = childrenOf(categories, slug)
  return children.length === 0 ? [slug] : children.flatMap((child) => leavesUnder(categories, child.slug))
}

/** Adds up counts by craft for a whole branch. */
export const countUnder = (categories: Category[], slug: string, counts: Map<string, number>): number =>
  leavesUnder(categories, slug).reduce((sum, leaf) => sum + (counts.get(leaf) ?? 0), 0)
