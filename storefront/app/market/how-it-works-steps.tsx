import { Trans } from "@lingui/react/macro"
import type { ReactNode } from "react"
import { Icon, type IconName } from "~/design/icon"
import { SectionHeader } from "~/design/section-header"
import { useLanguage } from "~/i18n/language"

/** Buying, in four steps. */
export const HowItWorksSteps = () => {
  const language = useLanguage()
  return (
    <section aria-labelledby="steps">
      <SectionHeader
        id="steps"
        title={<Trans>How it works</Trans>}
        more={{ href: `/${language}/how-it-works`, label: <Trans>More</Trans> }}
      />
      <ol className="grid gap-5">
        <Step icon="cart" title={<Trans>One cart</Trans>}>
          <Trans>Put in it goods of as many cooperatives as you like.</Trans>
        </Step>
        <Step icon="truck" title={<Trans>A delivery for each</Trans>}>
          <Trans>Each cooperative sends its parcel, or keeps it for you to collect for free.</Trans>
        </Step>
        <Step icon="cash" title={<Trans>Pay when you receive</Trans>}>
          <Trans>In cash, parcel by parcel. No card, no account needed.</Trans>
        </Step>
        <Step icon="check" title={<Trans>Follow one order</Trans>}>
          <Trans>One number shows where each part stands. Seven days to change your mind.</Trans>
        </Step>
      </ol>
    </section>
  )
}

const Step = ({ icon, title, children }: { icon: IconName; title: ReactNode; children: ReactNode }) => (
  <li className="flex gap-4">
    <span className="grid size-12 shrink-0 place-items-center rounded-control bg-clay-wash text-clay-deep">
      <Icon name={icon} className="size-6" />
    </span>
    <span>
      <span className="block text-lg font-medium">{title}</span>
      <span className="block text-ink-soft">{children}</span>
    </span>
  </li>
)
