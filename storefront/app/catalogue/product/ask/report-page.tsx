import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { data, redirect } from "react-router"
import { Button, ButtonLink } from "~/design/button"
import { ChoiceCard, ChoiceGroup } from "~/design/choice-card"
import { Localized } from "~/design/localized"
import { Notice } from "~/design/notice"
import { TextAreaField } from "~/design/text-field"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { MarketError } from "~/medusa/client.server"
import { useRefusal } from "~/medusa/refusal"
import { clientIpContext } from "~/session/client-ip"
import { productView } from "../product-view.server"
import { readProduct } from "../product.server"
import { reportProduct } from "./ask.server"
import { REPORT_REASONS } from "./report-reasons"
import type { Route } from "./+types/report-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  return {
    title: i18nIn(language)._(msg`Report this product`),
    product: productView(await readProduct(params.handle, language), language),
    isSent: new URL(request.url).searchParams.has("sent"),
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

export const action = async ({ params, request, context }: Route.ActionArgs) => {
  const language = languageOf(params)
  const form = await request.formData()
  const reason = REPORT_REASONS.find(({ value }) => value === form.get("reason"))?.value
  const typed = form.get("note")
  const note = typeof typed === "string" ? typed.trim().slice(0, 1000) : ""
  if (!reason || !note)
    return data({ code: reason ? "required" : "report_reason_needed", note }, { status: 400 })
  try {
    const { id } = await readProduct(params.handle, language)
    await reportProduct(id, reason, note, context.get(clientIpContext))
  } catch (error) {
    if (!(error instanceof MarketError) || error.status >= 500) throw error
    return data({ code: error.code, note }, { status: error.status })
  }
  return redirect(`/${language}/products/${params.handle}/report?sent`, 303)
}

/** Anyone may say that something is wrong with a product; the network looks at it. Plain HTML. */
export default function ReportPage({ loaderData: { product, isSent }, actionData }: Route.ComponentProps) {
  const { i18n, t } = useLingui()
  const language = useLanguage()
  const sentence = useRefusal()
  return (
    <div className="page-width grid max-w-xl gap-6 py-8">
      <h1 className="text-3xl">
        <Trans>Report this product</Trans>
        <Localized
          text={product.title.text}
          language={product.title.language}
          page={language}
          className="block text-lg font-normal text-ink-soft"
        />
      </h1>
      {actionData ? (
        <Notice kind="error">
          <p>{sentence(actionData.code)}</p>
        </Notice>
      ) : null}
      {isSent ? (
        <Notice kind="success" title={t`Thank you.`}>
          <p>
            <Trans>The network looks at every report. Nobody is told who sent it.</Trans>
          </p>
        </Notice>
      ) : (
        <form method="post" className="grid gap-5">
          <ChoiceGroup name="reason" legend={t`What is wrong?`}>
            {REPORT_REASONS.map(({ value, label }) => (
              <ChoiceCard key={value} type="radio" name="reason" value={value} title={i18n._(label)} />
            ))}
          </ChoiceGroup>
          <TextAreaField
            name="note"
            label={t`Tell us more`}
            required
            maxLength={1000}
            defaultValue={actionData?.note}
          />
          <Button size="lg" isWide icon="flag">
            <Trans>Send the report</Trans>
          </Button>
        </form>
      )}
      <ButtonLink href={`/${language}/products/${product.handle}`} variant="secondary">
        <Trans>Back to the product</Trans>
      </ButtonLink>
    </div>
  )
}
