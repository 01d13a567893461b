import { Trans } from "@lingui/react/macro"
import type { ReactNode } from "react"
import { Card } from "~/design/card"
import { Icon, type IconName } from "~/design/icon"
import { Price } from "~/design/price"
import { useLanguage } from "~/i18n/language"
import { dayOf } from "../frame/moment"
import type { Standing } from "./money.server"

/** What she will get, in large, with when each part of it comes and why it waits; or what the cooperative owes. */
export const StandingCard = ({ standing }: { standing: Standing }) => {
  const language = useLanguage()
  const { balance_mad, owes_mad } = standing
  return (
    <Card
      as="section"
      tone={owes_mad > 0 ? "paper" : "olive"}
      className="grid gap-2 border-2"
      labelledBy="standing"
    >
      <h2 id="standing" className="flex items-center gap-3 text-xl">
        <Icon name={owes_mad > 0 ? "back" : "cash"} className="size-8 text-clay-deep" />
        {owes_mad > 0 ? <Trans>You owe the network</Trans> : <Trans>You will get</Trans>}
      </h2>
      <p className="text-4xl font-semibold xs:text-5xl" data-standing={balance_mad}>
        <Price dirhams={Math.abs(balance_mad)} language={language} />
      </p>
      {owes_mad > 0 ? (
        <p className="text-lg leading-snug">
          <Trans>
            You kept shoppers' cash, and a part of it is the network's. It is taken from your next sales: you
            need not send it.
          </Trans>
        </p>
      ) : (
        <WhenItComes standing={standing} />
      )}
    </Card>
  )
}

const WhenItComes = ({ standing }: { standing: Standing }) => {
  const language = useLanguage()
  const { available_mad, held, next_payout_on, minimum_mad } = standing
  return (
    <ul className="mt-2 grid gap-4">
      {available_mad > 0 ? (
        <Waiting icon="check" amount={available_mad}>
          {next_payout_on ? (
            <Trans>It leaves for your bank on {dayOf(next_payout_on, language)}.</Trans>
          ) : (
            <Trans>
              It leaves for your bank once there are <Price dirhams={minimum_mad} language={language} />.
            </Trans>
          )}
        </Waiting>
      ) : null}
      {held.map(({ reason, amount_mad, until }) => (
        <Waiting
          key={`${reason} ${until}`}
          icon={reason === "carrier" ? "truck" : "clock"}
          amount={amount_mad}
        >
          {reason === "carrier" ? (
            <Trans>The carrier has the shopper's cash and has not brought it yet.</Trans>
          ) : until ? (
            <Trans>Delivered. The shopper may still bring it back until {dayOf(until, language)}.</Trans>
          ) : (
            <Trans>It waits. Ask your network why.</Trans>
          )}
        </Waiting>
      ))}
    </ul>
  )
}

/** What is sold and not delivered: not hers yet, and shown apart so that nobody counts on it. */
export const ToCome = ({ standing }: { standing: Standing }) =>
  standing.to_come_mad > 0 ? (
    <Card as="section" labelledBy="to-come">
      <h2 id="to-come" className="mb-3 text-xl">
        <Trans>Not delivered yet</Trans>
      </h2>
      <ul>
        <Waiting icon="box" amount={standing.to_come_mad}>
          <Trans>What shoppers pay for these orders. Yours, less the network's part, once delivered.</Trans>
        </Waiting>
      </ul>
    </Card>
  ) : null

const Waiting = ({ icon, amount, children }: { icon: IconName; amount: number; children: ReactNode }) => {
  const language = useLanguage()
  return (
    <li className="flex items-start gap-3">
      <Icon name={icon} className="mt-1 size-7 shrink-0 text-clay" />
      <span className="min-w-0 flex-1">
        <Price dirhams={amount} language={language} className="block text-xl font-semibold" />
        <span className="block leading-snug">{children}</span>
      </span>
    </li>
  )
}
