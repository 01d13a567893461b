import { Trans, useLingui } from "@lingui/react/macro"
import { Icon } from "~/design/icon"
import { Localized } from "~/design/localized"
import { useLanguage } from "~/i18n/language"
import type { FairCardView } from "./fair-card-view"

/** The fairs that are on, one line each, below the head of the market. Nothing while there is none. */
export const FairStrip = ({ fairs }: { fairs: FairCardView[] }) => {
  const { t } = useLingui()
  if (fairs.length === 0) return null
  return (
    <section aria-label={t`Fairs on now`} className="border-b border-line bg-saffron-wash">
      <ul className="page-width divide-y divide-line">
        {fairs.map((fair) => (
          <FairLine key={fair.handle} fair={fair} />
        ))}
      </ul>
    </section>
  )
}

const FairLine = ({ fair: { handle, name, place, days, campaign } }: { fair: FairCardView }) => {
  const language = useLanguage()
  return (
    <li>
      <a
        href={`/${language}/fairs/${handle}`}
        className="group flex min-h-14 items-center gap-3 py-3 text-saffron-deep"
      >
        <Icon name="tent" className="size-7" />
        <span className="min-w-0 flex-1">
          <span className="block font-medium group-hover:underline">
            <Localized text={name.text} language={name.language} page={language} />
          </span>
          <span className="block text-sm text-ink">
            <Localized text={place.text} language={place.language} page={language} /> · {days}
            {campaign?.isRunning ? (
              <>
                {" · "}
                <Trans>up to {campaign.percent} % less</Trans>
              </>
            ) : null}
          </span>
        </span>
        <Icon name="forward" className="size-5" />
      </a>
    </li>
  )
}
