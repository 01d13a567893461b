import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { data, redirect } from "react-router"
import { readForm, signInSchema, typedValues } from "~/account/account-forms"
import { safeReturnPath } from "~/cart/cart-form"
import { Disclosure } from "~/design/disclosure"
import { Icon } from "~/design/icon"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import type { Language } from "~/i18n/languages"
import { i18nIn } from "~/i18n/translator"
import { clientIpContext } from "~/session/client-ip"
import { phoneCookie, readText } from "~/session/cookies.server"
import { z } from "zod"
import { signInMember } from "../workspace.server"
import { sendCode, signInByPhone } from "./access.server"
import { CodeForm, PasswordForm, PhoneForm } from "./sign-in-forms"
import { orRefused } from "./member-session.server"
import { NarrowPage } from "./narrow-page"
import { openSession } from "./open-session.server"
import { codeSchema, phoneSchema } from "./phone-form"
import { spacedPhone } from "./spaced-phone"
import { RefusalNotice } from "./refusal-notice"
import type { Route } from "./+types/sign-in-page"
import { formText } from "./form-text"

export const handle = { hydrate: true }

/** The phone is remembered; the code page shows only to the phone that asked for a code. */
export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const query = new URL(request.url).searchParams
  const phone = await readText(phoneCookie, request)
  return {
    title: i18nIn(language)._(msg`The cooperative's workspace`),
    phone: phone ? spacedPhone(phone) : "",
    step: query.get("step") === "code" && phone ? ("code" as const) : ("phone" as const),
    isByPassword: query.get("with") === "password",
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

type Attempt = { form: FormData; request: Request; language: Language; clientIp: string | undefined }

export const action = async ({ params, request, context }: Route.ActionArgs) => {
  const form = await request.formData()
  const attempt = {
    form,
    request,
    language: languageOf(params),
    clientIp: context.get(clientIpContext),
  }
  const write = { "send-code": askForCode, verify: enterCode }[formText(form, "intent")] ?? enterPassword
  return orRefused(() => write(attempt), typedValues(form))
}

const askForCode = async ({ form, request, language, clientIp }: Attempt) => {
  const read = readForm(z.object({ phone: phoneSchema }), form)
  if ("codes" in read) return refused("invalid_phone", form)
  await sendCode(read.input.phone, language, clientIp)
  const search = new URL(request.url).searchParams
  search.set("step", "code")
  const headers = { "set-cookie": await phoneCookie.serialize(read.input.phone) }
  return redirect(`/${language}/workspace/sign-in?${search.toString()}`, { headers, status: 303 })
}

const enterCode = async ({ form, request, language, clientIp }: Attempt) => {
  const phone = await readText(phoneCookie, request)
  const read = readForm(z.object({ code: codeSchema }), form)
  if (!phone || "codes" in read) return refused("wrong_code", form)
  const token = await signInByPhone(phone, read.input.code, clientIp)
  return openSession(token, language, returnPath(request))
}

const enterPassword = async ({ form, request, language }: Attempt) => {
  const read = readForm(signInSchema, form)
  if ("codes" in read) return refused("unauthorized", form)
  const token = await signInMember(read.input.email, read.input.password)
  return openSession(token, language, returnPath(request))
}

const refused = (code: string, form: FormData) =>
  data({ refused: { code, fields: {}, values: typedValues(form) } }, { status: 400 })

const returnPath = (request: Request): string =>
  safeReturnPath(new URL(request.url).searchParams.get("return_to"), "")

export default function SignInPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const refusal = actionData?.refused
  const isPasswordTried = refusal?.values["email"] !== undefined
  if (loaderData.step === "code")
    return (
      <NarrowPage
        icon="key"
        title={<Trans>Type the code</Trans>}
        lead={
          <Trans>
            We sent 6 digits to <bdi dir="ltr">{loaderData.phone}</bdi>
          </Trans>
        }
      >
        <RefusalNotice code={refusal?.code} />
        <CodeForm phone={loaderData.phone} />
      </NarrowPage>
    )
  return (
    <NarrowPage icon="phone" title={<Trans>The cooperative's workspace</Trans>}>
      <RefusalNotice code={refusal?.code} />
      <PhoneForm phone={refusal?.values["phone"] ?? loaderData.phone} />
      <Disclosure
        summary={t`Sign in with e-mail and password`}
        isOpen={loaderData.isByPassword || isPasswordTried}
      >
        <PasswordForm email={refusal?.values["email"]} />
      </Disclosure>
      <a
        href={`/${language}/workspace/apply`}
        className="flex min-h-14 items-center gap-3 rounded-card border border-line-strong bg-paper px-4 py-3 text-lg font-medium hover:border-clay"
      >
        <Icon name="shop" className="size-8 text-clay" />
        <span className="flex-1">
          <Trans>My cooperative is not here yet: join the market</Trans>
        </span>
        <Icon name="forward" />
      </a>
    </NarrowPage>
  )
}
