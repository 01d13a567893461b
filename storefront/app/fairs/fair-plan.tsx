import { Trans, useLingui } from "@lingui/react/macro"
import { Disclosure } from "~/design/disclosure"
import { Localized } from "~/design/localized"
import { SectionHeader } from "~/design/section-header"
import { useLanguage } from "~/i18n/language"
import type { FairPageData } from "./fair-page"
import { PlanLegend } from "./plan-legend"
import { standFill, standInk } from "./stand-look"
import type { Stand } from "./fair-view.server"

/** Pixels a metre needs at least for its stands' numbers to be read on a phone. */
const PIXELS_PER_METRE = 14

/**
 * The plan of the stands. It does not turn round in Arabic: it is a place. The list below says the same for those who
 * cannot use a plan, so the plan's own links are left out of the order of the Tab key.
 */
export const FairPlan = ({ fair: { plan, stands, handle } }: { fair: FairPageData }) => {
  const { t } = useLingui()
  if (!plan || stands.length === 0) return null
  return (
    <section aria-labelledby="plan" className="later">
      <SectionHeader
        id="plan"
        title={<Trans>The plan</Trans>}
        lead={<Trans>Touch a stand to see who is there.</Trans>}
      />
      <figure className="rounded-card border border-line bg-paper p-3 sm:p-5">
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by the arrow keys (WCAG 2.1.1) */}
        <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t`Plan of the stands`}>
          <svg
            viewBox={`-0.5 -0.5 ${plan.width + 1} ${plan.height + 1}`}
            className="mx-auto block max-h-[80dvh] w-full"
            style={{ minInlineSize: `${Math.min(Math.round(plan.width * PIXELS_PER_METRE), 1100)}px` }}
            role="group"
            aria-label={t`Plan of the stands`}
            direction="ltr"
          >
            <rect
              width={plan.width}
              height={plan.height}
              fill="var(--color-lime)"
              stroke="var(--color-line-strong)"
              strokeWidth="0.15"
            />
            {stands.map((stand) => (
              <StandOnPlan key={stand.number} stand={stand} fair={handle} />
            ))}
          </svg>
        </div>
        <PlanLegend />
      </figure>
      <Disclosure summary={<Trans>The plan as a list</Trans>} className="mt-2">
        <ul className="gap-x-8 sm:columns-2 lg:columns-3">
          {stands.map((stand) => (
            <StandInList key={stand.number} stand={stand} fair={handle} />
          ))}
        </ul>
      </Disclosure>
    </section>
  )
}

type StandProps = { stand: Stand; fair: string }

const StandOnPlan = ({ stand, fair }: StandProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { number, x, y, width, height, exhibitor } = stand
  const drawing = (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={Math.min(width, height) / 12}
        fill={standFill(stand)}
        stroke="var(--color-line-strong)"
        strokeWidth="0.1"
      />
      <text
        x={x + width / 2}
        y={y + height / 2}
        fontSize={Math.min(height * 0.5, (width * 1.5) / Math.max(number.length, 2))}
        fontWeight="600"
        textAnchor="middle"
        dominantBaseline="central"
        fill={standInk(stand)}
      >
        {number}
      </text>
    </>
  )
  if (!exhibitor) return <g aria-hidden="true">{drawing}</g>
  const title = t`Stand ${number}: ${exhibitor.name.text}`
  return (
    <a
      href={`/${language}/cooperatives/${exhibitor.handle}?fair=${fair}`}
      aria-label={title}
      tabIndex={-1}
      className="hover:opacity-80"
    >
      <title>{title}</title>
      {drawing}
    </a>
  )
}

const StandInList = ({ stand: { number, exhibitor }, fair }: StandProps) => {
  const language = useLanguage()
  return (
    <li className="flex min-h-11 break-inside-avoid items-center gap-3 border-b border-line">
      <bdi dir="ltr" className="w-14 shrink-0 font-semibold tabular-nums">
        {number}
      </bdi>
      {exhibitor ? (
        <a
          href={`/${language}/cooperatives/${exhibitor.handle}?fair=${fair}`}
          className="flex min-h-11 items-center hover:text-clay-deep hover:underline"
        >
          <Localized text={exhibitor.name.text} language={exhibitor.name.language} page={language} />
        </a>
      ) : (
        <span className="text-ink-soft">
          <Trans>free</Trans>
        </span>
      )}
    </li>
  )
}
