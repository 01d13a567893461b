import { Trans } from "@lingui/react/macro"
import { Icon } from "~/design/icon"
import { useLanguage } from "~/i18n/language"
import { CategoryFilter } from "./category-filter"
import { FilterForm } from "./filter-form"
import type { ListingView } from "./listing-view.server"

/** The filters: beside the goods on a desk, behind one button on a phone. */
export const FilterPanel = ({ view }: { view: ListingView }) => {
  const language = useLanguage()
  return (
    <details className="always-open-on-desk group mb-3 rounded-card border border-line bg-paper lg:mb-0 lg:rounded-none lg:border-0 lg:bg-transparent">
      <summary className="flex min-h-12 cursor-pointer list-none items-center gap-2 px-4 font-medium [&::-webkit-details-marker]:hidden">
        <Icon name="filter" />
        <span className="flex-1">
          <Trans>Categories and filters</Trans>
        </span>
        <Icon name="chevron" className="transition-transform group-open:rotate-180" />
      </summary>
      <div className="grid gap-6 px-4 pb-5 lg:px-0 lg:pb-0">
        <CategoryFilter view={view} language={language} />
        <FilterForm view={view} />
      </div>
    </details>
  )
}
