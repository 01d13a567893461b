import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { data, redirect } from "react-router"
import { readForm, typedValues } from "~/account/account-forms"
import { Button, ButtonLink } from "~/design/button"
import { Card } from "~/design/card"
import { Localized } from "~/design/localized"
import { Notice } from "~/design/notice"
import { TextAreaField, TextField } from "~/design/text-field"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { notFound } from "~/medusa/ask-for-page.server"
import { MarketError } from "~/medusa/client.server"
import { useRefusal } from "~/medusa/refusal"
import { clientIpContext } from "~/session/client-ip"
import { productView } from "../product-view.server"
import { readProduct } from "../product.server"
import { askForQuote } from "./ask.server"
import { quoteSchema } from "./quote-form"
import type { Route } from "./+types/quote-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const product = productView(await readProduct(params.handle, language), language)
  if (!product.isService) throw notFound()
  return {
    title: i18nIn(language)._(msg`Ask for a quote`),
    product,
    sent: new URL(request.url).searchParams.get("sent")?.slice(0, 40),
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

export const action = async ({ params, request, context }: Route.ActionArgs) => {
  const language = languageOf(params)
  const form = await request.formData()
  const values = typedValues(form)
  const read = readForm(quoteSchema, form)
  if ("codes" in read) return data({ values, codes: read.codes, code: undefined }, { status: 400 })
  try {
    const { id } = await readProduct(params.handle, language)
    const number = await askForQuote(id, read.input, language, context.get(clientIpContext))
    return redirect(`/${language}/products/${params.handle}/quote?sent=${encodeURIComponent(number)}`, 303)
  } catch (error) {
    if (!(error instanceof MarketError) || error.status >= 500) throw error
    return data({ values, codes: error.fields, code: error.code }, { status: error.status })
  }
}

/** A shopper asks what a service would cost them; the cooperative answers by phone or e-mail. Plain HTML. */
export default function QuotePage({ loaderData: { product, sent }, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const sentence = useRefusal()
  return (
    <div className="page-width grid max-w-xl gap-6 py-8">
      <h1 className="text-3xl">
        <Trans>Ask for a quote</Trans>
        <Localized
          text={product.title.text}
          language={product.title.language}
          page={language}
          className="block text-lg font-normal text-ink-soft"
        />
      </h1>
      {sent ? (
        <Notice kind="success" title={t`Your question is sent.`}>
          <p data-quote-number={sent}>
            <Trans>
              Its number is <bdi className="font-semibold">{sent}</bdi>. The cooperative calls you or writes
              to you.
            </Trans>
          </p>
        </Notice>
      ) : (
        <Card>
          <QuoteForm values={actionData?.values ?? {}} codes={actionData?.codes ?? {}}>
            {actionData?.code ? (
              <Notice kind="error">
                <p>{sentence(actionData.code)}</p>
              </Notice>
            ) : null}
          </QuoteForm>
        </Card>
      )}
      <ButtonLink href={`/${language}/products/${product.handle}`} variant="secondary">
        <Trans>Back to the service</Trans>
      </ButtonLink>
    </div>
  )
}

type FormProps = {
  values: Record<string, string>
  codes: Record<string, string>
  children: React.ReactNode
}

const QuoteForm = ({ values, codes, children }: FormProps) => {
  const { t } = useLingui()
  const sentence = useRefusal()
  const field = (name: string) => ({
    name,
    defaultValue: values[name],
    error: codes[name] ? sentence(codes[name]) : undefined,
  })
  return (
    <form method="post" noValidate className="grid gap-5">
      {children}
      <TextField {...field("name")} label={t`Your name`} autoComplete="name" required maxLength={120} />
      <TextField
        {...field("phone")}
        label={t`Mobile phone`}
        type="tel"
        dir="ltr"
        inputMode="tel"
        autoComplete="tel"
        required
        maxLength={30}
      />
      <TextField
        {...field("email")}
        label={t`E-mail`}
        isOptional={t`optional`}
        type="email"
        dir="ltr"
        autoComplete="email"
        maxLength={254}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField {...field("date")} label={t`Which day?`} isOptional={t`optional`} type="date" dir="ltr" />
        <TextField
          {...field("quantity")}
          label={t`How many people?`}
          isOptional={t`optional`}
          inputMode="numeric"
          dir="ltr"
          maxLength={6}
        />
      </div>
      <TextAreaField {...field("message")} label={t`What do you need?`} required rows={4} maxLength={2000} />
      <Button size="lg" isWide icon="message">
        <Trans>Send the question</Trans>
      </Button>
    </form>
  )
}
