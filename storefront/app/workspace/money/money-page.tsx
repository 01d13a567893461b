import { msg } from "@lingui/core/macro"
import { Trans } from "@lingui/react/macro"
import type { ReactNode } from "react"
import { Link } from "react-router"
import { Icon, type IconName } from "~/design/icon"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { orSignIn } from "../access/member-session.server"
import { PlainPage } from "../frame/plain-page"
import { SeenAt } from "../frame/seen-at"
import { useWorkspaceLinks, type WorkspacePlace } from "../frame/workspace-links"
import { readMoney } from "./money.server"
import { MovementItem } from "./movement-item"
import { PayoutCard } from "./payout-card"
import { StandingCard, ToCome } from "./standing-card"
import { requireTreasurer } from "./require-treasurer.server"
import type { Route } from "./+types/money-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const seenAt = new Date().toISOString()
  const { session } = await requireTreasurer(request, language)
  const money = await orSignIn(request, language, readMoney(session))
  return { title: i18nIn(language)._(msg`Money`), money, seenAt }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** What she will get and when, or what the cooperative owes; whether the last payment arrived; and what came last. */
export default function MoneyPage({ loaderData: { money, seenAt } }: Route.ComponentProps) {
  return (
    <PlainPage title={<Trans>Money</Trans>} icon="cash">
      <SeenAt at={seenAt} />
      {money.to_confirm.map((payout) => (
        <PayoutCard key={payout.id} payout={payout} as="section" />
      ))}
      <StandingCard standing={money.standing} />
      <ToCome standing={money.standing} />
      <MoneyPlaces />
      {money.last.length > 0 ? (
        <section className="grid gap-3">
          <h2 className="text-xl">
            <Trans>What came last</Trans>
          </h2>
          <ul className="grid gap-3">
            {money.last.map((movement) => (
              <MovementItem key={movement.id} movement={movement} />
            ))}
          </ul>
        </section>
      ) : null}
    </PlainPage>
  )
}

const MoneyPlaces = () => (
  <ul className="grid gap-3 sm:grid-cols-2">
    <Place to="moneyLines" icon="table">
      <Trans>Every line</Trans>
    </Place>
    <Place to="statement" icon="paper">
      <Trans>Statement of the month</Trans>
    </Place>
    <Place to="payouts" icon="check">
      <Trans>Sent to your bank</Trans>
    </Place>
    <Place to="month" icon="calendar">
      <Trans>What the month sold</Trans>
    </Place>
    <Place to="moneyHelp" icon="info">
      <Trans>How your money is counted</Trans>
    </Place>
  </ul>
)

const Place = ({ to, icon, children }: { to: WorkspacePlace; icon: IconName; children: ReactNode }) => {
  const href = useWorkspaceLinks()
  return (
    <li>
      <Link
        to={href(to)}
        className="flex min-h-14 items-center gap-4 rounded-card border border-line bg-paper px-4 py-2 text-lg hover:border-clay"
      >
        <Icon name={icon} className="size-7 text-clay" />
        <span className="flex-1">{children}</span>
        <Icon name="forward" />
      </Link>
    </li>
  )
}
