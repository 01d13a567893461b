import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { data, redirect } from "react-router"
import { WhereItGoes } from "~/catalogue/where-it-goes"
import { CurrencyProvider } from "~/design/amount"
import { ButtonLink } from "~/design/button"
import { EmptyState } from "~/design/empty-state"
import { Notice } from "~/design/notice"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import type { Language } from "~/i18n/languages"
import { i18nIn } from "~/i18n/translator"
import { MarketError } from "~/medusa/client.server"
import { useRefusal } from "~/medusa/refusal"
import { readMarket } from "~/medusa/market.server"
import { customerCookie, readText } from "~/session/cookies.server"
import { addToCart, cartHeaders, readCart, sendTo, setQuantity } from "./cart.server"
import { readCartForm, safeReturnPath, type CartChange } from "./cart-form"
import { CartGroupCard } from "./cart-group-card"
import type { CartSummary } from "./cart-summary"
import { CartTotals } from "./cart-totals"
import { DestinationForm } from "./destination-form"
import { type Destination, destinationsOf } from "./destinations.server"
import type { Route } from "./+types/cart-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const refused = new URL(request.url).searchParams.get("refused")
  const [summary, { abroad }] = await Promise.all([readCart(request, language), readMarket()])
  return {
    title: i18nIn(language)._(msg`Your cart`),
    summary,
    refused,
    destinations: destinationsOf(abroad, language),
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/**
 * Every button about the cart posts here, from product pages too. What is refused answers with the reason;
 * from a product page the shopper lands in the cart, which says it.
 */
export const action = async ({ params, request }: Route.ActionArgs) => {
  const language = languageOf(params)
  const form = await request.formData()
  const read = readCartForm(form)
  if ("code" in read) return data({ code: read.code }, { status: 400 })
  try {
    const cartId = await applyChange(request, language, read.change)
    return redirect(safeReturnPath(form.get("return_to"), `/${language}/cart`), {
      headers: await cartHeaders(request, cartId, language),
      status: 303,
    })
  } catch (error) {
    if (error instanceof MarketError && error.status < 500)
      return data({ code: error.code }, { status: error.status })
    throw error
  }
}

const applyChange = async (request: Request, language: Language, change: CartChange): Promise<string> => {
  if (change.intent === "add") return addToCart(request, language, change)
  const current = await readCart(request, language)
  if (!current) throw new MarketError(404, "cart_not_found")
  if (change.intent === "destination")
    await sendTo(current.cart.id, change.country_code, await readText(customerCookie, request))
  else await setQuantity(current.cart.id, change.item_id, change.intent === "remove" ? 0 : change.quantity)
  return current.cart.id
}

export default function CartPage({ loaderData, actionData }: Route.ComponentProps) {
  const sentence = useRefusal()
  const refusal = actionData?.code ?? loaderData.refused
  return (
    <div className="page-width py-8 sm:py-12">
      <h1 className="text-3xl">
        <Trans>Your cart</Trans>
      </h1>
      {refusal ? (
        <Notice kind="error" className="mt-5">
          <p>{sentence(refusal)}</p>
        </Notice>
      ) : null}
      {loaderData.summary?.groups.length ? (
        <FilledCart summary={loaderData.summary} destinations={loaderData.destinations} />
      ) : (
        <EmptyCart />
      )}
    </div>
  )
}

const EmptyCart = () => {
  const language = useLanguage()
  const { t } = useLingui()
  return (
    <EmptyState
      title={t`Your cart is empty`}
      actions={<ButtonLink href={`/${language}/products`}>{t`See the goods`}</ButtonLink>}
    >
      <Trans>
        Goods of several cooperatives can go in one cart: you pay once, and each cooperative sends its part.
      </Trans>
    </EmptyState>
  )
}

type FilledProps = { summary: CartSummary; destinations: Destination[] }

const FilledCart = ({ summary, destinations }: FilledProps) => (
  <CurrencyProvider value={summary.cart.currency_code}>
    <div className="mt-6 grid items-start gap-6 lg:grid-cols-[1fr_22rem]">
      <div className="grid gap-5">
        {summary.groups.map((group) => (
          <CartGroupCard key={group.cooperative.id} group={group} isAlone={summary.groups.length === 1} />
        ))}
      </div>
      <div className="grid gap-5 lg:sticky lg:top-4">
        <CartTotals summary={summary} />
        <DestinationForm destinations={destinations} chosen={summary.cart.country_code} />
        <WhereItGoes parts={summary.cart.price_parts} total={summary.cart.total} />
      </div>
    </div>
  </CurrencyProvider>
)
