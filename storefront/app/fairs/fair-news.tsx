import { Trans } from "@lingui/react/macro"
import { ButtonLink } from "~/design/button"
import { Notice } from "~/design/notice"
import { useLanguage } from "~/i18n/language"
import type { FairPageData } from "./fair-page"

/** What a reader must know of a fair before the rest: cancelled, over, its prices, or that cooperatives can apply. */
export const FairNews = ({ fair }: { fair: FairPageData }) => {
  const { phase, campaign, cancelReason, callDeadline } = fair
  if (phase === "cancelled")
    return (
      <Notice kind="warning" title={<Trans>This fair is cancelled.</Trans>}>
        {cancelReason ? <p dir="auto">{cancelReason}</p> : null}
        <p>
          <Trans>The cooperatives go on selling here, and deliver to your door.</Trans>
        </p>
      </Notice>
    )
  if (phase === "over" || phase === "closed") return <Past />
  return (
    <>
      {campaign ? <Prices campaign={campaign} /> : null}
      {callDeadline ? <Call deadline={callDeadline} /> : null}
    </>
  )
}

const Past = () => (
  <Notice title={<Trans>This fair is over.</Trans>}>
    <p>
      <Trans>Its cooperatives go on selling here all year round, at their usual prices.</Trans>
    </p>
  </Notice>
)

const Prices = ({ campaign }: { campaign: NonNullable<FairPageData["campaign"]> }) => {
  const { percent, isRunning, starts, until } = campaign
  return (
    <Notice
      kind="success"
      title={
        isRunning ? (
          <Trans>
            Prices of the fair until {until}: up to {percent} % less
          </Trans>
        ) : (
          <Trans>
            Prices of the fair from {starts}: up to {percent} % less
          </Trans>
        )
      }
    >
      <p>
        <Trans>The same at the stand and online. The goods that have one show it.</Trans>
      </p>
    </Notice>
  )
}

const Call = ({ deadline }: { deadline: string }) => {
  const language = useLanguage()
  return (
    <Notice title={<Trans>You are a cooperative? You can ask for a stand until {deadline}.</Trans>}>
      <p className="pt-1">
        <ButtonLink href={`/${language}/workspace/fairs`} variant="secondary" icon="shop">
          <Trans>Ask for a stand</Trans>
        </ButtonLink>
      </p>
    </Notice>
  )
}
