import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { data, redirect } from "react-router"
import { safeReturnPath } from "~/cart/cart-form"
import { Button } from "~/design/button"
import { Card } from "~/design/card"
import { ErrorSummary } from "~/design/error-summary"
import { Notice } from "~/design/notice"
import { TextField } from "~/design/text-field"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { MarketError } from "~/medusa/client.server"
import { useRefusal } from "~/medusa/refusal"
import { cartCookie, customerCookie, readText } from "~/session/cookies.server"
import { readForm, registerSchema, signInSchema, typedValues } from "./account-forms"
import { claimCart, register, signIn } from "./account.server"
import type { Route } from "./+types/sign-in-page"

export const loader = ({ params, request }: Route.LoaderArgs) => ({
  title: i18nIn(languageOf(params))._(msg`Your account`),
  returnTo: new URL(request.url).searchParams.get("return_to") ?? "",
})

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** Signs in or opens an account, then goes back to where the shopper was, cart in hand. */
export const action = async ({ params, request }: Route.ActionArgs) => {
  const language = languageOf(params)
  const form = await request.formData()
  const intent = form.get("intent") === "register" ? ("register" as const) : ("sign-in" as const)
  const values = typedValues(form)
  const attempt = await openSession(intent, form)
  if ("codes" in attempt)
    return data({ intent, values, codes: attempt.codes, code: undefined }, { status: 400 })
  if ("refusal" in attempt)
    return data({ intent, values, codes: {}, code: attempt.refusal.code }, { status: attempt.refusal.status })
  await claimCart(await readText(cartCookie, request), attempt.token)
  const headers = { "set-cookie": await customerCookie.serialize(attempt.token) }
  return redirect(safeReturnPath(form.get("return_to"), `/${language}/account`), { headers, status: 303 })
}

type Attempt =
  { token: string } | { codes: Record<string, string> } | { refusal: { code: string; status: number } }

const openSession = async (intent: "register" | "sign-in", form: FormData): Promise<Attempt> => {
  try {
    if (intent === "register") {
      const read = readForm(registerSchema, form)
      return "codes" in read ? read : { token: await register(read.input) }
    }
    const read = readForm(signInSchema, form)
    return "codes" in read ? read : { token: await signIn(read.input) }
  } catch (error) {
    if (error instanceof MarketError && error.status < 500)
      return { refusal: { code: error.code, status: error.status } }
    throw error
  }
}

export default function SignInPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const sentence = useRefusal()
  return (
    <div className="page-width grid gap-6 py-10">
      <h1 className="text-3xl">
        <Trans>Your account</Trans>
      </h1>
      <p className="max-w-prose text-ink-soft">
        <Trans>You can order without an account. With one, your addresses and orders are kept.</Trans>
      </p>
      {actionData?.code ? (
        <Notice kind="error">
          <p>{sentence(actionData.code)}</p>
        </Notice>
      ) : null}
      <div className="grid items-start gap-6 md:grid-cols-2">
        <AccountForm intent="sign-in" title={t`Sign in`} returnTo={loaderData.returnTo} answer={actionData} />
        <AccountForm
          intent="register"
          title={t`Open an account`}
          returnTo={loaderData.returnTo}
          answer={actionData}
        />
      </div>
    </div>
  )
}

type Answer = { intent: string; values: Record<string, string>; codes: Record<string, string> } | undefined
type FormProps = { intent: "sign-in" | "register"; title: string; returnTo: string; answer: Answer }

const AccountForm = ({ intent, title, returnTo, answer }: FormProps) => {
  const { t } = useLingui()
  const sentence = useRefusal()
  const language = useLanguage()
  const isAnswered = answer?.intent === intent
  const values = isAnswered ? answer.values : {}
  const errors = isAnswered
    ? Object.fromEntries(Object.entries(answer.codes).map(([name, code]) => [name, sentence(code)]))
    : {}
  const idOf = (name: string) => `field-${intent}-${name}`
  return (
    <Card as="section" labelledBy={`title-${intent}`}>
      <h2 id={`title-${intent}`} className="text-xl">
        {title}
      </h2>
      <form method="post" action={`/${language}/account/sign-in`} noValidate className="mt-4 grid gap-4">
        {Object.keys(errors).length > 0 ? (
          <ErrorSummary title={t`Some answers need a correction`} errors={prefixed(errors, intent)} />
        ) : null}
        <input type="hidden" name="intent" value={intent} />
        <input type="hidden" name="return_to" value={returnTo} />
        {intent === "register" ? (
          <TextField
            id={idOf("name")}
            name="name"
            label={t`Your name`}
            autoComplete="name"
            required
            defaultValue={values.name}
            error={errors.name}
          />
        ) : null}
        <TextField
          id={idOf("email")}
          name="email"
          type="email"
          dir="ltr"
          label={t`E-mail`}
          autoComplete="email"
          required
          defaultValue={values.email}
          error={errors.email}
        />
        <TextField
          id={idOf("password")}
          name="password"
          type="password"
          dir="ltr"
          label={t`Password`}
          hint={intent === "register" ? t`At least 8 characters.` : undefined}
          autoComplete={intent === "register" ? "new-password" : "current-password"}
          required
          error={errors.password}
        />
        <Button variant={intent === "register" ? "secondary" : "primary"} isWide>
          {title}
        </Button>
      </form>
    </Card>
  )
}

/** Two forms on a page share field names; their fields' ids carry the form's name. */
const prefixed = (errors: Record<string, string>, intent: string): Record<string, string> =>
  Object.fromEntries(Object.entries(errors).map(([name, error]) => [`${intent}-${name}`, error]))
