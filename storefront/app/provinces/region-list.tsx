import { Plural } from "@lingui/react/macro"
import { Disclosure } from "~/design/disclosure"
import { formatNumber } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import type { ProvincesData } from "./provinces-page"
import { Words } from "~/design/words"

/** The provinces by region, as plain links with their counts. */
export const RegionList = ({ data: { regions, provinces, chosen } }: { data: ProvincesData }) => {
  const language = useLanguage()
  return (
    <div className="border-t border-line">
      {regions
        .filter(({ iso }) => !chosen || iso === chosen.iso)
        .map(({ iso, name }) => {
          const members = provinces.filter(({ region }) => region === iso)
          return (
            <Disclosure
              key={iso}
              isOpen={Boolean(chosen)}
              summary={
                <span className="flex items-baseline justify-between gap-3">
                  <Words text={name} />
                  <span className="text-sm font-normal text-ink-soft">
                    <Plural
                      value={members.reduce((sum, { goods }) => sum + goods, 0)}
                      one="# article"
                      other="# articles"
                    />
                  </span>
                </span>
              }
            >
              <ul>
                {members.map(({ slug, label, goods }) => (
                  <li key={slug}>
                    <a
                      href={`/${language}/provinces/${slug}`}
                      className="flex min-h-11 items-center justify-between gap-3 ps-1 hover:text-clay-deep"
                    >
                      <Words text={label} />
                      <span className="text-sm text-ink-soft tabular-nums">{formatNumber(goods)}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </Disclosure>
          )
        })}
    </div>
  )
}
