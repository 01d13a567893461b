import { type Category, childrenOf } from "~/catalogue/category-tree"
import type { Language } from "~/i18n/languages"
import { localize } from "~/i18n/localized-text"

/** A craft one can make, or a service one can offer, with its picture. */
export type Craft = { slug: string; name: string; picture: string }

/** A family of crafts (oils, carpets), shown by the picture of its first craft. */
export type CraftFamily = { slug: string; name: string; picture: string; crafts: Craft[] }

/** The illustration that stands for a craft until there is a photograph. */
export const craftPicture = (slug: string): string => `/media/illustrations/${slug}-1-320.webp`

/** The crafts by family, both by their names in the page's language, in the market's order. */
export const craftFamilies = (categories: Category[], language: Language): CraftFamily[] =>
  categories.flatMap((family) => {
    const crafts = childrenOf(categories, family.slug)
      .filter(({ slug }) => childrenOf(categories, slug).length === 0)
      .map(({ slug, name }) => ({
        slug,
        name: localize(name, language).text,
        picture: craftPicture(slug),
      }))
    const [first] = crafts
    return first
      ? [{ slug: family.slug, name: localize(family.name, language).text, picture: first.picture, crafts }]
      : []
  })
