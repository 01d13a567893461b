import { Trans, useLingui } from "@lingui/react/macro"
import { Button } from "~/design/button"
import { Icon } from "~/design/icon"
import { SelectField } from "~/design/select-field"
import { TextField } from "~/design/text-field"
import { useTierNames } from "~/catalogue/use-tier-names"
import { formatNumber } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import type { DirectoryData } from "./directory-page"

/** Name, place and priority, as a GET form. */
export const DirectoryFilters = ({ directory: { query, regions } }: { directory: DirectoryData }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const tierNames = useTierNames()
  const isNarrowed = Boolean(query.q || query.province || query.region || query.tier)
  return (
    <details
      open={isNarrowed}
      className="always-open-on-desk group my-5 rounded-card border border-line bg-paper"
    >
      <summary className="flex min-h-12 cursor-pointer list-none items-center gap-2 px-4 font-medium [&::-webkit-details-marker]:hidden">
        <Icon name="filter" />
        <span className="flex-1">
          <Trans>Search and filter</Trans>
        </span>
        <Icon name="chevron" className="transition-transform group-open:rotate-180" />
      </summary>
      <form
        action={`/${language}/cooperatives`}
        data-island="filters"
        className="grid items-end gap-4 p-4 pt-1 sm:grid-cols-2 lg:pt-4 lg:grid-cols-[1.3fr_1fr_1fr_1.2fr_auto]"
      >
        <TextField
          name="q"
          id="directory-q"
          type="search"
          label={t`Name`}
          defaultValue={query.q}
          dir="auto"
          maxLength={100}
        />
        <SelectField
          name="region"
          id="directory-region"
          label={t`Region`}
          placeholder={t`All regions`}
          defaultValue={query.region ?? ""}
          options={regions.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <SelectField
          name="province"
          id="directory-province"
          label={t`Province`}
          placeholder={t`All provinces`}
          defaultValue={query.province ?? ""}
          options={regions
            .filter(({ code }) => !query.region || code === query.region)
            .map(({ name, provinces }) => ({
              label: name,
              options: provinces.map((province) => ({
                value: province.code,
                label:
                  province.count > 0 ? `${province.name} (${formatNumber(province.count)})` : province.name,
              })),
            }))}
        />
        <SelectField
          name="tier"
          id="directory-tier"
          label={t`Priority`}
          placeholder={t`All`}
          defaultValue={query.tier ? String(query.tier) : ""}
          options={[1, 2, 3].map((tier) => ({ value: String(tier), label: tierNames[tier] ?? "" }))}
        />
        <Button variant="secondary" className="min-h-12">
          <Trans>Search</Trans>
        </Button>
      </form>
    </details>
  )
}
