import { Trans, useLingui } from "@lingui/react/macro"
import { Button } from "~/design/button"
import { Checkbox, ChoiceGroup } from "~/design/choice-card"
import { SelectField } from "~/design/select-field"
import { TextField } from "~/design/text-field"
import { formatNumber } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import { useTierNames } from "../use-tier-names"
import type { ListingView, Place } from "./listing-view.server"

/** The filters that are answers rather than ways: place, priority, price, availability. What is chosen elsewhere goes along hidden. */
export const FilterForm = ({ view }: { view: ListingView }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { query } = view
  return (
    <form action={`/${language}/products`} className="grid gap-5" data-island="filters">
      <Kept name="q" value={query.q} />
      <Kept name="category" value={query.category} />
      <Kept name="cooperative" value={query.cooperative} />
      <Kept name="sort" value={query.sort === "relevance" ? undefined : query.sort} />
      <SelectField
        name="region"
        id="filter-region"
        label={t`Region`}
        placeholder={t`All regions`}
        defaultValue={query.region ?? ""}
        options={view.regions.map(withCount)}
      />
      <SelectField
        name="province"
        id="filter-province"
        label={t`Province`}
        placeholder={t`All provinces`}
        defaultValue={query.province ?? ""}
        options={view.provinces.map(({ region, places }) => ({
          label: region,
          options: places.map(withCount),
        }))}
      />
      {view.fairs.length > 0 ? (
        <SelectField
          name="fair"
          id="filter-fair"
          label={t`Fair`}
          placeholder={t`With or without a fair`}
          defaultValue={query.fair ?? ""}
          options={view.fairs.map(withCount)}
        />
      ) : (
        <Kept name="fair" value={query.fair} />
      )}
      <TierFilter view={view} />
      <fieldset className="grid grid-cols-2 items-end gap-3">
        <legend className="mb-1.5 font-medium">
          <Trans>Price, in dirhams</Trans>
        </legend>
        <TextField
          name="min_price"
          id="filter-min-price"
          label={t`At least`}
          inputMode="decimal"
          dir="ltr"
          defaultValue={query.minPrice}
        />
        <TextField
          name="max_price"
          id="filter-max-price"
          label={t`At most`}
          inputMode="decimal"
          dir="ltr"
          defaultValue={query.maxPrice}
        />
      </fieldset>
      <Checkbox name="in_stock" value="1" label={t`Available now`} defaultChecked={query.inStock} />
      <Button variant="secondary" isWide>
        <Trans>Show the goods</Trans>
      </Button>
    </form>
  )
}

const TierFilter = ({ view: { query, tierCounts } }: { view: ListingView }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const names = useTierNames()
  const options = [
    { value: "", label: t`All`, count: undefined },
    ...[1, 2, 3].map((tier) => ({
      value: String(tier),
      label: names[tier] ?? "",
      count: tierCounts[String(tier)] ?? 0,
    })),
  ]
  return (
    <ChoiceGroup name="tier" legend={t`Priority`}>
      <div>
        {options.map(({ value, label, count }) => (
          <label key={value} className="flex min-h-11 cursor-pointer items-center gap-3">
            <input
              type="radio"
              name="tier"
              value={value}
              defaultChecked={value === String(query.tier ?? "")}
              className="size-5 shrink-0 accent-clay"
            />
            <span className="flex-1 leading-snug">{label}</span>
            {count === undefined ? null : (
              <span className="text-sm text-ink-soft tabular-nums">{formatNumber(count)}</span>
            )}
          </label>
        ))}
      </div>
      <a
        href={`/${language}/priority-rule`}
        className="inline-flex min-h-11 items-center text-sm text-clay-deep underline underline-offset-4"
      >
        <Trans>How the order is decided</Trans>
      </a>
    </ChoiceGroup>
  )
}

const withCount = ({ code, name, count }: Place) => ({
  value: code,
  label: count > 0 ? `${name} (${formatNumber(count)})` : name,
})

const Kept = ({ name, value }: { name: string; value: string | undefined }) =>
  value ? <input type="hidden" name={name} value={value} /> : null
