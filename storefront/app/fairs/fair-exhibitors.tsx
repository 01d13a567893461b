import { Plural, Trans, useLingui } from "@lingui/react/macro"
import type { ReactNode } from "react"
import { TierMark } from "~/catalogue/tier-mark"
import { Badge } from "~/design/badge"
import { Disclosure } from "~/design/disclosure"
import { Localized } from "~/design/localized"
import { SectionHeader } from "~/design/section-header"
import { Words } from "~/design/words"
import { useLanguage } from "~/i18n/language"
import type { FairPageData } from "./fair-page"
import type { Exhibitor } from "./fair-view.server"
import { groupExhibitors, type Grouping } from "./group-exhibitors"

/** Groups opened from the start; a large fair shows its others closed. */
const OPEN_GROUPS = 4

/** Who exhibits, by province or by craft: two addresses, so that it works without JavaScript. */
export const FairExhibitors = ({ fair }: { fair: FairPageData }) => {
  const { t } = useLingui()
  const { exhibitorList, by, handle } = fair
  if (exhibitorList.length === 0) return null
  const groups = groupExhibitors(exhibitorList, by, t`Others`)
  return (
    <section aria-labelledby="exhibitors">
      <SectionHeader
        id="exhibitors"
        title={<Trans>Who exhibits</Trans>}
        lead={<Plural value={exhibitorList.length} one="# cooperative" other="# cooperatives" />}
      />
      <nav aria-label={t`Group the exhibitors`} className="flex flex-wrap gap-2">
        <By fair={handle} by="province" chosen={by}>
          <Trans>By province</Trans>
        </By>
        <By fair={handle} by="craft" chosen={by}>
          <Trans>By craft</Trans>
        </By>
      </nav>
      <div className="mt-4 border-t border-line">
        {groups.map(({ key, name, exhibitors }, index) => (
          <Disclosure
            key={key}
            isOpen={index < OPEN_GROUPS}
            summary={
              <span className="flex items-baseline justify-between gap-3 text-lg">
                <Words text={name} />
                <span className="text-sm font-normal text-ink-soft tabular-nums">{exhibitors.length}</span>
              </span>
            }
          >
            <ul className="grid gap-x-8 sm:grid-cols-2">
              {exhibitors.map((exhibitor) => (
                <ExhibitorRow key={exhibitor.handle} exhibitor={exhibitor} fair={handle} by={by} />
              ))}
            </ul>
          </Disclosure>
        ))}
      </div>
    </section>
  )
}

type ByProps = { fair: string; by: Grouping; chosen: Grouping; children: ReactNode }

const By = ({ fair, by, chosen, children }: ByProps) => {
  const language = useLanguage()
  return (
    <a
      href={`/${language}/fairs/${fair}${by === "craft" ? "?by=craft" : ""}#exhibitors`}
      aria-current={by === chosen ? "true" : undefined}
      className="inline-flex min-h-11 items-center rounded-control border border-line-strong bg-paper px-4 hover:border-clay aria-[current]:border-indigo-deep aria-[current]:bg-indigo-deep aria-[current]:text-lime"
    >
      {children}
    </a>
  )
}

type RowProps = { exhibitor: Exhibitor; fair: string; by: Grouping }

const ExhibitorRow = ({ exhibitor, fair, by }: RowProps) => {
  const language = useLanguage()
  const { handle, name, stand, crafts, province, tier, women } = exhibitor
  const detail = by === "province" ? crafts.map((craft) => craft.name).join(" · ") : (province?.name ?? "")
  return (
    <li className="flex items-start justify-between gap-3 border-t border-line py-2" data-exhibitor={handle}>
      <div className="grid min-w-0 gap-0.5">
        <a
          href={`/${language}/cooperatives/${handle}?fair=${fair}`}
          className="inline-flex min-h-11 items-center font-medium hover:text-clay-deep hover:underline"
        >
          <Localized text={name.text} language={name.language} page={language} />
        </a>
        {detail ? (
          <p className="text-sm text-ink-soft">
            <Words text={detail} />
          </p>
        ) : null}
        <TierMark tier={tier} womenMembers={women} />
      </div>
      {stand ? (
        <Badge tone="indigo" icon="tent" className="mt-2.5 shrink-0">
          <Trans>
            Stand <bdi dir="ltr">{stand}</bdi>
          </Trans>
        </Badge>
      ) : null}
    </li>
  )
}
