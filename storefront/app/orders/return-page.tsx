import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { data, redirect } from "react-router"
import { Button } from "~/design/button"
import { Card } from "~/design/card"
import { ChoiceCard, ChoiceGroup } from "~/design/choice-card"
import { Notice } from "~/design/notice"
import { SelectField } from "~/design/select-field"
import { TextAreaField } from "~/design/text-field"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { notFound } from "~/medusa/ask-for-page.server"
import { MarketError } from "~/medusa/client.server"
import { useRefusal } from "~/medusa/refusal"
import { clientIpContext } from "~/session/client-ip"
import { askToReturn } from "./change-order.server"
import { openOrder } from "./find-order.server"
import { readReturnForm, RETURN_REASONS } from "./return-form"
import { RETURN_REASON_WORDS } from "./return-words"
import type { Route } from "./+types/return-page"

export const loader = async ({ params, request, context }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const view = await openOrder(request, params.number, context.get(clientIpContext))
  if (!view) throw redirect(`/${language}/order-lookup?number=${encodeURIComponent(params.number)}`)
  const part = view.parts.find(({ number }) => number === params.part)
  if (!part?.actions.includes("return")) throw notFound()
  return {
    title: i18nIn(language)._(msg`Ask to return`),
    order: view.order.number,
    part: part.number,
    items: part.items.flatMap(({ id, title, variant_title, returnable_quantity: most }) =>
      id && most > 0 ? [{ id, name: variant_title ? `${title} (${variant_title})` : title, most }] : [],
    ),
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

export const action = async ({ params, request, context }: Route.ActionArgs) => {
  const read = readReturnForm(await request.formData(), params.part)
  if ("code" in read) return data({ code: read.code }, { status: 400 })
  try {
    await askToReturn(request, params.number, read.wish, context.get(clientIpContext))
  } catch (error) {
    if (error instanceof MarketError && error.status < 500)
      return data({ code: error.code }, { status: error.status })
    throw error
  }
  return redirect(`/${languageOf(params)}/orders/${params.number}?returned`, 303)
}

/** Which goods, how many and why; the cooperative answers. Plain HTML. */
export default function ReturnPage({ loaderData: { part, order, items }, actionData }: Route.ComponentProps) {
  const { i18n, t } = useLingui()
  const language = useLanguage()
  const sentence = useRefusal()
  return (
    <div className="page-width grid max-w-xl gap-6 py-8">
      <h1 className="text-3xl">
        <Trans>Ask to return</Trans>
        <bdi className="block text-lg font-normal text-ink-soft">{part}</bdi>
      </h1>
      {actionData ? (
        <Notice kind="error">
          <p>{sentence(actionData.code)}</p>
        </Notice>
      ) : null}
      <form method="post" className="grid gap-6">
        <Card className="grid gap-4">
          {items.map(({ id, name, most }) => (
            <SelectField
              key={id}
              name={`quantity.${id}`}
              label={<bdi>{name}</bdi>}
              defaultValue={items.length === 1 ? String(most) : "0"}
              options={Array.from({ length: most + 1 }, (_, count) => ({
                value: String(count),
                label: count === 0 ? t`None` : String(count),
              }))}
            />
          ))}
        </Card>
        <ChoiceGroup name="reason" legend={t`Why?`}>
          {RETURN_REASONS.map((reason) => (
            <ChoiceCard
              key={reason}
              type="radio"
              name="reason"
              value={reason}
              title={i18n._(RETURN_REASON_WORDS[reason])}
            />
          ))}
        </ChoiceGroup>
        <TextAreaField name="note" label={t`Tell the cooperative`} isOptional={t`optional`} maxLength={500} />
        <Button size="lg" isWide icon="refresh">
          <Trans>Ask to return</Trans>
        </Button>
        <a href={`/${language}/orders/${order}`} className="min-h-11 text-center text-clay-deep underline">
          <Trans>Back to the order</Trans>
        </a>
      </form>
    </div>
  )
}
