import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { redirect } from "react-router"
import { emptyCartHeaders, readCart } from "~/cart/cart.server"
import { ButtonLink } from "~/design/button"
import { Notice } from "~/design/notice"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import type { Language } from "~/i18n/languages"
import { i18nIn } from "~/i18n/translator"
import { MarketError } from "~/medusa/client.server"
import { useRefusal } from "~/medusa/refusal"
import { orderKeyHeader } from "~/orders/order-key.server"
import { placeOrder } from "../checkout.server"
import type { Route } from "./+types/paid-page"

const MOST_TRIES = 20

/**
 * Where a card payment comes back to. The order is placed here unless Stripe's message placed it before; a bank that
 * takes its time is asked again every few seconds.
 */
export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const title = i18nIn(language)._(msg`Your payment`)
  const tries = Number(new URL(request.url).searchParams.get("try")) || 0
  const summary = await readCart(request, language)
  if (summary && summary.cart.payment !== "card") throw redirect(`/${language}/checkout/review`)
  const placed = await placeOrder(request).catch((error: unknown) => outcomeOf(error, language))
  if ("number" in placed) throw await showOrder(placed, language)
  return { title, language, tries, ...placed }
}

type Placed = Awaited<ReturnType<typeof placeOrder>>

const showOrder = async (placed: Placed, language: Language): Promise<Response> => {
  const headers = await emptyCartHeaders()
  headers.append("set-cookie", await orderKeyHeader(placed))
  return redirect(`/${language}/orders/${placed.number}?placed=1`, { headers })
}

/** A payment that was taken for a cart that could not be ordered has gone back by the time this is known. */
const outcomeOf = (error: unknown, language: Language): { isWaiting: boolean; code: string } => {
  if (!(error instanceof MarketError)) throw error
  const { code, status } = error
  if (code === "cart_not_found") throw redirect(`/${language}/order-lookup`)
  if (code === "card_not_paid" || code === "payment_returned")
    throw redirect(`/${language}/checkout/review?refused=${code}`)
  const isWaiting = status >= 500 || code === "payment_processing" || code === "cart_being_completed"
  return { isWaiting, code }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
  ...(loaderData?.isWaiting && loaderData.tries < MOST_TRIES
    ? [
        {
          httpEquiv: "refresh",
          content: `3;url=/${loaderData.language}/checkout/paid?try=${loaderData.tries + 1}`,
        },
      ]
    : []),
]

export default function PaidPage({ loaderData: { isWaiting, code, tries } }: Route.ComponentProps) {
  return (
    <div className="page-width grid max-w-prose gap-6 py-10">
      {isWaiting ? <Waiting isLong={tries >= MOST_TRIES} /> : <GivenBack code={code} />}
    </div>
  )
}

const Waiting = ({ isLong }: { isLong: boolean }) => (
  <>
    <h1 className="text-3xl">
      <Trans>Your bank is confirming the payment</Trans>
    </h1>
    <Notice kind="info">
      {isLong ? (
        <p>
          <Trans>
            It takes longer than usual. You may close this page: your order is placed as soon as the bank says
            yes, and nothing is taken if it says no.
          </Trans>
        </p>
      ) : (
        <p>
          <Trans>Wait a moment on this page: your order shows by itself.</Trans>
        </p>
      )}
    </Notice>
  </>
)

const GivenBack = ({ code }: { code: string }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const sentence = useRefusal()
  return (
    <>
      <h1 className="text-3xl">
        <Trans>Your money is on its way back</Trans>
      </h1>
      <Notice kind="warning" title={t`No order was placed, and what you paid was given back to your card.`}>
        <p>{sentence(code)}</p>
        <p>
          <Trans>Your bank shows it within some days. Your cart is as you left it.</Trans>
        </p>
      </Notice>
      <ButtonLink href={`/${language}/cart`}>
        <Trans>Back to the cart</Trans>
      </ButtonLink>
    </>
  )
}
