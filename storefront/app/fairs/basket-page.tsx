import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { data, redirect } from "react-router"
import { addToCart, cartHeaders } from "~/cart/cart.server"
import { Amount } from "~/design/amount"
import { Button } from "~/design/button"
import { Card } from "~/design/card"
import { Localized } from "~/design/localized"
import { Notice } from "~/design/notice"
import { Picture } from "~/design/picture"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { localize } from "~/i18n/localized-text"
import { i18nIn } from "~/i18n/translator"
import { MarketError } from "~/medusa/client.server"
import { useRefusal } from "~/medusa/refusal"
import { type BasketLineView, basketView, readBasket } from "./basket.server"
import { tellFair } from "./tell-fair.server"
import type { Route } from "./+types/basket-page"

export const loader = async ({ params }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const { lines, total, cooperative } = await basketView(await readBasket(params.code), language)
  return {
    title: i18nIn(language)._(msg`Your basket from the stand`),
    lines,
    total,
    cooperative: cooperative ? localize(cooperative, language) : null,
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** Puts the basket in this reader's cart, marked with the fair; what is refused says why. */
export const action = async ({ params, request }: Route.ActionArgs) => {
  const language = languageOf(params)
  const basket = await readBasket(params.code)
  try {
    const cartId = await addToCart(request, language, ...basket.lines)
    await tellFair(request, cartId, basket.stand_code)
    return redirect(`/${language}/cart`, {
      headers: await cartHeaders(request, cartId, language),
      status: 303,
    })
  } catch (error) {
    if (error instanceof MarketError && error.status < 500)
      return data({ code: error.code }, { status: error.status })
    throw error
  }
}

/** What the till at the stand showed, ready to be paid from the shopper's own phone. */
export default function BasketPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const sentence = useRefusal()
  const { title, lines, total, cooperative } = loaderData
  return (
    <div className="page-width max-w-2xl py-8 sm:py-12">
      <h1 className="text-3xl">{title}</h1>
      {cooperative ? (
        <p className="mt-2 text-lg text-ink-soft">
          <Localized text={cooperative.text} language={cooperative.language} page={language} />
        </p>
      ) : null}
      {actionData ? (
        <Notice kind="error" className="mt-5">
          <p>{sentence(actionData.code)}</p>
        </Notice>
      ) : null}
      <Card className="mt-6 grid gap-4">
        <ul className="divide-y divide-line" aria-label={t`Articles`}>
          {lines.map((line) => (
            <BasketLine key={line.variantId} line={line} />
          ))}
        </ul>
        <p className="flex justify-between border-t border-line pt-3 text-xl font-semibold">
          <Trans>Total, tax included</Trans>
          <Amount value={total} />
        </p>
        <form method="post">
          <Button size="lg" icon="cart" isWide>
            <Trans>Put in my cart and pay online</Trans>
          </Button>
        </form>
      </Card>
    </div>
  )
}

const BasketLine = ({ line }: { line: BasketLineView }) => (
  <li className="flex items-center gap-4 py-3">
    {line.picture ? (
      <span className="w-16 shrink-0 overflow-hidden rounded-control">
        <Picture src={line.picture} alt="" sizes="4rem" />
      </span>
    ) : null}
    <span className="min-w-0 flex-1">
      <bdi>{line.title}</bdi> {line.variantTitle ? <bdi>({line.variantTitle}) </bdi> : null}
      <span className="text-ink-soft">× {line.quantity}</span>
    </span>
    <Amount value={line.amount} className="font-medium" />
  </li>
)
