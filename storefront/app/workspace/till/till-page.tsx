import { msg } from "@lingui/core/macro"
import { Trans } from "@lingui/react/macro"
import { useEffect, useState } from "react"
import { useLocation } from "react-router"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { orSignIn } from "../access/member-session.server"
import { requireMember } from "../workspace.server"
import { CountScreen } from "./count-screen"
import { PayScreen } from "./pay-screen"
import { QrScreen } from "./qr-screen"
import { ReceiptScreen } from "./receipt-screen"
import { SalesScreen } from "./sales-screen"
import { SellScreen } from "./sell-screen"
import { TillHead } from "./till-head"
import { readTill } from "./till.server"
import { type Till, useTill } from "./use-till"
import type { Route } from "./+types/till-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const seenAt = new Date().toISOString()
  const { session } = await requireMember(request, language)
  const till = await orSignIn(request, language, readTill(session, params.id, language))
  return { title: i18nIn(language)._(msg`Till`), ...till, seenAt }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/**
 * The till at the stand. Its screens are the address's fragment, so that all of them open without a signal once the
 * page has been opened with one.
 */
export default function TillPage({ loaderData: { catalogue, sales, counts } }: Route.ComponentProps) {
  const till = useTill(catalogue, sales)
  const screen = useFragment()
  return (
    <div className="mx-auto grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-4 px-4 py-3" data-screen={screen}>
      <h1 className="sr-only">
        <Trans>Till</Trans>
      </h1>
      <TillHead till={till} screen={screen} />
      {screen === "count" ? (
        <CountScreen till={till} counts={counts} />
      ) : (
        <Screen till={till} name={screen} />
      )}
    </div>
  )
}

/** The address's fragment without its `#`. The server does not know it: it shows once the page has come alive. */
const useFragment = (): string => {
  const { hash } = useLocation()
  const [isAlive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  return isAlive ? hash.slice(1) : ""
}

const Screen = ({ till, name }: { till: Till; name: string }) => {
  if (name === "sales") return <SalesScreen till={till} />
  if (name === "pay" && till.total > 0) return <PayScreen till={till} />
  if (name === "qr" && till.total > 0) return <QrScreen till={till} />
  const sale = till.sales.find(({ key }) => name === `receipt-${key}`)
  return sale ? <ReceiptScreen till={till} sale={sale} /> : <SellScreen till={till} />
}
