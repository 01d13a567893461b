import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { data, redirect } from "react-router"
import { z } from "zod"
import { westernDigits } from "~/i18n/western-digits"
import { foreignPhone } from "~/checkout/abroad-form"
import { moroccanPhone } from "~/checkout/contact-form"
import { Button } from "~/design/button"
import { Card } from "~/design/card"
import { Notice } from "~/design/notice"
import { TextField } from "~/design/text-field"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { MarketError } from "~/medusa/client.server"
import { useRefusal } from "~/medusa/refusal"
import { clientIpContext } from "~/session/client-ip"
import { lookUpOrder } from "./find-order.server"
import { orderKeyHeader } from "./order-key.server"
import type { Route } from "./+types/order-lookup-page"

export const loader = ({ params, request }: Route.LoaderArgs) => ({
  title: i18nIn(languageOf(params))._(msg`Find my order`),
  number: new URL(request.url).searchParams.get("number")?.slice(0, 20) ?? "",
})

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

const lookupSchema = z.object({
  number: z.string().trim().min(1).max(20),
  contact: z.string().trim().min(1).max(254),
})

/** Finds an order by number and phone or e-mail, in one field, as people have one or the other. */
export const action = async ({ params, request, context }: Route.ActionArgs) => {
  const language = languageOf(params)
  const typed = Object.fromEntries(await request.formData())
  const values = { number: textOf(typed.number), contact: textOf(typed.contact) }
  const parsed = lookupSchema.safeParse(values)
  if (!parsed.success) return data({ values, code: "order_not_found" }, { status: 400 })
  const phone = moroccanPhone(parsed.data.contact) ?? foreignPhone(parsed.data.contact)
  const given = {
    number: westernDigits(parsed.data.number),
    ...(phone ? { phone } : { email: parsed.data.contact }),
  }
  try {
    const { order } = await lookUpOrder(given, context.get(clientIpContext))
    const headers = { "set-cookie": await orderKeyHeader({ ...given, number: order.number }) }
    return redirect(`/${language}/orders/${order.number}`, { headers, status: 303 })
  } catch (error) {
    if (!(error instanceof MarketError) || error.status >= 500) throw error
    const code = error.code === "invalid_input" ? "order_not_found" : error.code
    return data({ values, code }, { status: error.status })
  }
}

const textOf = (value: FormDataEntryValue | undefined): string =>
  typeof value === "string" ? value.slice(0, 500) : ""

export default function OrderLookupPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const sentence = useRefusal()
  return (
    <div className="page-width grid max-w-xl gap-6 py-10">
      <h1 className="text-3xl">
        <Trans>Find my order</Trans>
      </h1>
      {actionData ? (
        <Notice kind="error">
          <p>{sentence(actionData.code)}</p>
        </Notice>
      ) : null}
      <Card>
        <form method="post" className="grid gap-5">
          <TextField
            name="number"
            label={t`Order number`}
            dir="ltr"
            inputMode="numeric"
            required
            maxLength={20}
            defaultValue={actionData?.values.number ?? loaderData.number}
          />
          <TextField
            name="contact"
            label={t`Phone or e-mail of the order`}
            dir="ltr"
            required
            maxLength={254}
            autoComplete="tel"
            defaultValue={actionData?.values.contact}
          />
          <Button size="lg" icon="search" isWide>
            <Trans>Find it</Trans>
          </Button>
        </form>
      </Card>
    </div>
  )
}
