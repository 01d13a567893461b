import { childrenOf, type Category } from "~/catalogue/category-tree"
import { readCategories } from "~/catalogue/categories.server"
import type { Language } from "~/i18n/languages"
import { localize } from "~/i18n/localized-text"
import { MarketError } from "~/medusa/client.server"
import { readMarket } from "~/medusa/market.server"

export type MenuEntry = { slug: string; name: string; children: { slug: string; name: string }[] }
export type Menu = { menu: MenuEntry[]; isDemo: boolean }

/** The first two levels of the categories. While the backend is away the frame stands without them. */
export const readMenu = async (language: Language): Promise<Menu> => {
  try {
    const [categories, market] = await Promise.all([readCategories(), readMarket()])
    return { menu: menuOf(categories, language), isDemo: market.is_demo }
  } catch (error) {
    if (error instanceof MarketError) return { menu: [], isDemo: false }
    throw error
  }
}

const menuOf = (categories: Category[], language: Language): MenuEntry[] => {
  const named = ({ slug, name }: Category) => ({ slug, name: localize(name, language).text })
  return childrenOf(categories, null).map((root) => ({
    ...named(root),
    children: childrenOf(categories, root.slug).map(named),
  }))
}
