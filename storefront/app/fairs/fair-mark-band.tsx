import { Trans } from "@lingui/react/macro"
import { Icon } from "~/design/icon"
import { Localized } from "~/design/localized"
import { useLanguage } from "~/i18n/language"
import type { FairMark } from "./fair-mark.server"
import { FairPhaseBadge } from "./fair-phase-badge"

/** The way back to the fair, on the page of one of its cooperatives or goods: which fair, when, on which stand. */
export const FairMarkBand = ({ mark }: { mark: FairMark }) => {
  const language = useLanguage()
  if (!mark) return null
  const { handle, name, days, phase, stand } = mark
  return (
    <div className="border-y border-line bg-saffron-wash" data-fair-mark={handle}>
      <div className="page-width flex items-start gap-3 py-2.5">
        <Icon name="tent" className="mt-2.5 size-6 text-saffron-deep" />
        <div>
          <a
            href={`/${language}/fairs/${handle}`}
            className="inline-flex min-h-11 items-center font-medium text-saffron-deep underline underline-offset-4"
          >
            <Localized text={name.text} language={name.language} page={language} />
          </a>
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
            {stand ? (
              <strong className="font-semibold">
                <Trans>
                  Stand <bdi dir="ltr">{stand}</bdi>
                </Trans>
              </strong>
            ) : null}
            <span className="text-sm">{days}</span>
            <FairPhaseBadge phase={phase} />
          </p>
        </div>
      </div>
    </div>
  )
}
