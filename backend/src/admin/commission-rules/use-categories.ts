import { useQuery } from "@tanstack/react-query"
import { listCategories } from "./rules"
import { useTexts } from "./use-texts"

/** The market's categories to choose from, a leaf set in under its family, and a category's name by its slug. */
export function useCategories() {
  const { nameOf } = useTexts()
  const { data } = useQuery({ queryKey: ["crafts"], queryFn: listCategories, staleTime: Infinity })
  const crafts = data?.crafts ?? []
  const options = crafts.map(({ slug, parent, name }) => ({
    value: slug,
    label: parent ? `– ${nameOf(name)}` : nameOf(name),
  }))
  const categoryName = (slug: string) =>
    nameOf(crafts.find((craft) => craft.slug === slug)?.name ?? { en: slug })
  return { options, categoryName }
}
