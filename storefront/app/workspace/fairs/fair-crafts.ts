import { type Category, childrenOf, findCategory, leavesUnder } from "~/catalogue/category-tree"
import type { Language } from "~/i18n/languages"
import { localize } from "~/i18n/localized-text"
import { type Craft, craftPicture } from "../goods/craft-families"

/** What a cooperative may bring to a fair, as pictures: what the fair asks for, or every family where it asks for all. */
export const fairCrafts = (categories: Category[], asked: readonly string[], language: Language): Craft[] => {
  const wanted = asked.length > 0 ? asked.map((slug) => findCategory(categories, slug)) : families(categories)
  return wanted.flatMap((category) =>
    category
      ? [
          {
            slug: category.slug,
            name: localize(category.name, language).text,
            picture: craftPicture(leavesUnder(categories, category.slug)[0] ?? category.slug),
          },
        ]
      : [],
  )
}

/** The categories that hold crafts themselves. */
const families = (categories: Category[]): Category[] =>
  categories.filter(({ slug }) => {
    const children = childrenOf(categories, slug)
    return children.length > 0 && children.every((child) => childrenOf(categories, child.slug).length === 0)
  })
