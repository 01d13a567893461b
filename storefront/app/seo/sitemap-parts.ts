import { type Category, childrenOf } from "~/catalogue/category-tree"

/** The groups of crafts that have goods: each is a sitemap. */
export const productSitemaps = (categories: Category[]): string[] =>
  childrenOf(categories, null)
    .flatMap(({ slug }) => childrenOf(categories, slug))
    .filter(({ count }) => count > 0)
    .map(({ slug }) => slug)
